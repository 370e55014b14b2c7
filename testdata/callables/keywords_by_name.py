# What a **parameter takes is known by name: each field has the type of what is passed for it, however many functions pass it on.
from dataclasses import dataclass, replace


@dataclass(frozen=True)
class Config:
    name: str
    retries: int = 3
    tags: tuple[str, ...] = ()

    def changed(self, **changes):
        return replace(self, **changes)

    def renamed(self, name, **changes):
        return replace(self, name=name, **changes)


class Client:
    def __init__(self, host, *, port=80, timeout=None):
        self.host, self.port, self.timeout = host, port, timeout

    @classmethod
    def local(cls, **options):
        return cls("localhost", **options)


class Secure(Client):
    def __init__(self, host, certificate, **options):
        super().__init__(host, **options)
        self.certificate = certificate


def make(**fields):
    return Config(**fields)


def logged(n, **fields):
    print(n, sorted(fields), fields.get("name"))
    return make(**fields)


def patient(**fields):
    return make(**{"retries": 9, **fields})


def report(call):
    try:
        print(call())
    except TypeError as e:
        print(e)


print(make(name="x", retries=5), logged(1, name="z"), logged(2, name="w", tags=("a",)), patient(name="q"))
config = Config("base")
print(config.changed(retries=1), config.changed(), config.renamed("other", tags=("b", "c")))
report(lambda: config.changed(retrys=1))
report(lambda: make(nam="x"))
client, secure = Client.local(port=8080), Secure("h", "c.pem", timeout=2.5, port=1)
print(client.port + 1, client.timeout, secure.port, secure.timeout, secure.certificate)
