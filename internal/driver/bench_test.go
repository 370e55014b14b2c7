package driver

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// BenchmarkTranslate20000 translates a program of 20,000 lines: classes, coroutines that call each other, containers that
// start empty, some of it without annotations. It should take less than 5 s on one core, and time in proportion to the
// lines (BenchmarkTranslate5000).
func BenchmarkTranslate20000(b *testing.B) { benchmarkTranslate(b, 20000) }

func BenchmarkTranslate5000(b *testing.B) { benchmarkTranslate(b, 5000) }

func benchmarkTranslate(b *testing.B, lines int) {
	file := filepath.Join(b.TempDir(), "main.py")
	if err := os.WriteFile(file, []byte(longProgram(lines)), 0o644); err != nil {
		b.Fatal(err)
	}
	for b.Loop() {
		result, err := Translate(file, Options{})
		if err != nil || result.Refused() {
			b.Fatal(err, result.Diagnostics)
		}
	}
}

// longProgram is a program of about so many lines.
func longProgram(lines int) string {
	const part = `
class Store%[1]d:
    def __init__(self, size: int):
        self.size = size
        self.items = []
        self.names = {}

    def add(self, value):
        self.items.append(value + self.size)
        self.names[f"item {value}"] = len(self.items)
        return len(self.items)

    def total(self):
        return sum(x * 2 for x in self.items if x %% 3) + max(self.names.values(), default=0)


async def work%[1]d(first, limit=LIMIT):
    store = Store%[1]d(first)
    for x in range(limit):
        if x %% 2:
            store.add(x)
        else:
            await asyncio.sleep(0)
    try:
        if store.total() > 1000:
            raise ValueError(f"too much: {store.total()}")
    except ValueError as e:
        print("work%[1]d", e)
    print(f"{first} {store.size} {len(store.items)}")
    return %[2]s

`
	var text strings.Builder
	text.WriteString("import asyncio\n\nLIMIT = 10\n")
	n := lines / strings.Count(part, "\n")
	for i := range n {
		result := "first"
		if i > 0 {
			result = fmt.Sprintf("await work%d(first + 1)", i-1)
		}
		fmt.Fprintf(&text, part, i, result)
	}
	fmt.Fprintf(&text, "\nasyncio.run(work%d(1))\n", n-1)
	return text.String()
}
