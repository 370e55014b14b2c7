# A __getitem__ that hands its key on, be it a number or a slice.


class Page:
    def __init__(self, items):
        self.items = items

    def __getitem__(self, key):
        return self.items[key]


class Window:
    def __init__(self, items):
        self.items = list(items)

    def __getitem__(self, key):
        if isinstance(key, slice):
            return Window(self.items[key])
        return self.items[key]

    def __repr__(self):
        return f"Window({self.items})"


class Text:
    def __init__(self, text):
        self.text = text

    def __getitem__(self, key):
        return Text(self.text[key])

    def __repr__(self):
        return repr(self.text)


class Parts(Page):
    def __getitem__(self, key):
        return tuple(self.items)[key]


page = Page([1, 2, 3, 4])
print(page[0], page[1:3], page[-1], page[::-1])
window = Window("abcd")
print(window[0], window[1:3], window[::2])
print(Text("hello")[0], Text("hello")[::-1])
print(Parts([1, 2, 3])[1:], Parts([1, 2, 3])[:1])
for bad in (lambda: page[9], lambda: window[7]):
    try:
        bad()
    except IndexError as e:
        print(e)
cut = slice(1, 3)
print([1, 2, 3, 4][cut], "abcd"[cut], (1, 2, 3)[cut])
