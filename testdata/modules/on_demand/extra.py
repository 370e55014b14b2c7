print("extra runs")
VALUE = [1]
