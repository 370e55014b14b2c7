# Python's __future__ module: what a program imports from it changes nothing
# that gosyncio does.

from typing import Annotated, Any

annotations: Annotated[Any, go("")]
generator_stop: Annotated[Any, go("")]
division: Annotated[Any, go("")]
print_function: Annotated[Any, go("")]
unicode_literals: Annotated[Any, go("")]
absolute_import: Annotated[Any, go("")]
with_statement: Annotated[Any, go("")]
