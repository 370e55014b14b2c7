# Python's textwrap module: runtime/textwrap.

from typing import Callable

__effects__ = "stated"

@overload
@go("textwrap.Wrap", faults="ValueError")
def wrap(text: str, width: int = 70) -> list[str]: ...
@overload
@go("textwrap.WrapIndented", faults="ValueError")
@lacks("expand_tabs", "replace_whitespace", "fix_sentence_endings", "break_long_words", "drop_whitespace", "break_on_hyphens", "tabsize", "max_lines")
def wrap(text: str, width: int = 70, *, initial_indent: str = "", subsequent_indent: str = "") -> list[str]: ...
@overload
@go("textwrap.Fill", faults="ValueError")
def fill(text: str, width: int = 70) -> str: ...
@overload
@go("textwrap.FillIndented", faults="ValueError")
@lacks("expand_tabs", "replace_whitespace", "fix_sentence_endings", "break_long_words", "drop_whitespace", "break_on_hyphens", "tabsize", "max_lines")
def fill(text: str, width: int = 70, *, initial_indent: str = "", subsequent_indent: str = "") -> str: ...
@go("textwrap.Shorten", faults="ValueError")
@lacks("initial_indent", "subsequent_indent", "expand_tabs", "replace_whitespace", "fix_sentence_endings", "break_long_words", "drop_whitespace", "break_on_hyphens", "tabsize", "max_lines")
def shorten(text: str, width: int, *, placeholder: str = " [...]") -> str: ...
@go("textwrap.Dedent")
def dedent(text: str) -> str: ...
@overload
@go("textwrap.Indent")
def indent(text: str, prefix: str) -> str: ...
@overload
@go("textwrap.IndentIf", calls="predicate")
def indent(text: str, prefix: str, predicate: Callable[[str], bool]) -> str: ...
