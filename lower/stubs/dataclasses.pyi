# Python's dataclasses module: the compiler makes __init__, __repr__ and the
# comparisons of a dataclass, so its names are intrinsics.

from typing import Any, Annotated

__effects__ = "stated"

@intrinsic("dataclass")
def dataclass(cls: Any = None, /, *, init: bool = True, repr: bool = True, eq: bool = True, order: bool = False,
              unsafe_hash: bool = False, frozen: bool = False, match_args: bool = True, kw_only: bool = False,
              slots: bool = False, weakref_slot: bool = False) -> Any: ...
@intrinsic("field")
def field(*, default: Any = ..., default_factory: Any = ..., init: bool = True, repr: bool = True,
          hash: bool | None = None, compare: bool = True, metadata: Any = None, kw_only: bool = ...) -> Any: ...
@intrinsic("dataclasses.replace")
def replace[T](obj: T, /, **changes: Any) -> T: ...
@intrinsic("dataclasses.asdict")
@go("dataclasses.AsDict")
@lacks("dict_factory")
def asdict(obj: Any) -> dict[str, Any]: ...
@intrinsic("dataclasses.astuple")
@go("dataclasses.AsTuple")
@lacks("tuple_factory")
def astuple(obj: Any) -> tuple[Any, ...]: ...
@go("dataclasses.Field")
class Field:
    @property
    @go(".Name")
    def name(self) -> str: ...
@intrinsic("dataclasses.fields")
def fields(class_or_instance: Any) -> tuple[Field, ...]: ...
@intrinsic("dataclasses.is_dataclass")
def is_dataclass(obj: Any) -> bool: ...
@intrinsic("dataclasses.InitVar")
class InitVar[T]: ...
@intrinsic("dataclasses.KW_ONLY")
class KW_ONLY: ...

@go("dataclasses.FrozenInstanceError")
class FrozenInstanceError(AttributeError): ...
