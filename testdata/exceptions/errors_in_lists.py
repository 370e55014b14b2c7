"""Exceptions of several classes in one list or group: their methods and attributes are looked up in each."""
import asyncio


class BankError(Exception):
    code = 1

    def describe(self):
        return f"[{self.code}] {type(self).__name__}: {self}"

    async def report(self):
        await asyncio.sleep(0)
        return f"reported {self}"


class Insufficient(BankError):
    code = 2

    def __init__(self, short):
        super().__init__(f"{short} short")
        self.short = short


class Frozen(BankError):
    def describe(self):
        return "frozen: " + super().describe()


async def main():
    errors = [Insufficient(3), BankError("x"), Frozen("y")]
    for error in errors:
        print(error.describe(), error.code)
    try:
        raise ExceptionGroup("several", errors + [KeyError("k")])
    except* Insufficient as group:
        for error in group.exceptions:
            print("insufficient", error.describe(), error.short)
    except* BankError as group:
        print([error.describe() for error in group.exceptions])
        for error in group.exceptions:
            print(await error.report())
    except* KeyError as group:
        print(group.exceptions[0].args)
    try:
        raise ExceptionGroup("nested", [ExceptionGroup("inner", [Frozen("z")])])
    except* BankError as group:
        for error in group.exceptions:
            try:
                print(error.describe())
            except AttributeError as missing:
                print(missing)


asyncio.run(main())
