# Python's json module: runtime/pyjson. A value that has no JSON faults; text
# that is no JSON is an error of the class JSONDecodeError. What is loaded is
# known at run time only: dict[str, Any], list[Any], str, int, float, bool, None.

from typing import Annotated, Any, Callable

__effects__ = "stated"

@go("pyjson.JSONDecodeError")
class JSONDecodeError(ValueError):
    msg: Annotated[str, go("pyjson.Msg")]
    doc: Annotated[str, go("pyjson.Doc")]
    pos: Annotated[int, go("pyjson.Pos")]
    lineno: Annotated[int, go("pyjson.LineNo")]
    colno: Annotated[int, go("pyjson.ColNo")]

@overload
@go("pyjson.Dumps", faults=("TypeError", "ValueError"))
@lacks("cls")
def dumps(obj: Any) -> str: ...
@overload
@go("pyjson.DumpsIndent", faults=("TypeError", "ValueError"))
@lacks("cls")
def dumps(obj: Any, *, indent: int) -> str: ...
@overload
@go("pyjson.DumpsSorted", faults=("TypeError", "ValueError"))
@lacks("cls")
def dumps(obj: Any, *, sort_keys: bool) -> str: ...
@overload
@go("pyjson.DumpsIndentSorted", faults=("TypeError", "ValueError"))
@lacks("cls")
def dumps(obj: Any, *, indent: int, sort_keys: bool) -> str: ...
@overload
@go("pyjson.DumpsWith", calls="default", faults=("TypeError", "ValueError"))
@lacks("cls")
def dumps(obj: Any, *, skipkeys: bool = False, ensure_ascii: bool = True, check_circular: bool = True, allow_nan: bool = True,
          indent: Any = None, separators: Any = None, default: Callable[[Any], Any] | None = None, sort_keys: bool = False) -> str: ...
@overload
@go("pyjson.LoadsBytes", raises="JSONDecodeError")
@lacks("cls", "object_hook", "parse_float", "parse_int", "parse_constant", "object_pairs_hook")
def loads(s: bytes) -> Any: ...
@overload
@go("pyjson.Loads", raises="JSONDecodeError", wants="the JSON object must be str, bytes or bytearray")
@lacks("cls", "object_hook", "parse_float", "parse_int", "parse_constant", "object_pairs_hook")
def loads(s: str) -> Any: ...
