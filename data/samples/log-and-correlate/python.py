import json
import logging

import msal
import requests
from msal.exceptions import MsalError

SCOPES = ["YOUR_API_SCOPE"]
HELP = "https://YOUR_ERROR_SITE/e"
# The description names the user, "claims" the policy: neither is here.
SAFE = (
    "error",
    "suberror",
    "classification",
    "error_codes",
    "correlation_id",
    "trace_id",
    "timestamp",
)

log = logging.getLogger(__name__)

app = msal.PublicClientApplication(
    "YOUR_CLIENT_ID",
    authority="https://login.microsoftonline.com/YOUR_TENANT_ID",
    client_capabilities=["CP1"],
)


class TokenError(Exception):
    """A refusal, without what must not be shown or logged."""

    def __init__(self, result: dict) -> None:
        self.details = {key: result[key] for key in SAFE if key in result}
        super().__init__(result.get("error"))


def get_token(account: dict) -> str | None:
    """Return a token, or None when the cache has nothing to try."""
    try:
        result = app.acquire_token_silent_with_error(SCOPES, account)
        if result and "access_token" not in result:
            raise TokenError(result)
    except (TokenError, MsalError, requests.RequestException) as failure:
        write_down(failure)
        raise
    return result["access_token"] if result else None


def write_down(failure: Exception) -> None:
    line = {"event": "no_token", "type": type(failure).__name__}
    line |= getattr(failure, "details", {})
    code = next(iter(line.get("error_codes", [])), line.get("error"))
    if code:
        line["help"] = f"{HELP}/{code}/"
    log.error(json.dumps(line))
