package textwrap

import (
	"testing"

	"github.com/gosyncio/gosyncio/internal/oracle"
	"github.com/gosyncio/gosyncio/runtime/py"
)

func TestRecorded(t *testing.T) {
	oracle.Replay(t, "testdata/record.jsonl", map[string]func(oracle.Args) any{
		"wrap":    func(a oracle.Args) any { return py.ListOf(Wrap(a.Str(0), a.Int(1))...) },
		"fill":    func(a oracle.Args) any { return Fill(a.Str(0), a.Int(1)) },
		"shorten": func(a oracle.Args) any { return Shorten(a.Str(0), a.Int(1), a.Str(2)) },
		"dedent":  func(a oracle.Args) any { return Dedent(a.Str(0)) },
		"indent":  func(a oracle.Args) any { return Indent(a.Str(0), a.Str(1)) },
	})
}
