try x:
    a
except A
    b
else c:
    d
finally:
    pass
if a = b:
    pass
elif a b:
    pass
else
    pass
for x y:
    pass
else:
    pass
match a b:
    case 1:
        pass
    case 1 2:
        pass
with a as 1:
    pass
@a b
def f(): pass
while
    pass
