"""A * hands a library function more than its Go takes."""
from itertools import zip_longest

rows = [["a", 1], ["b"], ["c", 2]]
for row in zip_longest(*rows, fillvalue="."):
    print(row)
