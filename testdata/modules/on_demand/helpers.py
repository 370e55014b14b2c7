print("helpers runs")
calls = 0
def double(n):
    return n * 2
