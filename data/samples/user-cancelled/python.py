import logging

import msal

SCOPES = ["User.Read"]
LONGEST_WAIT = 300

log = logging.getLogger(__name__)

app = msal.PublicClientApplication(
    "YOUR_CLIENT_ID",
    authority="https://login.microsoftonline.com/YOUR_TENANT_ID",
    client_capabilities=["CP1"],
)


class SignInError(Exception):
    """Carries what a log may hold: the code and the correlation id."""

    def __init__(self, result: dict) -> None:
        self.code = result.get("error")
        self.correlation_id = result.get("correlation_id")
        super().__init__(f"{self.code}, correlation {self.correlation_id}")


def sign_in(
    login_hint: str | None = None,
    claims: str | None = None,
    longest_wait: float = LONGEST_WAIT,
) -> str | None:
    """Return an access token, or None when nobody signed in."""
    try:
        result = app.acquire_token_interactive(
            SCOPES,
            login_hint=login_hint,
            claims_challenge=claims,
            # A closed tab tells MSAL nothing: without a limit this call
            # waits for ever.
            timeout=longest_wait,
        )
    except msal.BrowserInteractionTimeoutError:
        log.info("Nobody finished the sign-in.")
        return None
    if "access_token" in result:
        return result["access_token"]
    if result.get("error") == "access_denied":
        log.info("The sign-in was declined.")
        return None
    raise SignInError(result)
