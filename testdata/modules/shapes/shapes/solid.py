from .flat.square import Square
class Cube(Square):
    def volume(self):
        return self.area() * self.a
