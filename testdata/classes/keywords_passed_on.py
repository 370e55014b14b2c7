class Device:
    def __init__(self, name):
        self.name = name


class Networked(Device):
    def __init__(self, name, port=None, **kwargs):
        super().__init__(name, **kwargs)
        self.port = port


n = Networked("x")
print(n.name, n.port)
