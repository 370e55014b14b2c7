"""Module
	with a tab, and
	  a margin.
	"""
# __doc__ is what CPython 3.13's compiler makes of a docstring: tabs expanded, the common margin off.


class Plain:
    """One line."""


class Tabbed:
    """First line
	of three
	    with tabs.
	"""


class Bare(Plain):
    pass


class Doubled(Plain):
    def size(self):
        """What it holds,
        in bytes."""
        return 1

    length = size


def open_end():
    """Text, and nothing but a margin after it.
    """


async def indented():
    """

      deeper

    shallow
    """


def none():
    return 0


print(repr(__doc__))
for doc in (Plain.__doc__, Tabbed.__doc__, Doubled.size.__doc__, Doubled.length.__doc__, open_end.__doc__, indented.__doc__):
    print(repr(doc))
print(Bare.__doc__, none.__doc__)
