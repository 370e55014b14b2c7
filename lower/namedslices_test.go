package lower

import (
	"math/big"
	"slices"
	"testing"

	"github.com/gosyncio/gosyncio/ast"
)

func TestSliced(t *testing.T) {
	k := func(i int64) ast.Expression { return &ast.Constant{Value: ast.ConstInt{Int: big.NewInt(i)}} }
	for _, c := range []struct {
		lo, hi, step ast.Expression
		want         []int
	}{
		{nil, k(2), nil, []int{0, 1}},
		{k(-2), nil, nil, []int{1, 2}},
		{nil, nil, k(-1), []int{2, 1, 0}},
		{k(1), k(9), k(2), []int{1}},
		{k(2), k(0), k(-1), []int{2, 1}},
		{k(2), k(-9), k(-2), []int{2, 0}},
		{k(5), nil, nil, nil},
	} {
		if got, ok := sliced(3, &ast.Slice{Lower: c.lo, Upper: c.hi, Step: c.step}); !ok || !slices.Equal(got, c.want) {
			t.Errorf("sliced: %v %v, want %v", got, ok, c.want)
		}
	}
}
