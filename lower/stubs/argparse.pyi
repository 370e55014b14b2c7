# Python's argparse module: runtime/argparse, whose documentation says how these
# calls lower. The keyword arguments of add_argument are the fields of a Go
# struct, and a Namespace's attributes have the types that the add_argument calls
# of its parser promise: the compiler's to know, so these are intrinsics.
#
# parse_args raises SystemExit, after help or a mistake; the program may catch it.

from typing import Annotated, Any, Callable, NoReturn, Sequence

SUPPRESS: Annotated[str, go("argparse.Suppress")]
OPTIONAL: Annotated[str, go("argparse.Optional")]
ZERO_OR_MORE: Annotated[str, go("argparse.ZeroOrMore")]
ONE_OR_MORE: Annotated[str, go("argparse.OneOrMore")]
REMAINDER: Annotated[str, go("argparse.Remainder")]

@go("argparse.ArgumentError")
class ArgumentError(Exception): ...
@go("argparse.ArgumentTypeError")
class ArgumentTypeError(Exception): ...

@intrinsic("argparse.HelpFormat")
class HelpFormatter: ...
@intrinsic("argparse.RawDescriptionFormat")
class RawDescriptionHelpFormatter(HelpFormatter): ...
@intrinsic("argparse.RawTextFormat")
class RawTextHelpFormatter(HelpFormatter): ...
@intrinsic("argparse.DefaultsFormat")
class ArgumentDefaultsHelpFormatter(HelpFormatter): ...
@intrinsic("argparse.BooleanOptional")
class BooleanOptionalAction: ...

@intrinsic("argparse.Namespace")
@go("*argparse.Namespace")
class Namespace:
    @go("argparse.NewNamespace")
    def __init__(self, **kwargs: Any): ...
    @go(".Has")
    def __contains__(self, key: str) -> bool: ...
    @go(".Equal")
    def __eq__(self, other: Any) -> bool: ...

@intrinsic("argparse.ArgumentParser")
@go("*argparse.Parser")
class ArgumentParser:
    @intrinsic("argparse.ArgumentParser")
    @lacks("parents", "fromfile_prefix_chars", "conflict_handler")
    def __init__(self, prog: str | None = None, usage: str | None = None, description: str | None = None,
                 epilog: str | None = None, *, formatter_class: Any = HelpFormatter, prefix_chars: str = "-",
                 argument_default: Any = None, add_help: bool = True, allow_abbrev: bool = True,
                 exit_on_error: bool = True): ...
    @intrinsic("argparse.add_argument")
    @go(".Add", mutates="self", calls_later="type", faults="argparse.ArgumentError")
    def add_argument(self, *name_or_flags: str, action: Any = "store", nargs: int | str | None = None,
                     const: Any = None, default: Any = None, type: Any = None, choices: Any = None,
                     required: bool = False, help: str | None = None, metavar: Any = None, dest: str | None = None,
                     version: str | None = None) -> Any: ...
    @overload
    @intrinsic("argparse.parse_args")
    @go(".ParseArgs", raises="SystemExit", prints=True, calls="type")
    def parse_args(self) -> Namespace: ...
    @overload
    @intrinsic("argparse.parse_args")
    @go(".Parse", raises="SystemExit", prints=True, calls="type")
    def parse_args(self, args: list[str]) -> Namespace: ...
    @overload
    @intrinsic("argparse.parse_args")
    @go(".ParseInto", raises="SystemExit", prints=True, calls="type")
    def parse_args(self, args: list[str], namespace: Namespace) -> Namespace: ...
    @overload
    @intrinsic("argparse.parse_known_args")
    @go(".ParseKnownArgs", raises="SystemExit", prints=True, calls="type")
    @lacks("namespace")
    def parse_known_args(self) -> tuple[Namespace, list[str]]: ...
    @overload
    @intrinsic("argparse.parse_known_args")
    @go(".ParseKnown", raises="SystemExit", prints=True, calls="type")
    @lacks("namespace")
    def parse_known_args(self, args: list[str]) -> tuple[Namespace, list[str]]: ...
    @go(".AddGroup", mutates="self")
    def add_argument_group(self, title: str = "", description: str = "") -> _Group: ...
    @go(".AddExclusiveGroup", mutates="self")
    def add_mutually_exclusive_group(self, *, required: bool = False) -> _Group: ...
    @intrinsic("argparse.add_subparsers")
    @go(".AddSubparsers", mutates="self")
    def add_subparsers(self, *, title: str = "", description: str = "", prog: str = "", dest: str = "",
                       required: bool = False, help: str = "", metavar: str = "") -> _Subparsers: ...
    @intrinsic("argparse.set_defaults")
    @go(".SetDefault", mutates="self")
    def set_defaults(self, **kwargs: Any) -> None: ...
    @go(".GetDefault")
    def get_default(self, dest: str) -> Any: ...
    @go(".PrintHelp", prints=True)
    @lacks("file")
    def print_help(self) -> None: ...
    @go(".PrintUsage", prints=True)
    @lacks("file")
    def print_usage(self) -> None: ...
    @go(".FormatHelp")
    def format_help(self) -> str: ...
    @go(".FormatUsage")
    def format_usage(self) -> str: ...
    @go(".Error", raises="SystemExit", prints=True)
    def error(self, message: str) -> NoReturn: ...
    @go(".Exit", raises="SystemExit", prints=True)
    def exit(self, status: int = 0, message: str = "") -> NoReturn: ...

@go("*argparse.Group")
class _Group:
    @intrinsic("argparse.add_argument")
    @go(".Add", mutates="self", calls_later="type", faults="argparse.ArgumentError")
    def add_argument(self, *name_or_flags: str, action: Any = "store", nargs: int | str | None = None,
                     const: Any = None, default: Any = None, type: Any = None, choices: Any = None,
                     required: bool = False, help: str | None = None, metavar: Any = None, dest: str | None = None,
                     version: str | None = None) -> Any: ...
    @go(".AddExclusiveGroup", mutates="self")
    def add_mutually_exclusive_group(self, *, required: bool = False) -> _Group: ...

@go("*argparse.Subparsers")
class _Subparsers:
    @intrinsic("argparse.add_parser")
    @go(".AddParser", mutates="self")
    def add_parser(self, name: str, *, help: str = "", aliases: Sequence[str] = (), description: str | None = None,
                   epilog: str | None = None, prog: str | None = None, add_help: bool = True) -> ArgumentParser: ...
