# Visitors: attributes of subclasses read through the base, and methods found by name.
class Token:
    def __init__(self, kind, text):
        self.kind, self.text = kind, text
    def __repr__(self):
        return f"{self.kind}:{self.text}"
class Node:
    def accept(self, visitor):
        method = getattr(visitor, "visit_" + type(self).__name__.lower())
        return method(self)
class Num(Node):
    def __init__(self, value): self.value = value
class BinOp(Node):
    def __init__(self, op, left, right):
        self.op, self.left, self.right = op, left, right
class Neg(Node):
    def __init__(self, operand): self.operand = operand
class Lexer:
    def __init__(self, text):
        self.text = text
        self.pos = 0
    def __iter__(self):
        return self
    def __next__(self):
        while self.pos < len(self.text) and self.text[self.pos].isspace():
            self.pos += 1
        if self.pos >= len(self.text):
            raise StopIteration
        c = self.text[self.pos]
        if c.isdigit():
            start = self.pos
            while self.pos < len(self.text) and self.text[self.pos].isdigit():
                self.pos += 1
            return Token("NUM", self.text[start:self.pos])
        self.pos += 1
        return Token("OP", c)
class Parser:
    PREC = {"+": 1, "-": 1, "*": 2, "/": 2}
    def __init__(self, text):
        self.tokens = list(Lexer(text))
        self.i = 0
    def peek(self):
        return self.tokens[self.i] if self.i < len(self.tokens) else None
    def next(self):
        t = self.peek()
        self.i += 1
        return t
    def parse(self, min_prec=1):
        left = self.atom()
        while (t := self.peek()) and t.kind == "OP" and self.PREC.get(t.text, 0) >= min_prec:
            self.next()
            right = self.parse(self.PREC[t.text] + 1)
            left = BinOp(t.text, left, right)
        return left
    def atom(self):
        t = self.next()
        if t is None:
            raise SyntaxError("unexpected end")
        if t.text == "-":
            return Neg(self.atom())
        if t.text == "(":
            e = self.parse()
            self.next()
            return e
        return Num(int(t.text))
class Evaluator:
    def visit_num(self, n): return n.value
    def visit_neg(self, n): return -n.operand.accept(self)
    def visit_binop(self, n):
        a, b = n.left.accept(self), n.right.accept(self)
        return {"+": a + b, "-": a - b, "*": a * b}[n.op] if n.op != "/" else a / b
class Printer:
    def visit_num(self, n): return str(n.value)
    def visit_neg(self, n): return "-" + n.operand.accept(self)
    def visit_binop(self, n): return f"({n.left.accept(self)} {n.op} {n.right.accept(self)})"
for text in ["1 + 2*3", "-(4 - 6) * 10", "8/4/2"]:
    tree = Parser(text).parse()
    print(text, "=", tree.accept(Evaluator()), tree.accept(Printer()), list(Lexer(text))[:2])
try:
    Parser("1 +").parse()
except SyntaxError as e:
    print(e)


class Account:
    def report(self, teller):
        return teller.describe(self)


class Savings(Account):
    def __init__(self, rate):
        self.rate = rate


class Checking(Account):
    def limit(self):
        return 500


class Teller:
    def describe(self, account):
        try:
            return f"saves at {account.rate}"
        except AttributeError as e:
            return f"{e}; limit {account.limit()}"


for account in [Savings(1.5), Checking()]:
    print(account.report(Teller()))
