print("prices is imported as", __name__)
RATE = 2.0


def convert(amount: float) -> float:
    return amount * RATE
