import base64
import logging
import os
from collections.abc import Callable

import msal
import requests
from flask import Response, jsonify
from msal.exceptions import MsalServiceError

CLIENT_ID = "YOUR_CLIENT_ID"
SCOPES = ["YOUR_API_SCOPE"]
BUSY = {"server_error", "temporarily_unavailable"}
CALLER_NEEDED = {"interaction_required", "invalid_grant"}

log = logging.getLogger(__name__)

app = msal.ConfidentialClientApplication(
    CLIENT_ID,
    authority="https://login.microsoftonline.com/YOUR_TENANT_ID",
    client_credential=os.environ["CLIENT_SECRET"],
    client_capabilities=["cp1"],
)


def handle(
    caller_token: str, call_api: Callable[[str], Response]
) -> Response:
    """Answer a request whose token the middleware has validated."""
    try:
        result = app.acquire_token_on_behalf_of(caller_token, SCOPES)
    except (requests.RequestException, MsalServiceError) as failure:
        log.warning("No token: %s", type(failure).__name__)
        return Response(status=503)
    if "access_token" in result:
        return call_api(result["access_token"])
    return refuse(result)


def refuse(result: dict) -> Response:
    error = result.get("error")
    claims = result.get("claims")
    log.error(
        "No token: %s, correlation %s", error, result.get("correlation_id")
    )
    if error in CALLER_NEEDED and claims:
        # Only the caller has somebody to prompt: it needs the claims as
        # they came, byte for byte.
        return unauthorized(
            'error="insufficient_claims", claims="'
            f'{base64.b64encode(claims.encode()).decode()}"'
        )
    if "consent_required" in (error, result.get("suberror")):
        missing = {"client_id": CLIENT_ID, "scopes": SCOPES}
        response = jsonify({"error": "consent_required", **missing})
        response.status_code = 403
        return response
    if error in CALLER_NEEDED:
        return unauthorized('error="invalid_token"')
    return Response(status=503 if error in BUSY else 502)


def unauthorized(parameters: str) -> Response:
    challenge = {"WWW-Authenticate": f"Bearer {parameters}"}
    return Response(status=401, headers=challenge)
