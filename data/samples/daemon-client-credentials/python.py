import logging
import sys

import msal
import requests
from msal.exceptions import MsalServiceError

TRY_LATER = 75
FIX_NEEDED = 78
SCOPES = ["https://graph.microsoft.com/.default"]
TRANSIENT = {"server_error", "temporarily_unavailable"}

log = logging.getLogger(__name__)


def run_job(access_token: str) -> None:
    raise NotImplementedError("Call your API here.")


def main() -> int:
    try:
        app = msal.ConfidentialClientApplication(
            "YOUR_CLIENT_ID",
            authority="https://login.microsoftonline.com/YOUR_TENANT_ID",
            client_credential={
                "private_key_pfx_path": "YOUR_CERTIFICATE.pfx",
            },
            client_capabilities=["CP1"],
        )
        result = app.acquire_token_for_client(SCOPES)
    except (requests.RequestException, MsalServiceError) as failure:
        log.error("No token: %s", type(failure).__name__)
        return TRY_LATER
    if "access_token" in result:
        run_job(result["access_token"])
        return 0
    error = result.get("error")
    log.error(
        "No token: %s, correlation %s", error, result.get("correlation_id")
    )
    # There is nobody to prompt: the scheduler waits for the service,
    # or a person mends the registration, the certificate or the policy.
    return TRY_LATER if error in TRANSIENT else FIX_NEEDED


if __name__ == "__main__":
    logging.basicConfig()
    sys.exit(main())
