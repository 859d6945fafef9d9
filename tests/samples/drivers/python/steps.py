"""Does something once for each argument, and reports what came of it."""

import json
import sys
import time

clock = time.time
passed = 0.0


def steps(step):
    for name in sys.argv[1:]:
        try:
            result = step(name)
        except Exception as failure:
            result = {"failed": type(failure).__name__}
        print("RESULT " + json.dumps(result), flush=True)


def let_pass(seconds):
    """Sets the clock of this process forward."""
    global passed
    passed += seconds
    time.time = lambda: clock() + passed
