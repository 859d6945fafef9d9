import sample
from steps import steps


def step(_):
    try:
        return {"token": sample.get_token()}
    except sample.SignInDoesNotHelp as failure:
        print(failure.correlation_id)
        raise


steps(step)
