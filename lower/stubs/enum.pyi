# Python's enum module: a class that extends one of these is an enum, which the
# compiler turns into typed constants.

from typing import Any

__effects__ = "stated"

@intrinsic("Enum")
class Enum:
    name: str
    value: Any
@intrinsic("ReprEnum")
class ReprEnum(Enum): ...
@intrinsic("IntEnum")
class IntEnum(int, ReprEnum): ...
@intrinsic("StrEnum")
class StrEnum(str, ReprEnum): ...
@intrinsic("Flag")
class Flag(Enum): ...
@intrinsic("IntFlag")
class IntFlag(int, ReprEnum, Flag): ...
@intrinsic("enum.auto")
def auto() -> Any: ...
@intrinsic("enum.unique")
def unique[T](enumeration: T) -> T: ...
