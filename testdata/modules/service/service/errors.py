class ServiceError(Exception):
    """Base."""

class NotFound(ServiceError):
    def __init__(self, name: str):
        super().__init__(f"no user {name!r}")
        self.name = name
