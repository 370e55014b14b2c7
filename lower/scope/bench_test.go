package scope

import (
	"fmt"
	"strings"
	"testing"
)

// BenchmarkAnalyze analyses a module of 24,000 lines: functions that call each other in a chain, and classes.
func BenchmarkAnalyze(b *testing.B) {
	var src strings.Builder
	for i := range 3000 {
		fmt.Fprintf(&src, "def f%d(a, b=LIMIT):\n    try:\n        for x in a:\n            y = f%d(x)\n    except ValueError as e:\n        print(e, y)\n    return y\nclass C%d: pass\n", i, (i+1)%3000, i)
	}
	src.WriteString("LIMIT = 1\nf0(1)\n")
	m, _, _ := analyze(b, src.String(), Options{})
	for b.Loop() {
		Analyze(m, Options{Builtins: testBuiltins})
	}
}
