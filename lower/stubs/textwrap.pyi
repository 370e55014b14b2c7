# Python's textwrap module: runtime/textwrap.

from typing import Callable

__effects__ = "stated"

@go("textwrap.Wrap", faults="ValueError")
def wrap(text: str, width: int = 70) -> list[str]: ...
@go("textwrap.Fill", faults="ValueError")
def fill(text: str, width: int = 70) -> str: ...
@go("textwrap.Shorten", faults="ValueError")
def shorten(text: str, width: int, *, placeholder: str = " [...]") -> str: ...
@go("textwrap.Dedent")
def dedent(text: str) -> str: ...
@overload
@go("textwrap.Indent")
def indent(text: str, prefix: str) -> str: ...
@overload
@go("textwrap.IndentIf", calls="predicate")
def indent(text: str, prefix: str, predicate: Callable[[str], bool]) -> str: ...
