import sample
from steps import steps

steps(lambda _: {"status": sample.call_api("https://api.example.com/me").status_code})
