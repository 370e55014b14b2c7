package py

import (
	"iter"
	"math/bits"
	"unsafe"
)

// Dict is Python's dict: its keys come in the order in which they were added. It is the compact table of
// Objects/dictobject.c: entries in order, and an index of their numbers; a small one has no index, and its entries are
// compared in turn. The zero Dict is not usable: see NewDict.
type Dict[K, V any] struct {
	index   []int32 // numbers of entries + 1; 0 where nothing ever was, -1 where an entry was removed; nil of a small dict
	entries []dictEntry[K, V]
	used    int
	room    int // entries that may be added before the table is made anew
	kind    keyKind
	ops     *setOps[K]
}

type dictEntry[K, V any] struct {
	hash  int // -1 for a removed entry; 0 for a str in a small dict
	key   K
	value V
}

// keyKind says which keys are compared without a call.
type keyKind int8

const (
	otherKeys keyKind = iota
	intKeys
	stringKeys
)

const (
	dictMinSize = 8
	unindexed   = 16                // up to this size a dict has no index
	recordSize  = unindexed * 2 / 3 // the most entries of such a dict
)

// NewDict makes an empty dict.
func NewDict[K, V any]() *Dict[K, V] {
	d := &Dict[K, V]{}
	switch any((*K)(nil)).(type) {
	case *int:
		d.kind = intKeys
	case *string:
		d.kind = stringKeys
	default:
		d.ops = &setOps[K]{hashFunc[K](), equalFunc[K]()}
	}
	return d
}

// DictOf makes a dict of pairs: py.DictOf(py.KV("a", 1), py.KV("b", 2)).
func DictOf[K, V any](pairs ...Pair[K, V]) *Dict[K, V] {
	d := NewDict[K, V]()
	d.reserve(len(pairs))
	for _, p := range pairs {
		d.Set(p.First, p.Second)
	}
	return d
}

// KV makes a pair of a key and its value.
func KV[K, V any](k K, v V) Pair[K, V] { return Pair[K, V]{k, v} }

// Record makes a dict whose values differ in type, of keys and values in turn.
func Record(keysAndValues ...any) *Dict[string, any] {
	n := len(keysAndValues) / 2
	if n > recordSize {
		d := NewDict[string, any]()
		d.reserve(n)
		for i := 0; i < n; i++ {
			d.Set(keysAndValues[2*i].(string), keysAndValues[2*i+1])
		}
		return d
	}
	// What Set does, of texts that have no hashes in a dict so small.
	room := max(n, dictMinSize*2/3)
	d := &Dict[string, any]{kind: stringKeys, entries: make([]dictEntry[string, any], 0, room)}
fields:
	for i := 0; i < n; i++ {
		key, value := keysAndValues[2*i].(string), keysAndValues[2*i+1]
		for j := range d.entries {
			if d.entries[j].key == key {
				d.entries[j].value = value
				continue fields
			}
		}
		d.entries = append(d.entries, dictEntry[string, any]{key: key, value: value})
	}
	d.used = len(d.entries)
	d.room = room - d.used
	return d
}

// MapValues puts f of each value in its place.
func (d *Dict[K, V]) MapValues(f func(V) V) {
	for i := range d.entries {
		if e := &d.entries[i]; e.hash != -1 {
			e.value = f(e.value)
		}
	}
}

// AnyDict makes a dict of keys and values that differ in type, in turn.
func AnyDict(keysAndValues ...any) *Dict[any, any] {
	d := NewDict[any, any]()
	for i := 0; i+1 < len(keysAndValues); i += 2 {
		d.Set(keysAndValues[i], keysAndValues[i+1])
	}
	return d
}

// CollectDict is dict(pairs), or {k: v for …}, of a sequence of keys and values.
func CollectDict[K, V any](seq iter.Seq2[K, V]) *Dict[K, V] {
	d := NewDict[K, V]()
	for k, v := range seq {
		d.Set(k, v)
	}
	return d
}

// DictFromPairs is dict(pairs).
func DictFromPairs[K, V any](pairs iter.Seq[Pair[K, V]]) *Dict[K, V] {
	d := NewDict[K, V]()
	for p := range pairs {
		d.Set(p.First, p.Second)
	}
	return d
}

// DictFromKeys is dict.fromkeys(keys, value).
func DictFromKeys[K, V any](keys iter.Seq[K], value V) *Dict[K, V] {
	d := NewDict[K, V]()
	for k := range keys {
		d.Set(k, value)
	}
	return d
}

// Class is dict.
func (d *Dict[K, V]) Class() *Class { return DictClass }

// hash is the hash by which a key is looked up: 0 for the texts of a small dict, which are compared without.
func (d *Dict[K, V]) hash(k *K) int {
	switch d.kind {
	case intKeys:
		return hashInt(*(*int)(unsafe.Pointer(k)))
	case stringKeys:
		if d.index == nil {
			return 0
		}
		return hashString(*(*string)(unsafe.Pointer(k)))
	}
	return d.ops.hash(*k)
}

func (d *Dict[K, V]) equal(a, b *K) bool {
	switch d.kind {
	case intKeys:
		return *(*int)(unsafe.Pointer(a)) == *(*int)(unsafe.Pointer(b))
	case stringKeys:
		return *(*string)(unsafe.Pointer(a)) == *(*string)(unsafe.Pointer(b))
	}
	return d.ops.equal(*a, *b)
}

// find gives the entry of a key, or -1.
func (d *Dict[K, V]) find(k *K, hash int) int {
	if d.index == nil {
		for i := range d.entries {
			if e := &d.entries[i]; e.hash == hash && d.equal(&e.key, k) {
				return i
			}
		}
		return -1
	}
	mask := uint(len(d.index) - 1)
	i, perturb := uint(hash)&mask, uint(hash)
	for {
		at := d.index[i]
		if at == 0 {
			return -1
		}
		if at > 0 {
			if e := &d.entries[at-1]; e.hash == hash && d.equal(&e.key, k) {
				return int(at) - 1
			}
		}
		perturb >>= perturbShift
		i = (i*5 + perturb + 1) & mask
	}
}

func (d *Dict[K, V]) lookup(k K) int {
	if d.used == 0 && d.kind != otherKeys {
		return -1
	}
	return d.find(&k, d.hash(&k))
}

// free finds an unused slot of the index: find_empty_slot.
func (d *Dict[K, V]) free(hash int) uint {
	mask := uint(len(d.index) - 1)
	i, perturb := uint(hash)&mask, uint(hash)
	for d.index[i] > 0 {
		perturb >>= perturbShift
		i = (i*5 + perturb + 1) & mask
	}
	return i
}

func (d *Dict[K, V]) insert(k K, v V, hash int) {
	if d.room <= 0 {
		small := d.index == nil
		d.resize(d.used * 3)
		if small {
			hash = d.rehash(hash, &k)
		}
	}
	d.entries = append(d.entries, dictEntry[K, V]{hash, k, v})
	if d.index != nil {
		d.index[d.free(hash)] = int32(len(d.entries))
	}
	d.used++
	d.room--
}

// rehash is the hash of a key that has another one elsewhere, or had one before the dict grew: those of texts may be left out.
func (d *Dict[K, V]) rehash(hash int, k *K) int {
	if d.kind == stringKeys {
		return d.hash(k)
	}
	return hash
}

// resize makes an index of at least size slots, if that is not small, and forgets removed entries: dictresize.
func (d *Dict[K, V]) resize(size int) {
	n := 1 << bits.Len(uint(max(size, dictMinSize)-1))
	live := d.entries
	if d.used < len(d.entries) || cap(d.entries) < n*2/3 {
		live = make([]dictEntry[K, V], 0, n*2/3)
		for _, e := range d.entries {
			if e.hash != -1 {
				live = append(live, e)
			}
		}
	}
	d.entries = live
	d.room = n*2/3 - len(live)
	small := d.index == nil
	if small && n <= unindexed {
		return
	}
	d.index = make([]int32, n)
	for i := range live {
		if small {
			live[i].hash = d.rehash(live[i].hash, &live[i].key)
		}
		d.index[d.free(live[i].hash)] = int32(i + 1)
	}
}

// reserve makes room for n more entries at once.
func (d *Dict[K, V]) reserve(n int) {
	if n > d.room && n > 5 {
		d.resize(((d.used+n)*3 + 1) / 2)
	}
}

// Len is len(d).
func (d *Dict[K, V]) Len() int { return d.used }

// Has is k in d.
func (d *Dict[K, V]) Has(k K) bool { return d.lookup(k) >= 0 }

// Get is d[k] where a missing key has a handler: ok says whether the key is there.
func (d *Dict[K, V]) Get(k K) (v V, ok bool) {
	if i := d.lookup(k); i >= 0 {
		return d.entries[i].value, true
	}
	return v, false
}

// GetOpt is d.get(k), for values that have no nil.
func (d *Dict[K, V]) GetOpt(k K) Opt[V] {
	v, ok := d.Get(k)
	return Opt[V]{v, ok}
}

// GetNil is d.get(k), for values that have a nil.
func (d *Dict[K, V]) GetNil(k K) V {
	v, _ := d.Get(k)
	return v
}

// GetOr is d.get(k, v).
func (d *Dict[K, V]) GetOr(k K, v V) V {
	if i := d.lookup(k); i >= 0 {
		return d.entries[i].value
	}
	return v
}

// At is d[k]: a missing key is a fault.
func (d *Dict[K, V]) At(k K) V {
	i := d.lookup(k)
	if i < 0 {
		panic(KeyError.New(k))
	}
	return d.entries[i].value
}

// Set is d[k] = v.
func (d *Dict[K, V]) Set(k K, v V) {
	hash := d.hash(&k)
	if i := d.find(&k, hash); i >= 0 {
		d.entries[i].value = v
		return
	}
	d.insert(k, v, hash)
}

// Ref is the place of d[k], for an augmented assignment; a missing key is a fault. It holds until the dict changes.
func (d *Dict[K, V]) Ref(k K) *V {
	i := d.lookup(k)
	if i < 0 {
		panic(KeyError.New(k))
	}
	return &d.entries[i].value
}

// Find is the place of d[k], nil if the key is missing. It holds until the dict changes.
func (d *Dict[K, V]) Find(k K) *V {
	if i := d.lookup(k); i >= 0 {
		return &d.entries[i].value
	}
	return nil
}

// RefOr is the place of d[k], which gets v if the key is missing: d[k] = d.get(k, v) + 1 is *d.RefOr(k, v) += 1.
func (d *Dict[K, V]) RefOr(k K, v V) *V {
	hash := d.hash(&k)
	i := d.find(&k, hash)
	if i < 0 {
		d.insert(k, v, hash)
		i = len(d.entries) - 1
	}
	return &d.entries[i].value
}

// SetDefault is d.setdefault(k, v).
func (d *Dict[K, V]) SetDefault(k K, v V) V { return *d.RefOr(k, v) }

// Delete is del d[k]: a missing key is a fault.
func (d *Dict[K, V]) Delete(k K) {
	if _, ok := d.take(k); !ok {
		panic(KeyError.New(k))
	}
}

// Pop is d.pop(k): a missing key is a fault.
func (d *Dict[K, V]) Pop(k K) V {
	v, ok := d.take(k)
	if !ok {
		panic(KeyError.New(k))
	}
	return v
}

// PopOr is d.pop(k, v).
func (d *Dict[K, V]) PopOr(k K, v V) V {
	if got, ok := d.take(k); ok {
		return got
	}
	return v
}

// PopOK is d.pop(k, default), where the default is of another type: it says whether there was one.
func (d *Dict[K, V]) PopOK(k K) (V, bool) { return d.take(k) }

// PopOpt is d.pop(k, None), for values that have no nil.
func (d *Dict[K, V]) PopOpt(k K) Opt[V] {
	v, ok := d.take(k)
	return Opt[V]{v, ok}
}

// take removes a key.
func (d *Dict[K, V]) take(k K) (v V, ok bool) {
	hash := d.hash(&k)
	i := d.find(&k, hash)
	if i < 0 {
		return v, false
	}
	v = d.entries[i].value
	d.drop(i)
	return v, true
}

// drop removes the entry i.
func (d *Dict[K, V]) drop(i int) {
	if d.index != nil {
		hash := d.entries[i].hash
		mask := uint(len(d.index) - 1)
		slot, perturb := uint(hash)&mask, uint(hash)
		for d.index[slot] != int32(i+1) {
			perturb >>= perturbShift
			slot = (slot*5 + perturb + 1) & mask
		}
		d.index[slot] = -1
	}
	d.entries[i] = dictEntry[K, V]{hash: -1}
	d.used--
}

// PopItem is d.popitem(): the last key and its value. An empty dict is a fault.
func (d *Dict[K, V]) PopItem() Pair[K, V] {
	if d.used == 0 {
		panic(KeyError.New("popitem(): dictionary is empty"))
	}
	i := len(d.entries) - 1
	for d.entries[i].hash == -1 {
		i--
	}
	p := Pair[K, V]{d.entries[i].key, d.entries[i].value}
	d.drop(i)
	d.entries = d.entries[:i]
	return p
}

// MoveToEnd is OrderedDict's move_to_end(k, last): a missing key is a fault.
func (d *Dict[K, V]) MoveToEnd(k K, last bool) {
	v := d.Pop(k)
	if last {
		d.Set(k, v)
		return
	}
	rest := d.entries
	d.Clear()
	d.Set(k, v)
	for _, e := range rest {
		if e.hash != -1 {
			d.insert(e.key, e.value, d.rehash(e.hash, &e.key))
		}
	}
}

// Clear is d.clear().
func (d *Dict[K, V]) Clear() { d.index, d.entries, d.used, d.room = nil, nil, 0, 0 }

// Copy is d.copy().
func (d *Dict[K, V]) Copy() *Dict[K, V] {
	c := &Dict[K, V]{kind: d.kind, ops: d.ops}
	c.Update(d)
	return c
}

// Update is d.update(other), or d |= other.
func (d *Dict[K, V]) Update(other *Dict[K, V]) {
	if other == d {
		return
	}
	if d.used == 0 {
		d.reserve(other.used)
	}
	used := other.used
	for _, e := range other.entries {
		if e.hash == -1 {
			continue
		}
		hash := e.hash
		if d.index == nil || other.index == nil {
			hash = d.rehash(hash, &e.key)
		}
		if i := d.find(&e.key, hash); i >= 0 {
			d.entries[i].value = e.value
		} else {
			d.insert(e.key, e.value, hash)
		}
		if other.used != used {
			panic(RuntimeError.New("dict mutated during update"))
		}
	}
}

// UpdatePairs is d.update(pairs).
func (d *Dict[K, V]) UpdatePairs(pairs iter.Seq[Pair[K, V]]) {
	for p := range pairs {
		d.Set(p.First, p.Second)
	}
}

// Union is d | other.
func (d *Dict[K, V]) Union(other *Dict[K, V]) *Dict[K, V] {
	u := d.Copy()
	u.Update(other)
	return u
}

// All yields the keys and values in order. A dict that changes its keys meanwhile is a fault.
func (d *Dict[K, V]) All() iter.Seq2[K, V] {
	return func(yield func(K, V) bool) {
		used, left := d.used, d.used
		for i := 0; ; i++ {
			if d.used != used {
				panic(RuntimeError.New("dictionary changed size during iteration"))
			}
			for i < len(d.entries) && d.entries[i].hash == -1 {
				i++
			}
			if i >= len(d.entries) {
				return
			}
			if left == 0 {
				panic(RuntimeError.New("dictionary keys changed during iteration"))
			}
			left--
			if e := &d.entries[i]; !yield(e.key, e.value) {
				return
			}
		}
	}
}

// Keys yields the keys in order: for k in d.
func (d *Dict[K, V]) Keys() iter.Seq[K] {
	return func(yield func(K) bool) {
		for k := range d.All() {
			if !yield(k) {
				return
			}
		}
	}
}

// Values yields the values in order.
func (d *Dict[K, V]) Values() iter.Seq[V] {
	return func(yield func(V) bool) {
		for _, v := range d.All() {
			if !yield(v) {
				return
			}
		}
	}
}

// Items yields the keys and values as pairs.
func (d *Dict[K, V]) Items() iter.Seq[Pair[K, V]] {
	return func(yield func(Pair[K, V]) bool) {
		for k, v := range d.All() {
			if !yield(Pair[K, V]{k, v}) {
				return
			}
		}
	}
}

// Backward yields the keys from the last to the first: reversed(d).
func (d *Dict[K, V]) Backward() iter.Seq[K] {
	return func(yield func(K) bool) {
		used := d.used
		for i := len(d.entries) - 1; i >= 0; i-- {
			if d.used != used {
				panic(RuntimeError.New("dictionary changed size during iteration"))
			}
			if i < len(d.entries) && d.entries[i].hash != -1 && !yield(d.entries[i].key) {
				return
			}
		}
	}
}

// Equal is d == other: the same keys with equal values, in any order.
func (d *Dict[K, V]) Equal(other any) bool {
	if o, ok := other.(*Dict[K, V]); ok {
		if d == o {
			return true
		}
		if d == nil || o == nil || d.used != o.used {
			return false
		}
		eq := equalFunc[V]()
		for _, e := range d.entries {
			if e.hash == -1 {
				continue
			}
			i := o.find(&e.key, o.rehash(e.hash, &e.key))
			if i < 0 || !eq(e.value, o.entries[i].value) {
				return false
			}
		}
		return true
	}
	o, ok := other.(mapping)
	if !ok || o.Len() != d.used {
		return false
	}
	for k, v := range d.All() {
		w, ok := o.getAny(k)
		if !ok || !RichEqual(v, w) {
			return false
		}
	}
	return true
}

// Repr implements Reprer.
func (d *Dict[K, V]) Repr() string { return string(d.appendRepr(nil)) }

func (d *Dict[K, V]) appendRepr(b []byte) []byte {
	if d.used == 0 {
		return append(b, "{}"...)
	}
	if !flat[K]() || !flat[V]() {
		if !enterRepr(d) {
			return append(b, "{...}"...)
		}
		defer leaveRepr(d)
	}
	b = append(b, '{')
	first := true
	for k, v := range d.All() {
		if !first {
			b = append(b, ", "...)
		}
		first = false
		b = appendRepr(b, k)
		b = append(b, ": "...)
		b = appendRepr(b, v)
	}
	return append(b, '}')
}

// mapping is a dict whatever its type.
type mapping interface {
	Len() int
	getAny(k any) (v any, ok bool)
	setAny(k, v any) bool
	deleteAny(k any) bool
	keysAny() iter.Seq[any]
}

func (d *Dict[K, V]) getAny(k any) (any, bool) {
	key, ok := convertKey[K](k)
	if !ok {
		hash := Hash(k) // one that has none is a fault
		for _, e := range d.entries {
			if e.hash != -1 && Hash(e.key) == hash && RichEqual(e.key, k) {
				return e.value, true
			}
		}
		return nil, false
	}
	v, ok := d.Get(key)
	return v, ok
}

func (d *Dict[K, V]) setAny(k, v any) bool {
	key, ok := convertKey[K](k)
	if !ok {
		return false
	}
	value, ok := convert[V](v)
	if ok {
		d.Set(key, value)
	}
	return ok
}

func (d *Dict[K, V]) deleteAny(k any) bool {
	key, ok := convertKey[K](k)
	if !ok {
		return false
	}
	_, ok = d.take(key)
	return ok
}

func (d *Dict[K, V]) keysAny() iter.Seq[any] {
	return func(yield func(any) bool) {
		for k := range d.All() {
			if !yield(k) {
				return
			}
		}
	}
}
