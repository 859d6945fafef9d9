import threading

import sample
from steps import steps

session = sample.WatchedSession()
app = sample.create_app(session)

steps(lambda _: {"token": sample.get_token(app, session, threading.Event())})
