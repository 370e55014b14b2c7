"""Names beyond ASCII become names of Go whole."""

from enum import Enum


class Kraj(Enum):
    ŻÓŁW = 1
    élan = 2
    ÇA_VA = 3


def make(n):
    def żółw(by):
        żółw.total += by
        return żółw.total

    żółw.total = n
    return żółw


a = make(1)
print(a(2), a.total)
print(Kraj.ŻÓŁW, Kraj.élan.value, [k.name for k in Kraj])
