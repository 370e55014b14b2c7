"""Shapes."""
from .circle import Circle
from .registry import register
from . import registry

VERSION = "1.0"

def area(shape):
    return round(shape.area(), 2)

register("shapes", 1)
