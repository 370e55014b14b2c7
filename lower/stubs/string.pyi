# Python's string module: runtime/pystring.

from typing import Annotated

__effects__ = "stated"

whitespace: Annotated[str, go("pystring.Whitespace")]
ascii_lowercase: Annotated[str, go("pystring.ASCIILowercase")]
ascii_uppercase: Annotated[str, go("pystring.ASCIIUppercase")]
ascii_letters: Annotated[str, go("pystring.ASCIILetters")]
digits: Annotated[str, go("pystring.Digits")]
hexdigits: Annotated[str, go("pystring.HexDigits")]
octdigits: Annotated[str, go("pystring.OctDigits")]
punctuation: Annotated[str, go("pystring.Punctuation")]
printable: Annotated[str, go("pystring.Printable")]

@overload
@go("pystring.CapWords")
def capwords(s: str) -> str: ...
@overload
@go("pystring.CapWordsSep")
def capwords(s: str, sep: str) -> str: ...
