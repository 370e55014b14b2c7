class StepError(Exception):
    def __init__(self, step, reason=None):
        super().__init__(step, reason)
        self.step = step
        self.reason = reason
class Fatal(StepError, RuntimeError):
    pass
try:
    raise Fatal("stack")
except RuntimeError as e:
    print(e.reason, e.step)


class Retryable(Exception):
    attempts = 0


class Flaky(StepError, Retryable):
    pass


for make in (lambda: Flaky("x", "y"), lambda: Retryable("z")):
    try:
        raise make()
    except Retryable as e:
        e.attempts = e.attempts + 2
        print(type(e).__name__, e.attempts, Retryable.attempts)
