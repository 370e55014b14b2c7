# The bases of one module are classes of the other, and the other way round.
from nodes import Node, Late

print(Node().wrap(), Late(Node()).show(), isinstance(Late(Node()), Node))
