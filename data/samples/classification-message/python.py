from dataclasses import dataclass

import msal

SCOPES = ["YOUR_API_SCOPE"]
INTERACTION_NEEDED = {
    "consent_required",
    "interaction_required",
    "invalid_grant",
    "login_required",
}
ORDINARY = ("Please sign in to go on.", True)
# MSAL's own "classification" is empty for the last two, where a prompt
# on this device cannot help; "suberror" still names them.
WORDS = {
    "basic_action": ("Your organisation asks for one more step.", True),
    "additional_action": (
        "A step outside this app is needed. The sign-in page says which.",
        True,
    ),
    "consent_required": ("This app needs your permission to go on.", True),
    "user_password_expired": (
        "Your password has expired. Sign in to set a new one.",
        True,
    ),
    "message_only": (
        "Your organisation does not allow this from here at the moment.",
        False,
    ),
    "device_authentication_failed": (
        "Your organisation does not recognise this device.",
        False,
    ),
    "protection_policy_required": (
        "Your organisation has to protect this app on this device first.",
        False,
    ),
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


@dataclass(frozen=True)
class Outcome:
    """A token, or words for the person who has none."""

    access_token: str | None = None
    message: str = ""
    can_prompt: bool = False
    claims: str | None = None


def get_token() -> Outcome:
    account = next(iter(app.get_accounts()), None)
    result = app.acquire_token_silent_with_error(SCOPES, account)
    if result is None:
        return Outcome(None, *ORDINARY)
    if "access_token" in result:
        return Outcome(result["access_token"])
    words = WORDS.get(result.get("suberror"))
    if words is None and result.get("error") not in INTERACTION_NEEDED:
        raise TokenError(result)
    return Outcome(None, *(words or ORDINARY), result.get("claims"))
