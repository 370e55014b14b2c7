package asyncio

// store is what a queue keeps its items in: _init, _put and _get of the queue classes.
type store[T any] struct {
	kind kind
	fifo deque[T]
	list []T // of the other kinds
	less func(a, b T) bool
}

type kind uint8

const (
	fifo kind = iota
	lifo
	priority
)

func (k kind) String() string { return [...]string{"Queue", "LifoQueue", "PriorityQueue"}[k] }

func (s *store[T]) len() int { return s.fifo.n + len(s.list) }

func (s *store[T]) at(i int) T {
	if s.kind == fifo {
		return s.fifo.at(i)
	}
	return s.list[i]
}

func (s *store[T]) put(item T) {
	switch s.kind {
	case fifo:
		s.fifo.push(item)
	case lifo:
		s.list = append(s.list, item)
	case priority:
		s.list = append(s.list, item)
		s.siftDown(0, len(s.list)-1)
	}
}

func (s *store[T]) get() T {
	if s.kind == fifo {
		return s.fifo.pop()
	}
	last := s.shrink()
	if s.kind == lifo || len(s.list) == 0 {
		return last
	}
	least := s.list[0]
	s.list[0] = last
	s.siftUp(0)
	return least
}

func (s *store[T]) shrink() T {
	var none T
	n := len(s.list) - 1
	last := s.list[n]
	s.list[n] = none
	s.list = s.list[:n]
	return last
}

// siftDown and siftUp are heapq's _siftdown and _siftup: which of several equal items goes first shows in programs.
// The comparisons may panic, and then leave the list as heapq leaves it.
func (s *store[T]) siftDown(start, pos int) {
	item := s.list[pos]
	for pos > start {
		parent := (pos - 1) >> 1
		if !s.less(item, s.list[parent]) {
			break
		}
		s.list[pos], s.list[parent] = s.list[parent], item
		pos = parent
	}
}

func (s *store[T]) siftUp(pos int) {
	start, end := pos, len(s.list)
	item := s.list[pos]
	for child := 2*pos + 1; child < end; child = 2*pos + 1 {
		if right := child + 1; right < end && !s.less(s.list[child], s.list[right]) {
			child = right
		}
		s.list[pos], s.list[child] = s.list[child], item
		pos = child
	}
	s.siftDown(start, pos)
}
