from dataclasses import dataclass

@dataclass(order=True)
class User:
    name: str
    age: int = 0
