def depth(n):
    return [1, 2][n]


def main():
    for i in range(3):
        print(depth(i))


main()
