package collections

import (
	"testing"

	"github.com/gosyncio/gosyncio/runtime/py"
)

// TestDynamic: the collections in code that knows them as any only.
func TestDynamic(t *testing.T) {
	var d any = DequeOf(1, 2, 3)
	if got := py.GetItem(d, -1); got != 3 {
		t.Errorf("d[-1] = %v", got)
	}
	py.SetItem(d, 0, 9)
	py.DelItem(d, 1)
	if got := py.Repr(py.CollectList(py.DynIter(d))); got != "[9, 3]" {
		t.Errorf("list(d) = %s", got)
	}
}
