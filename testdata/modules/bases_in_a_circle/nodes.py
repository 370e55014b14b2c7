class Node:
    def show(self):
        return "node"

    def wrap(self):
        return visitors.Special(self).show()


import visitors


class Late(visitors.Special):
    def show(self):
        return "late " + super().show()
