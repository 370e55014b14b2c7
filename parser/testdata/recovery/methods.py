class Account:
    def deposit(self, amount)
        self.balance += amount

    def withdraw(self, amount):
        if amount > self.balance
            raise ValueError("no")
        self.balance -= amount
        return self.balance +

    @property
    def empty(self):
        return self.balance = 0

    async def close(self):
        await self.bank.close(self
        self.open = False


def main():
    account = Account(
    account.deposit(10)
    try:
        account.withdraw(5))
    except ValueError, TypeError:
        pass
    finally:
        print "done"
