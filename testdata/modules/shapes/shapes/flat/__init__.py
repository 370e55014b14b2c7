from .square import Square, perimeter, _hidden
__all__ = ["Square", "perimeter"]
