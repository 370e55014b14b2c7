class GiveUp(Exception):
    def __init__(self, what: str) -> None:
        super().__init__(f"gave up on {what}")
        self.what = what
