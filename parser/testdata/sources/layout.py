if a:
	b
	if c:
		d
	e

if x:
    y

    # comment

  # another
z
w = 1
if q:
    pass
\

r