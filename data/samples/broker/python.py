import logging

import msal

SCOPES = ["User.Read"]
INTERACTION_NEEDED = {
    "broker_error",
    "consent_required",
    "interaction_required",
    "invalid_grant",
    "login_required",
}

log = logging.getLogger(__name__)


class TokenError(Exception):
    """Carries what a log may hold: the code and the correlation id."""

    def __init__(self, result: dict) -> None:
        self.code = result.get("error")
        self.correlation_id = result.get("correlation_id")
        super().__init__(f"{self.code}, correlation {self.correlation_id}")


def create_app() -> msal.PublicClientApplication:
    def build(**broker: bool) -> msal.PublicClientApplication:
        return msal.PublicClientApplication(
            "YOUR_CLIENT_ID",
            authority="https://login.microsoftonline.com/YOUR_TENANT_ID",
            client_capabilities=["CP1"],
            **broker,
        )

    try:
        return build(
            enable_broker_on_windows=True,
            enable_broker_on_mac=True,
            enable_broker_on_linux=True,
        )
    except (ImportError, OSError) as failure:
        # Where a broker does not start MSAL uses the browser by itself,
        # but not where its package or a system library is missing.
        log.warning("No broker: %s", type(failure).__name__)
        return build()


app = create_app()


def get_token(window: int | None = None) -> str | None:
    """Return an access token, or None when nobody signed in.

    window is the native handle of a program that has windows.
    """
    account = next(iter(app.get_accounts()), None)
    result = app.acquire_token_silent_with_error(SCOPES, account)
    if result is None:
        return sign_in(window, account)
    if "access_token" in result:
        return result["access_token"]
    if result.get("error") not in INTERACTION_NEEDED:
        raise TokenError(result)
    return sign_in(window, account, result.get("claims"))


def sign_in(
    window: int | None, account: dict | None, claims: str | None = None
) -> str | None:
    """Take the account of the system if it can be had, or prompt."""
    try:
        result = app.acquire_token_interactive(
            SCOPES,
            login_hint=account["username"] if account else None,
            claims_challenge=claims,
            parent_window_handle=window or app.CONSOLE_WINDOW_HANDLE,
            timeout=300,
        )
    except msal.BrowserInteractionTimeoutError:
        return None
    if result.get("error") in {"access_denied", "broker_error"}:
        # A cancelled sign-in is a broker_error too, and only words for
        # people tell the two apart.
        log.warning("Nobody signed in: %s", result["error"])
        return None
    if "access_token" not in result:
        raise TokenError(result)
    person = result.get("id_token_claims", {}).get("oid")
    if account and account["local_account_id"] != person:
        app.remove_account(account)
    return result["access_token"]
