# tree traversal with recursive yield from
class Node:
    def __init__(self, value, left=None, right=None):
        self.value = value
        self.left = left
        self.right = right

    def __iter__(self):
        if self.left:
            yield from self.left
        yield self.value
        if self.right:
            yield from self.right

    def depth_first(self):
        yield self.value
        for child in (self.left, self.right):
            if child is not None:
                yield from child.depth_first()

tree = Node(4, Node(2, Node(1), Node(3)), Node(6, Node(5), Node(7)))
print(list(tree))
print(list(tree.depth_first()))
print(sum(tree), max(tree))
it = iter(tree)
print(next(it), next(it))
print([x for x in it])
a, b, *rest = tree
print(a, b, rest)
