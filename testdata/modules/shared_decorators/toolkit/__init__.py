from .decorators import retry, timed, counted
from . import registry as reg
__all__ = ["retry", "timed", "counted", "reg"]
