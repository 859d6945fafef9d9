import logging
import os

import msal
from flask import Flask, abort, redirect, request, session, url_for

SCOPES = ["User.Read"]
log = logging.getLogger(__name__)

web = Flask(__name__)
web.config.update(
    SECRET_KEY=os.environ["SESSION_SECRET"],
    SESSION_COOKIE_SAMESITE="Lax",
    SESSION_COOKIE_SECURE=True,
)

app = msal.ConfidentialClientApplication(
    "YOUR_CLIENT_ID",
    authority="https://login.microsoftonline.com/YOUR_TENANT_ID",
    client_credential=os.environ["CLIENT_SECRET"],
    client_capabilities=["CP1"],
)


@web.get("/sign-in")
def sign_in():
    flow = app.initiate_auth_code_flow(
        SCOPES, redirect_uri=url_for("back", _external=True)
    )
    session["flow"] = flow
    return redirect(flow["auth_uri"])


@web.get("/back")
def back():
    # Used up at once: a reloaded page must not spend the code twice.
    flow = session.pop("flow", None)
    if flow is None:
        abort(400, "This sign-in was not started here.")
    try:
        result = app.acquire_token_by_auth_code_flow(flow, request.args)
    except ValueError:
        log.warning("The answer does not belong to this sign-in.")
        abort(400, "This sign-in was not started here.")
    error = result.get("error")
    if error == "access_denied":
        return redirect(url_for("home"))
    if error:
        reference = result.get("correlation_id", "none")
        log.error("Sign-in: %r, correlation %r", error, reference)
        abort(502, f"Sign-in is not possible. Reference: {reference}")
    session["user"] = result["id_token_claims"]["oid"]
    return redirect(url_for("home"))


@web.get("/")
def home():
    if "user" in session:
        return "You are signed in."
    return f'<a href="{url_for("sign_in")}">Sign in</a>'


if __name__ == "__main__":
    web.run(port=5000)
