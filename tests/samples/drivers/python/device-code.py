import sample
from steps import steps


def step(_):
    try:
        return {"token": sample.get_token()}
    except sample.SignInDeclined:
        return {"outcome": "declined"}
    except sample.CodeExpired:
        return {"outcome": "expired"}


steps(step)
