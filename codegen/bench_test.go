package codegen

import (
	"fmt"
	"math/rand"
	"testing"

	"github.com/gosyncio/gosyncio/lower/ir"
)

// BenchmarkGenerate makes the Go of 500 random functions, about 25,000 lines.
func BenchmarkGenerate(b *testing.B) {
	get := getFunc()
	decls := []ir.Decl{get}
	for seed := range 500 {
		g := &generator{Rand: rand.New(rand.NewSource(int64(seed))), get: get.Obj}
		decls = append(decls, g.function(fmt.Sprintf("program_%d", seed)))
	}
	p := module(decls...)
	var lines int
	for b.Loop() {
		out, err := Generate(p, Options{Runtime: stubRuntime})
		if err != nil {
			b.Fatal(err)
		}
		lines = len(out.SourceMap.Files[0].Lines)
	}
	b.ReportMetric(float64(lines), "lines")
}
