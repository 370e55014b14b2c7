class Net(Exception):
    def __init__(self, host):
        super().__init__(f"net {host}")
        self.host = host
class Fatal(Exception):
    pass
def go(n):
    if n == 0:
        raise Net("h")
    if n == 1:
        raise Fatal("f")
    raise ValueError("v")
for n in range(3):
    try:
        go(n)
    except (Net, Fatal) as e:
        print(getattr(e, "host", None), hasattr(e, "host"))
    except Exception as e:
        print(getattr(e, "host", "?"), hasattr(e, "host"), getattr(e, "args", 1))
