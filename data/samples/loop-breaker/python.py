import time

import msal

SCOPES = ["YOUR_API_SCOPE"]
INTERACTION_NEEDED = {
    "consent_required",
    "interaction_required",
    "invalid_grant",
    "login_required",
}
WINDOW = 300

app = msal.PublicClientApplication(
    "YOUR_CLIENT_ID",
    authority="https://login.microsoftonline.com/YOUR_TENANT_ID",
    client_capabilities=["CP1"],
)
signed_in: dict[tuple, float] = {}


class TokenError(Exception):
    """Carries what a log may hold: the code and the correlation id."""

    def __init__(self, result: dict) -> None:
        self.code = result.get("error")
        self.correlation_id = result.get("correlation_id")
        super().__init__(f"{self.code}, correlation {self.correlation_id}")


class SignInDoesNotHelp(TokenError):
    pass


def get_token(claims: str | None = None) -> str | None:
    """Return a token for an API, or None when nobody signed in.

    Takes the claims with which the API refused the last token.
    """
    account = next(iter(app.get_accounts()), None)
    result = app.acquire_token_silent_with_error(
        SCOPES, account, claims_challenge=claims
    ) or {"error": "interaction_required"}
    if "access_token" in result:
        return result["access_token"]
    if result.get("error") not in INTERACTION_NEEDED:
        raise TokenError(result)
    who = account["local_account_id"] if account else None
    # New claims are a new reason; the same ones after a sign-in are not.
    reason = (*sorted(SCOPES), claims or result.get("claims"))
    last = signed_in.get((who, *reason))
    if last is not None and time.monotonic() - last < WINDOW:
        raise SignInDoesNotHelp(result)
    return sign_in(account, reason)


def sign_in(account: dict | None, reason: tuple) -> str | None:
    *_, claims = reason
    try:
        result = app.acquire_token_interactive(
            SCOPES,
            login_hint=account["username"] if account else None,
            claims_challenge=claims,
            timeout=WINDOW,
        )
    except msal.BrowserInteractionTimeoutError:
        return None
    if result.get("error") == "access_denied":
        return None
    if "access_token" not in result:
        raise TokenError(result)
    people = {result["id_token_claims"]["oid"]}
    if account:
        people.add(account["local_account_id"])
    for person in people:
        signed_in[person, *reason] = time.monotonic()
    return result["access_token"]
