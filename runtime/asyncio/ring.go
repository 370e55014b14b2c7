package asyncio

// A runner is what the ready queue holds: a task to step, a callback to call.
type runner interface{ run() }

// deque is a double-ended queue in a ring, as collections.deque. The zero value is empty.
type deque[T any] struct {
	buf  []T // its length is a power of two
	head int
	n    int
}

func (d *deque[T]) push(x T) {
	if d.n == len(d.buf) {
		d.grow()
	}
	d.buf[(d.head+d.n)&(len(d.buf)-1)] = x
	d.n++
}

func (d *deque[T]) grow() {
	buf := make([]T, max(8, 2*len(d.buf)))
	k := copy(buf, d.buf[d.head:])
	copy(buf[k:], d.buf[:d.head])
	d.buf, d.head = buf, 0
}

// pop takes the first item of a deque that is not empty.
func (d *deque[T]) pop() T {
	var none T
	p := &d.buf[d.head]
	x := *p
	*p = none
	d.head = (d.head + 1) & (len(d.buf) - 1)
	d.n--
	return x
}

func (d *deque[T]) at(i int) T { return d.buf[(d.head+i)&(len(d.buf)-1)] }

// remove takes the i-th item out and keeps the order of the others.
func (d *deque[T]) remove(i int) {
	mask := len(d.buf) - 1
	if i == 0 {
		d.pop()
		return
	}
	for ; i < d.n-1; i++ {
		d.buf[(d.head+i)&mask] = d.buf[(d.head+i+1)&mask]
	}
	var none T
	d.buf[(d.head+d.n-1)&mask] = none
	d.n--
}

func (d *deque[T]) clear() { *d = deque[T]{} }
