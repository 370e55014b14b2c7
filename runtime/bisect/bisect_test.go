package bisect

import (
	"testing"

	"github.com/gosyncio/gosyncio/internal/oracle"
	"github.com/gosyncio/gosyncio/runtime/py"
)

func TestRecorded(t *testing.T) {
	none := py.None[int]()
	neg := func(v int) int { return -v }
	search := func(plain func(a []int, x int) int, in func(a []int, x, lo int, hi py.Opt[int]) int) func(oracle.Args) any {
		return func(a oracle.Args) any {
			if a.Len() == 2 {
				return plain(a.Ints(0), a.Int(1))
			}
			return in(a.Ints(0), a.Int(1), a.Int(2), a.OptInt(3))
		}
	}
	insort := func(f func(l *py.List[int], x int)) func(oracle.Args) any {
		return func(a oracle.Args) any {
			l := py.NewList(a.Ints(0))
			f(l, a.Int(1))
			return l
		}
	}
	oracle.Replay(t, "testdata/record.jsonl", map[string]func(oracle.Args) any{
		"bisect_left":     search(Left[int], LeftIn[int]),
		"bisect_right":    search(Right[int], RightIn[int]),
		"bisect_left_by":  func(a oracle.Args) any { return LeftBy(a.Ints(0), a.Int(1), 0, none, neg) },
		"bisect_right_by": func(a oracle.Args) any { return RightBy(a.Ints(0), a.Int(1), 0, none, neg) },
		"insort_left":     insort(InsortLeft[int]),
		"insort_right":    insort(InsortRight[int]),
		"insort_left_by":  insort(func(l *py.List[int], x int) { InsortLeftBy(l, x, neg) }),
		"insort_right_by": insort(func(l *py.List[int], x int) { InsortRightBy(l, x, neg) }),
	})
}
