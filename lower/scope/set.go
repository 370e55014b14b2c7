package scope

// set is a set of small numbers, or (top) of all numbers. It is never changed: operations return another, so that a
// state can be kept by keeping its sets.
type set struct {
	words []uint64
	top   bool
}

func (s set) has(i int) bool {
	return s.top || i>>6 < len(s.words) && s.words[i>>6]&(1<<(i&63)) != 0
}

func (s set) with(i int) set {
	if s.has(i) {
		return s
	}
	words := make([]uint64, max(len(s.words), i>>6+1))
	copy(words, s.words)
	words[i>>6] |= 1 << (i & 63)
	return set{words: words}
}

func (s set) without(i int) set {
	if s.top || !s.has(i) {
		return s
	}
	words := append([]uint64(nil), s.words...)
	words[i>>6] &^= 1 << (i & 63)
	return set{words: words}
}

func (s set) union(t set) set {
	switch {
	case s.top || t.top:
		return set{top: true}
	case s.contains(t):
		return s
	case t.contains(s):
		return t
	}
	if len(s.words) < len(t.words) {
		s, t = t, s
	}
	words := append([]uint64(nil), s.words...)
	for i, w := range t.words {
		words[i] |= w
	}
	return set{words: words}
}

func (s set) intersect(t set) set {
	switch {
	case t.contains(s):
		return s
	case s.contains(t):
		return t
	}
	words := make([]uint64, min(len(s.words), len(t.words)))
	for i := range words {
		words[i] = s.words[i] & t.words[i]
	}
	return set{words: words}
}

// minus leaves out t; top stays top, as unreachable code stays unreachable.
func (s set) minus(t set) set {
	if s.top || t.empty() {
		return s
	}
	words := append([]uint64(nil), s.words...)
	for i := range min(len(words), len(t.words)) {
		words[i] &^= t.words[i]
	}
	return set{words: words}
}

func (s set) contains(t set) bool {
	if s.top {
		return true
	}
	if t.top {
		return false
	}
	for i, w := range t.words {
		if i >= len(s.words) {
			if w != 0 {
				return false
			}
		} else if w&^s.words[i] != 0 {
			return false
		}
	}
	return true
}

func (s set) equal(t set) bool { return s.contains(t) && t.contains(s) }

func (s set) empty() bool {
	if s.top {
		return false
	}
	for _, w := range s.words {
		if w != 0 {
			return false
		}
	}
	return true
}
