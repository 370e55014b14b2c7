print("extra2 runs")
