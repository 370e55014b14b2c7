# Python's traceback module: runtime/py's tracebacks. A program that imports it remembers where each exception was made.

from sys import TextWriter
from typing import Annotated, Any, Iterable

@intrinsic("format_exc")
@go("py.FormatException")
def format_exc(limit: int | None = None, chain: bool = True) -> str: ...
@intrinsic("print_exc")
@go("py.PrintException", prints=True)
def print_exc(limit: int | None = None, file: TextWriter | None = None, chain: bool = True) -> None: ...
@intrinsic("traceback")
@go("py.ExceptionLines")
def format_exception(exc: Any, /, value: Any = None, tb: Any = None, limit: int | None = None, chain: bool = True) -> list[str]: ...
@intrinsic("traceback")
@go("py.ExceptionOnlyLines")
def format_exception_only(exc: Any, /, value: Any = None, *, show_group: bool = False) -> list[str]: ...
@intrinsic("traceback")
@go("py.PrintException", prints=True)
def print_exception(exc: Any, /, value: Any = None, tb: Any = None, limit: int | None = None, file: TextWriter | None = None, chain: bool = True) -> None: ...
@go("py.FormatTraceback")
@lacks("limit")
def format_tb(tb: Any) -> list[str]: ...
@go("py.PrintTraceback", prints=True)
@lacks("limit", "file")
def print_tb(tb: Any) -> None: ...
@go("py.ExtractTraceback")
@lacks("limit")
def extract_tb(tb: Any) -> list[FrameSummary]: ...
@go("py.FormatFrames")
def format_list(extracted_list: list[FrameSummary], /) -> list[str]: ...

@go("*py.FrameSummary")
class FrameSummary:
    filename: Annotated[str, go(".File")]
    lineno: Annotated[int, go(".Line")]
    name: Annotated[str, go(".Func")]
    line: Annotated[str, go(".Text")]
