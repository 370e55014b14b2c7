counter = 0
history = []
