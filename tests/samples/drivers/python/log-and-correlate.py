import sample
from steps import steps


def step(name):
    if name == "sign-in":
        result = sample.app.acquire_token_interactive(sample.SCOPES)
        return {"token": result["access_token"]}
    [account] = sample.app.get_accounts()
    return {"token": sample.get_token(account)}


steps(step)
