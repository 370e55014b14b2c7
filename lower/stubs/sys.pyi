# Python's sys module: runtime/sys; the output streams are runtime/py's.

from typing import Annotated, Any, Iterable, Iterator, NoReturn, Protocol

argv: Annotated[list[str], go("sys.Argv")]
maxsize: Annotated[int, go("sys.MaxSize")]
maxunicode: Annotated[int, go("sys.MaxUnicode")]
byteorder: Annotated[str, go("sys.ByteOrder")]
platform: Annotated[str, go("sys.Platform")]
version: Annotated[str, go("sys.Version")]
hexversion: Annotated[int, go("sys.HexVersion")]
executable: Annotated[str, go("sys.Executable")]
stdout: Annotated[TextWriter, go("py.Stdout")]
stderr: Annotated[TextWriter, go("py.Stderr")]
stdin: Annotated[TextReader, go("sys.Stdin")]
version_info: Annotated[_VersionInfo, go("sys.Version313")]

# Raises SystemExit: a return of the error.
@overload
@go("sys.ExitOK", raises="SystemExit")
def exit() -> NoReturn: ...
@overload
@go("sys.Exit", raises="SystemExit")
def exit(status: Any = None, /) -> NoReturn: ...
# The exception that is being handled: in an except clause that is its variable, elsewhere the state of the task.
@intrinsic("exception")
@go("py.Handled")
def exception() -> BaseException | None: ...
@intrinsic("exc_info")
@go("py.ExcInfo")
def exc_info() -> tuple[Any, BaseException | None, Any]: ...
@go("py.RecursionLimit")
def getrecursionlimit() -> int: ...
@go("py.SetRecursionLimit", faults=("ValueError", "RecursionError"))
def setrecursionlimit(limit: int, /) -> None: ...
@go("sys.SwitchInterval")
def getswitchinterval() -> float: ...
@go("sys.SetSwitchInterval", faults="ValueError")
def setswitchinterval(interval: float, /) -> None: ...
@go("sys.Intern")
def intern(string: str, /) -> str: ...

# A text stream that is written: sys.stdout, sys.stderr. A failing write faults.
@go("*py.Writer")
class TextWriter:
    @go(".WriteText", prints=True, mutates="self", faults="OSError")
    def write(self, s: str, /) -> int: ...
    @go(".WriteLines", prints=True, mutates="self", faults="OSError")
    def writelines(self, lines: list[str], /) -> None: ...
    @go(".MustFlush", prints=True, mutates="self", faults="OSError")
    def flush(self) -> None: ...
    @go(".IsATTY")
    def isatty(self) -> bool: ...
    @property
    @go(".Name")
    def name(self) -> str: ...

# A text stream that is read: sys.stdin.
@go("*sys.TextReader")
class TextReader:
    @go(".ReadLine", blocks=True, mutates="self", faults="OSError")
    def readline(self) -> str: ...
    @overload
    @go(".Read", blocks=True, mutates="self", faults="OSError")
    def read(self) -> str: ...
    @overload
    @go(".ReadN", blocks=True, mutates="self", faults="OSError")
    def read(self, size: int, /) -> str: ...
    @go(".ReadLines", blocks=True, mutates="self", faults="OSError")
    def readlines(self) -> list[str]: ...
    @go(".All", blocks=True, mutates="self", faults="OSError")
    def __iter__(self) -> Iterator[str]: ...
    @go(".IsATTY")
    def isatty(self) -> bool: ...
    @go(".FileNo")
    def fileno(self) -> int: ...
    @property
    @go(".Name")
    def name(self) -> str: ...

@go("sys.VersionInfo")
class _VersionInfo:
    major: Annotated[int, go(".Major")]
    minor: Annotated[int, go(".Minor")]
    micro: Annotated[int, go(".Micro")]
    releaselevel: Annotated[str, go(".ReleaseLevel")]
    serial: Annotated[int, go(".Serial")]
