package ir

import (
	"slices"
	"testing"
)

func TestBlankLines(t *testing.T) {
	for _, c := range []struct {
		source string
		want   []int
	}{
		{"", []int{}},
		{"x = 1\n", []int{}},
		{"x = 1\n\n\ny = 2\n", []int{2, 3}},
		{"x\r\n\r\n \t\r\ny\r\n", []int{2, 3}},
		{"x\r\ry\r", []int{2}},
		{"\nx", []int{1}},
		{"x\n\f\ny", []int{2}},
	} {
		if got := BlankLines([]byte(c.source)); !slices.Equal(got, c.want) {
			t.Errorf("BlankLines(%q) = %v, want %v", c.source, got, c.want)
		}
	}
}
