"""Two modules that import each other: what the second finds of the first while that is running."""
import a
print(a.f(3), a.NAME)
