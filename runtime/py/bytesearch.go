package py

import "strings"

// Splitting bytes, and searching in them.

func asBytesList(parts []string) []Bytes {
	out := make([]Bytes, len(parts))
	for i, p := range parts {
		out[i] = Bytes(p)
	}
	return out
}

// Fields is b.split().
func (b Bytes) Fields() []Bytes { return asBytesList(strings.FieldsFunc(string(b), spaceRune)) }

// SplitNone is b.split(None, n).
func (b Bytes) SplitNone(_ any, n int) []Bytes {
	if n < 0 {
		return b.Fields()
	}
	parts := []Bytes{}
	for b = b.LStrip(); b != ""; b = b.LStrip() {
		end := strings.IndexFunc(string(b), spaceRune)
		if len(parts) == n || end < 0 {
			return append(parts, b)
		}
		parts = append(parts, b[:end])
		b = b[end:]
	}
	return parts
}

// RSplitNone is b.rsplit(None, n).
func (b Bytes) RSplitNone(_ any, n int) []Bytes {
	if n < 0 {
		return b.Fields()
	}
	parts := []Bytes{}
	for b = b.RStrip(); b != ""; b = b.RStrip() {
		begin := strings.LastIndexFunc(string(b), spaceRune)
		if len(parts) == n || begin < 0 {
			parts = append(parts, b)
			break
		}
		parts = append(parts, b[begin+1:])
		b = b[:begin]
	}
	SliceReverse(parts)
	return parts
}

// Split is b.split(sep, n). An empty separator is a fault.
func (b Bytes) Split(sep BytesLike, n int) []Bytes {
	return asBytesList(SplitText(string(b), string(sep.Bytes()), n))
}

// RSplit is b.rsplit(sep, n). An empty separator is a fault.
func (b Bytes) RSplit(sep BytesLike, n int) []Bytes {
	return asBytesList(RSplit(string(b), string(sep.Bytes()), n))
}

// SplitLines is b.splitlines(keepends): lines end with \n, \r or \r\n alone.
func (b Bytes) SplitLines(keepEnds bool) []Bytes {
	var lines []Bytes
	for b != "" {
		end := strings.IndexAny(string(b), "\r\n")
		next := end + 1
		switch {
		case end < 0:
			end, next = len(b), len(b)
		case strings.HasPrefix(string(b[end:]), "\r\n"):
			next++
		}
		if keepEnds {
			end = next
		}
		lines = append(lines, b[:end])
		b = b[next:]
	}
	return lines
}

// Partition is b.partition(sep). An empty separator is a fault.
func (b Bytes) Partition(sep BytesLike) Triple[Bytes, Bytes, Bytes] {
	t := Partition(string(b), string(sep.Bytes()))
	return TripleOf(Bytes(t.First), Bytes(t.Second), Bytes(t.Third))
}

// RPartition is b.rpartition(sep). An empty separator is a fault.
func (b Bytes) RPartition(sep BytesLike) Triple[Bytes, Bytes, Bytes] {
	t := RPartition(string(b), string(sep.Bytes()))
	return TripleOf(Bytes(t.First), Bytes(t.Second), Bytes(t.Third))
}

// Find is b.find(sub).
func (b Bytes) Find(sub BytesLike) int { return strings.Index(string(b), string(sub.Bytes())) }

// RFind is b.rfind(sub).
func (b Bytes) RFind(sub BytesLike) int { return strings.LastIndex(string(b), string(sub.Bytes())) }

// window is b[lo:hi] and where it begins; ok is false if lo lies beyond the end.
func (b Bytes) window(lo int, hi Opt[int]) (part Bytes, before int, ok bool) {
	if lo > len(b) {
		return "", 0, false
	}
	from, to := clip(Some(lo), 0, len(b)), clip(hi, len(b), len(b))
	if from > to {
		return "", 0, false
	}
	return b[from:to], from, true
}

// FindIn is b.find(sub, lo, hi).
func (b Bytes) FindIn(sub BytesLike, lo int, hi Opt[int]) int {
	part, before, ok := b.window(lo, hi)
	if i := part.Find(sub); ok && i >= 0 {
		return before + i
	}
	return -1
}

// RFindIn is b.rfind(sub, lo, hi).
func (b Bytes) RFindIn(sub BytesLike, lo int, hi Opt[int]) int {
	part, before, ok := b.window(lo, hi)
	if i := part.RFind(sub); ok && i >= 0 {
		return before + i
	}
	return -1
}

func subsection(i int) int {
	if i < 0 {
		panic(ValueError.New("subsection not found"))
	}
	return i
}

// Index is b.index(sub): one that is not there is a fault.
func (b Bytes) Index(sub BytesLike) int { return subsection(b.Find(sub)) }

// IndexIn is b.index(sub, lo, hi).
func (b Bytes) IndexIn(sub BytesLike, lo int, hi Opt[int]) int {
	return subsection(b.FindIn(sub, lo, hi))
}

// RIndex is b.rindex(sub).
func (b Bytes) RIndex(sub BytesLike) int { return subsection(b.RFind(sub)) }

// RIndexIn is b.rindex(sub, lo, hi).
func (b Bytes) RIndexIn(sub BytesLike, lo int, hi Opt[int]) int {
	return subsection(b.RFindIn(sub, lo, hi))
}

// Count is b.count(sub).
func (b Bytes) Count(sub BytesLike) int {
	if sub.Bytes() == "" {
		return len(b) + 1
	}
	return strings.Count(string(b), string(sub.Bytes()))
}

// CountIn is b.count(sub, lo, hi).
func (b Bytes) CountIn(sub BytesLike, lo int, hi Opt[int]) int {
	part, _, ok := b.window(lo, hi)
	if !ok {
		return 0
	}
	return part.Count(sub)
}
