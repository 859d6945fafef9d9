import os
import random
import threading
import time
from email.utils import mktime_tz, parsedate_tz
from itertools import count

import msal
import requests
from msal.exceptions import MsalServiceError

MAX_TRIES = 4
FIRST_DELAY = 5.0


class TokenError(Exception):
    """The token endpoint's answer, without its text."""


class WatchedSession(requests.Session):
    status: int | None = None
    retry_after: str | None = None

    def post(self, url, data=None, json=None, **kwargs):
        kwargs.setdefault("timeout", 30)
        response = super().post(url, data=data, json=json, **kwargs)
        self.status = response.status_code
        self.retry_after = response.headers.get("Retry-After")
        return response


def create_app(session: WatchedSession) -> msal.ConfidentialClientApplication:
    return msal.ConfidentialClientApplication(
        "YOUR_CLIENT_ID",
        authority="https://login.microsoftonline.com/YOUR_TENANT_ID",
        client_credential=os.environ["CLIENT_SECRET"],
        http_client=session,
    )


def get_token(app, session: WatchedSession, stop: threading.Event) -> str:
    for tries in count(1):
        session.status = session.retry_after = None
        try:
            result = app.acquire_token_for_client(["YOUR_API/.default"])
            if "access_token" in result:
                return result["access_token"]
            raise TokenError(result["error"], result.get("correlation_id"))
        except (TokenError, MsalServiceError, ValueError,
                requests.RequestException) as error:
            if tries == MAX_TRIES or not is_passing(error, session):
                raise
            # With an http_client of its own MSAL reconnects not even once;
            # it replays a 429 or 5xx from memory until Retry-After, or 5 s.
            if stop.wait(delay(session.retry_after, tries)):
                raise


def is_passing(error: Exception, session: WatchedSession) -> bool:
    if session.status is None:
        network = (requests.ConnectionError, requests.Timeout)
        return isinstance(error, network)
    return session.status == 429 or session.status >= 500


def delay(retry_after: str | None, tries: int) -> float:
    seconds = FIRST_DELAY * 2 ** (tries - 1)
    if retry_after and retry_after.isdigit():
        seconds = float(retry_after)
    elif retry_after and (date := parsedate_tz(retry_after)):
        seconds = mktime_tz(date) - time.time()
    return max(seconds, FIRST_DELAY) + random.uniform(0.5, 2)
