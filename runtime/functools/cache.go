package functools

import (
	"container/list"
	"sync"

	"github.com/gosyncio/gosyncio/runtime/py"
)

// Cache remembers results by their arguments: what functools.lru_cache and
// functools.cache put around a function. Keys are equal as Python's are, for
// arguments that are equal; a function of several arguments takes a tuple.
//
// As in Python a result is computed outside the lock: two goroutines may both
// compute it.
type Cache[K, V any] struct {
	mu      sync.Mutex
	maxSize int // negative for no limit
	entries *py.Dict[K, *list.Element]
	used    *list.List // of *entry[K, V], the one used last at the back
	hits    int
	misses  int
}

type entry[K, V any] struct {
	key   K
	value V
}

// NewCache makes a cache of up to maxSize results; a negative maxSize is
// lru_cache(maxsize=None).
func NewCache[K, V any](maxSize int) *Cache[K, V] {
	return &Cache[K, V]{maxSize: maxSize, entries: py.NewDict[K, *list.Element](), used: list.New()}
}

// Get is the result for a key: what is remembered, or what compute gives.
func (c *Cache[K, V]) Get(key K, compute func() V) V {
	v, _ := c.GetErr(key, func() (V, error) { return compute(), nil })
	return v
}

// GetErr is Get of a function that can raise; errors are not remembered.
func (c *Cache[K, V]) GetErr(key K, compute func() (V, error)) (V, error) {
	if v, ok := c.lookup(key); ok {
		return v, nil
	}
	v, err := compute()
	if err == nil {
		c.remember(key, v)
	}
	return v, err
}

// Hit reports whether a result is remembered, and counts the question. At is the result then.
func (c *Cache[K, V]) Hit(key K) bool {
	_, ok := c.lookup(key)
	return ok
}

// At is the result that Hit has found.
func (c *Cache[K, V]) At(key K) V {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.entries.At(key).Value.(*entry[K, V]).value
}

// Remember keeps a result, and gives it.
func (c *Cache[K, V]) Remember(key K, v V) V {
	c.remember(key, v)
	return v
}

func (c *Cache[K, V]) lookup(key K) (v V, ok bool) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if e, ok := c.entries.Get(key); ok {
		c.hits++
		c.used.MoveToBack(e)
		return e.Value.(*entry[K, V]).value, true
	}
	c.misses++
	return v, false
}

func (c *Cache[K, V]) remember(key K, v V) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.maxSize == 0 || c.entries.Has(key) {
		return
	}
	if c.maxSize > 0 && c.entries.Len() >= c.maxSize {
		oldest := c.used.Front()
		c.entries.Delete(oldest.Value.(*entry[K, V]).key)
		c.used.Remove(oldest)
	}
	c.entries.Set(key, c.used.PushBack(&entry[K, V]{key, v}))
}

// Clear is cache_clear().
func (c *Cache[K, V]) Clear() {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.entries, c.used = py.NewDict[K, *list.Element](), list.New()
	c.hits, c.misses = 0, 0
}

// CacheInfo is the result of cache_info().
type CacheInfo struct {
	Hits, Misses int
	MaxSize      py.Opt[int]
	CurrSize     int
}

// Info is cache_info().
func (c *Cache[K, V]) Info() CacheInfo {
	c.mu.Lock()
	defer c.mu.Unlock()
	return CacheInfo{c.hits, c.misses, py.Opt[int]{Value: c.maxSize, OK: c.maxSize >= 0}, c.entries.Len()}
}

// Repr implements py.Reprer.
func (i CacheInfo) Repr() string {
	return py.Sprintf("CacheInfo(hits=%d, misses=%d, maxsize=%v, currsize=%d)", i.Hits, i.Misses, i.MaxSize, i.CurrSize)
}
