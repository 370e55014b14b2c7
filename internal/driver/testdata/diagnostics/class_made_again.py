# A class with state of its own, in a function that runs more than once: each run has to make another class.
def main():
    class Counted:
        made = 0

        def __init__(self):
            Counted.made += 1

    Counted()
    Counted()
    print(Counted.made)


def other():
    class Counted:
        made = 0

        def __init__(self):
            Counted.made += 1

    Counted()
    print(Counted.made)


match [1, 2, 3]:
    case [*all_of_them]:
        for _ in all_of_them:
            main()

run = other
run()
run()
