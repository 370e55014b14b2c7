DEBUG = False
NAME = "demo"
LIMITS = {"a": 1}

def describe():
    return f"{NAME} debug={DEBUG} {LIMITS}"
