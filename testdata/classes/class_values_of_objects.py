# Attributes that a class gives a value and other code gives objects of it: methods read the object's.
class Config:
    timeout = None
    def plain(self):
        return self.timeout
    def test(self):
        if self.timeout:
            return "set"
        return "unset"
    def effective(self):
        return self.timeout or 10
c = Config()
print(c.plain(), c.test(), c.effective())
c.timeout = 2.5
print(c.plain(), c.test(), c.effective())
class Worker:
    retries = 3
    name = None
    def __init__(self, n=None):
        if n is not None:
            self.retries = n
    def show(self):
        return self.retries, self.name or "anon"
w = Worker(); v = Worker(5); v.name = "bo"
print(w.show(), v.show(), Worker.retries)
