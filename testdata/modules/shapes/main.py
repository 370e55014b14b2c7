"""Packages within packages, re-exports, star imports, modules under other names."""
import shapes
import shapes.solid as solid
import shapes.flat.square
from shapes import Circle, area as area_of, registry
from shapes.flat import *
from shapes.solid import Cube as Kube

print(shapes.__name__, solid.__name__, shapes.flat.square.__name__, __name__)
c = Circle(2)
print(area_of(c), c, registry.names())
print(Square(3).area(), perimeter(Square(2)))
print(Kube(2).volume(), shapes.flat.square.SIDES, shapes.VERSION)
shapes.register("late", 9)
print(registry.ALL, registry.names())
