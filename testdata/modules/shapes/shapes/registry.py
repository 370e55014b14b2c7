ALL = {}

def register(name, n):
    ALL[name] = n

def names():
    return sorted(ALL)
