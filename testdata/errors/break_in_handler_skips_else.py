def deep():
    for i in range(5):
        try:
            if i == 2:
                raise KeyError(i)
            print("fine", i)
        except KeyError:
            print("key", i)
            break
        finally:
            print("fin", i)
    else:
        print("no break")
    return "end"


print(deep())
