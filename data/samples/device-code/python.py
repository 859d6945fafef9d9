import sys

import msal

SCOPES = ["YOUR_API_SCOPE"]
INTERACTION_NEEDED = {
    "consent_required",
    "interaction_required",
    "invalid_grant",
    "login_required",
}
DECLINED = {"access_denied", "authorization_declined"}
# MSAL ends its wait with the answer it got last: whichever clock is
# first ends the code, that of the service or that of this machine.
EXPIRED = {"expired_token", "authorization_pending", "slow_down"}

app = msal.PublicClientApplication(
    "YOUR_CLIENT_ID",
    authority="https://login.microsoftonline.com/YOUR_TENANT_ID",
    client_capabilities=["CP1"],
)


class TokenError(Exception):
    """Carries what a log may hold: the code and the correlation id."""

    def __init__(self, result: dict) -> None:
        self.code = result.get("error")
        self.correlation_id = result.get("correlation_id")
        super().__init__(f"{self.code}, correlation {self.correlation_id}")


class SignInDeclined(TokenError):
    pass


class CodeExpired(TokenError):
    pass


def get_token() -> str:
    account = next(iter(app.get_accounts()), None)
    result = app.acquire_token_silent_with_error(SCOPES, account)
    if result is None:
        return sign_in()
    if "access_token" in result:
        return result["access_token"]
    if result.get("error") not in INTERACTION_NEEDED:
        raise TokenError(result)
    return sign_in(result.get("claims"))


def sign_in(claims: str | None = None) -> str:
    flow = app.initiate_device_flow(SCOPES, claims_challenge=claims)
    if "user_code" not in flow:
        raise TokenError(flow)
    print(
        f"Open {flow['verification_uri']} on any device and enter the"
        f" code {flow['user_code']}.",
        flush=True,
    )
    result = app.acquire_token_by_device_flow(flow, claims_challenge=claims)
    if "access_token" in result:
        return result["access_token"]
    if result.get("error") in DECLINED:
        raise SignInDeclined(result)
    if result.get("error") in EXPIRED:
        raise CodeExpired(result)
    raise TokenError(result)


def run_job(access_token: str) -> None:
    raise NotImplementedError("Call your API here.")


def main() -> int:
    while True:
        try:
            token = get_token()
        except SignInDeclined:
            print("The sign-in was declined.")
            return 1
        except CodeExpired:
            if input("The code ran out. Get a new one? (y/n) ") != "y":
                return 1
        else:
            run_job(token)
            return 0


if __name__ == "__main__":
    sys.exit(main())
