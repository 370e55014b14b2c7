package pylines

import (
	"testing"

	"github.com/gosyncio/gosyncio/runtime/py"
)

func TestLookup(t *testing.T) {
	files := parse(`= "main" "hello.go" "hello.py"
5 1 <module>
7 0 <module>
9 4 greet
= "app/inventory" "hello.go" "inventory/hel\"lo.py"
2 3 add
`)
	for _, c := range []struct {
		function, base string
		line           int
		want           py.Frame
	}{
		{"main.run", "hello.go", 4, py.Frame{}},
		{"main.run", "hello.go", 5, py.Frame{File: "hello.py", Line: 1, Func: "<module>"}},
		{"main.run.func1", "hello.go", 6, py.Frame{File: "hello.py", Line: 1, Func: "<module>"}},
		{"main.run", "hello.go", 8, py.Frame{}},
		{"main.(*Greeter).Greet", "hello.go", 100, py.Frame{File: "hello.py", Line: 4, Func: "greet"}},
		{"app/inventory.Add", "hello.go", 2, py.Frame{File: `inventory/hel"lo.py`, Line: 3, Func: "add"}},
	} {
		got, ok := files[fileName{packageOf(c.function), c.base}].at(c.line)
		if got != c.want || ok != (c.want != py.Frame{}) {
			t.Errorf("%s, line %d: got %v, want %v", c.function, c.line, got, c.want)
		}
	}
	if got := packageOf("example.com/app%2ev2.main"); got != "example.com/app.v2" {
		t.Errorf("packageOf: %s", got)
	}
}
