import nodes


class Special(nodes.Node):
    def __init__(self, inner):
        self.inner = inner

    def show(self):
        return "special " + super().show() + " of " + self.inner.show()
