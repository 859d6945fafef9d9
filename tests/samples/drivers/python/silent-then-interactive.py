import sample
from steps import steps

steps(lambda _: {"token": sample.get_token()})
