package py_test

import (
	"strconv"
	"testing"

	"github.com/gosyncio/gosyncio/runtime/py"
)

// TestRecord: a record is the dict that Set makes of the same keys and values, and goes on as one.
func TestRecord(t *testing.T) {
	for _, n := range []int{0, 1, 5, 6, 10, 11, 40} {
		for _, twice := range []bool{false, true} {
			var args []any
			want := py.NewDict[string, any]()
			add := func(key string, v any) {
				args = append(args, key, v)
				want.Set(key, v)
			}
			for i := range n {
				add("k"+strconv.Itoa(i), i)
			}
			if twice {
				add("k0", "again")
			}
			got := py.Record(args...)
			for i := range 30 {
				if py.Repr(got) != py.Repr(want) || got.Len() != want.Len() {
					t.Fatalf("%d keys, %d more: %s, want %s", n, i, py.Repr(got), py.Repr(want))
				}
				key := "k" + strconv.Itoa(2*i)
				got.Set(key, -i)
				want.Set(key, -i)
			}
			got.Delete("k0")
			got.MapValues(func(v any) any { return py.Repr(v) + "!" })
			if v := got.GetOr("k2", nil); v != "-1!" || got.Has("k0") {
				t.Errorf("%d keys: %s", n, py.Repr(got))
			}
		}
	}
}
