# Python's contextvars module: runtime/contextvars.

from typing import Annotated, Any, Callable, Iterator

@go("*contextvars.Var")
class ContextVar[T]:
    @overload
    @go("contextvars.New")
    def __init__(self, name: str): ...
    @overload
    @go("contextvars.NewDefault", retains="default")
    def __init__(self, name: str, *, default: T): ...
    @overload
    @go(".Get", reads_task=True, faults="LookupError")
    def get(self) -> T: ...
    @overload
    @go(".GetOr", reads_task=True)
    def get(self, default: T, /) -> T: ...
    @go(".Set", reads_task=True, retains="value")
    def set(self, value: T, /) -> Token[T]: ...
    @go(".Reset", reads_task=True, mutates="token", faults=("ValueError", "RuntimeError"))
    def reset(self, token: Token[T], /) -> None: ...
    @property
    @go(".Name")
    def name(self) -> str: ...

# A ContextVar of any type: a key of a context.
@go("contextvars.Variable")
class AnyContextVar:
    @property
    @go(".Name")
    def name(self) -> str: ...

@go("*contextvars.Token")
class Token[T]:
    @property
    @go(".Var")
    def var(self) -> ContextVar[T]: ...
    # Token.MISSING is None here.
    @property
    @go(".OldValue")
    def old_value(self) -> T | None: ...

@go("*contextvars.Context")
class Context:
    @go("contextvars.NewContext")
    def __init__(self): ...
    # The function is bound to its arguments: Run(func() { f(x) }), RunOf for a result, RunErr for one that raises, too.
    @intrinsic("context.run")
    @go("contextvars.RunOf", none=".Run", mutates="self", calls="callable", faults="RuntimeError")
    def run[T](self, callable: Callable[..., T], /, *args: Any, **kwargs: Any) -> T: ...
    @go(".Copy")
    def copy(self) -> Context: ...
    # ctx[v] is v.From(ctx): the receiver is the variable.
    @intrinsic("context.getitem")
    @go("contextvars.From", faults="KeyError")
    def __getitem__[T](self, var: ContextVar[T], /) -> T: ...
    @overload
    @intrinsic("context.get")
    def get[T](self, var: ContextVar[T], /) -> T | None: ...
    @overload
    @intrinsic("context.get")
    def get[T, D](self, var: ContextVar[T], default: D, /) -> T | D: ...
    @go(".Keys")
    def keys(self) -> Iterator[AnyContextVar]: ...
    @go(".Keys")
    def __iter__(self) -> Iterator[AnyContextVar]: ...
    @go(".Values")
    def values(self) -> Iterator[Any]: ...
    @go(".Items")
    def items(self) -> Iterator[tuple[AnyContextVar, Any]]: ...
    @go(".Has")
    def __contains__(self, var: object, /) -> bool: ...
    @go(".Len")
    def __len__(self) -> int: ...

@go("contextvars.CopyContext", reads_task=True)
def copy_context() -> Context: ...
