import sample
from steps import steps

steps(lambda _: {"token": sample.sign_in(longest_wait=10)})
