# try/finally in generators; closing at loop exit
def numbers(name, n):
    print("open", name)
    try:
        for i in range(n):
            yield i
    finally:
        print("close", name)

for x in numbers("a", 3):
    print(x)
for x in numbers("b", 10):
    if x == 2:
        break
    print(x)
print("after break")

def first_over(limit):
    for x in numbers("c", 100):
        if x > limit:
            return x * 10
print(first_over(2))

try:
    for x in numbers("d", 5):
        if x == 1:
            raise ValueError("boom")
        print("item", x)
except ValueError as e:
    print("caught", e)

try:
    for x in numbers("e", 5):
        print(10 // (1 - x))
except ZeroDivisionError as e:
    print("caught", e)

print(list(numbers("f", 2)))
print(next(numbers("g", 2)))
print("end")
total = 0
for x in numbers("h", 4):
    if x % 2:
        continue
    total += x
else:
    print("no break")
print(total)
