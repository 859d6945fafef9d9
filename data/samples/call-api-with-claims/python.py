import base64
import re

import msal
import requests

SCOPES = ["YOUR_API_SCOPE"]
NEEDS_PROMPT = {
    "invalid_grant",
    "interaction_required",
    "login_required",
    "consent_required",
}
PARAMETER = re.compile(
    r'(?:^|,)\s*(?:([\w-]+)\s+)?([\w-]+)\s*=\s*'
    r'(?:"([^"]*)"|([^\s,"=]+))'
)

app = msal.PublicClientApplication(
    "YOUR_CLIENT_ID",
    authority="https://login.microsoftonline.com/YOUR_TENANT_ID",
    client_capabilities=["cp1"],
)


def get_token(claims: str | None) -> str | None:
    account = next(iter(app.get_accounts()), None)
    result = app.acquire_token_silent_with_error(
        SCOPES, account, claims_challenge=claims
    )
    if result is None or result.get("error") in NEEDS_PROMPT:
        try:
            result = app.acquire_token_interactive(
                SCOPES,
                login_hint=account["username"] if account else None,
                claims_challenge=claims or (result or {}).get("claims"),
                timeout=300,
            )
        except msal.BrowserInteractionTimeoutError:
            return None
    if "access_token" in result:
        return result["access_token"]
    error = result.get("error")
    if error == "access_denied":
        return None
    raise RuntimeError(f"{error}, correlation {result.get('correlation_id')}")


def claims_from(response: requests.Response) -> str | None:
    scheme, refused, claims = "", False, ""
    header = response.headers.get("WWW-Authenticate", "")
    for new_scheme, name, text, word in PARAMETER.findall(header):
        scheme = new_scheme.lower() or scheme
        if scheme == "bearer" and name == "error":
            refused |= (text or word) == "insufficient_claims"
        if scheme == "bearer" and name == "claims":
            claims = text or word
    if not (refused and claims):
        return None
    raw = claims.replace("+", "-").replace("/", "_").rstrip("=")
    return base64.urlsafe_b64decode(raw + "=" * (-len(raw) % 4)).decode()


def send(url: str, claims: str | None = None) -> requests.Response | None:
    token = get_token(claims)
    if token is None:
        return None
    headers = {"Authorization": f"Bearer {token}"}
    return requests.get(url, headers=headers, timeout=30)


def call_api(url: str) -> requests.Response | None:
    response = send(url)
    if response is None or response.status_code != 401:
        return response
    claims = claims_from(response)
    # Without the claims the cache returns the token just refused.
    return send(url, claims) if claims else response
