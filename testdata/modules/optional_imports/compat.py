try:
    from _speedups import fast_sum
    HAS_FAST = True
except ImportError:
    fast_sum = None
    HAS_FAST = False

def total(xs):
    return fast_sum(xs) if HAS_FAST else sum(xs)
