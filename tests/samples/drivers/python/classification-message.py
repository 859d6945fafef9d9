import sample
from steps import let_pass, steps


def step(name):
    if name == "sign-in":
        result = sample.app.acquire_token_interactive(sample.SCOPES)
        return {"token": result["access_token"]}
    # MSAL answers an equal request from memory for a minute.
    let_pass(seconds=61)
    outcome = sample.get_token()
    return {"message": outcome.message, "canPrompt": outcome.can_prompt}


steps(step)
