from ..registry import register
SIDES = 4
def _hidden():
    return 1
class Square:
    def __init__(self, a: float):
        self.a = a
    def area(self):
        return self.a ** 2
def perimeter(s):
    return s.a * SIDES
register("square", 3)
