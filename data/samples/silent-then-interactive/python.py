import msal

SCOPES = ["User.Read"]
INTERACTION_NEEDED = {
    "consent_required",
    "interaction_required",
    "invalid_grant",
    "login_required",
}

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


def get_token() -> str | None:
    """Return an access token, or None when the person cancelled."""
    account = next(iter(app.get_accounts()), None)
    if account is None:
        return sign_in()
    result = app.acquire_token_silent_with_error(SCOPES, account)
    if result is None:
        return sign_in(account["username"])
    if "access_token" in result:
        return result["access_token"]
    if result.get("error") not in INTERACTION_NEEDED:
        raise TokenError(result)
    # Without the claims the next try is refused the same way.
    return sign_in(account["username"], result.get("claims"))


def sign_in(
    login_hint: str | None = None, claims: str | None = None
) -> str | None:
    try:
        result = app.acquire_token_interactive(
            SCOPES,
            login_hint=login_hint,
            claims_challenge=claims,
            timeout=300,
        )
    except msal.BrowserInteractionTimeoutError:
        return None
    if "access_token" in result:
        return result["access_token"]
    if result.get("error") == "access_denied":
        return None
    raise TokenError(result)
