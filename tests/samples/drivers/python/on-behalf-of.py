import sample
from flask import Flask, jsonify, request
from steps import steps

api = Flask(__name__)


@api.get("/me")
def me():
    caller_token = request.headers["Authorization"].removeprefix("Bearer ")
    return sample.handle(caller_token, lambda access_token: jsonify(ok=True))


def step(_):
    answer = api.test_client().get(
        "/me", headers={"Authorization": "Bearer user-token"}
    )
    return {
        "status": answer.status_code,
        "headers": dict(answer.headers),
        "body": answer.text,
    }


steps(step)
