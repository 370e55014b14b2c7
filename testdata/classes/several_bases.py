class Device:
    def __init__(self, name):
        self.name = name

    def start(self):
        return [f"Device.start({self.name})"]

    def describe(self):
        return f"{type(self).__name__} {self.name}"


class Networked(Device):
    port = 80

    def __init__(self, name, port=None, **kwargs):
        super().__init__(name, **kwargs)
        if port is not None:
            self.port = port

    def start(self):
        r = super().start()
        return ["Networked.start"] + r


class Battery(Device):
    def __init__(self, name, level=100, **kwargs):
        super().__init__(name, **kwargs)
        self._level = level

    def start(self):
        r = super().start()
        return ["Battery.start"] + r

    @property
    def level(self):
        return self._level


class LoudMixin:
    def describe(self):
        return super().describe().upper() + "!"


class Phone(LoudMixin, Networked, Battery):
    def start(self):
        r = super().start()
        return ["Phone.start"] + r


phone = Phone("nokia", port=8080, level=55)
print(phone.start())
print([c.__name__ for c in Phone.__mro__])
print(phone.describe(), phone.port, Phone.port, phone.level)
print(isinstance(phone, Battery), isinstance(phone, (int, LoudMixin)), issubclass(Phone, Networked), type(phone) is Device)
Networked.port = 443
print(Phone.port, phone.port, Networked("n").port)
for d in [phone, Networked("x"), Battery("b"), Device("d")]:
    print(d.describe(), d.start(), isinstance(d, Networked), isinstance(d, LoudMixin))
    if isinstance(d, Networked):
        print(d.port)
print(LoudMixin.describe(phone))
