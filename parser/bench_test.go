package parser

import (
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"strings"
	"testing"
	"time"

	"github.com/gosyncio/gosyncio/internal/diag"
)

// library finds the files of an installed CPython's library that match a
// pattern; without one, those of our own sources.
func library(b *testing.B, pattern string) (sources [][]byte, size int) {
	b.Helper()
	out, err := exec.Command(cpython(b), "-c", "import sysconfig; print(sysconfig.get_path('stdlib'))").Output()
	if err != nil {
		b.Fatal(err)
	}
	paths, err := filepath.Glob(filepath.Join(strings.TrimSpace(string(out)), pattern))
	if err != nil || len(paths) == 0 {
		b.Fatal("no files", err)
	}
	for _, path := range paths {
		src, err := os.ReadFile(path)
		if err != nil {
			b.Fatal(err)
		}
		sources = append(sources, src)
		size += len(src)
	}
	return sources, size
}

// BenchmarkParse reads CPython's asyncio and its largest modules.
func BenchmarkParse(b *testing.B) {
	for _, bench := range []struct{ name, pattern string }{
		{"asyncio", "asyncio/*.py"},
		{"large", "_pydecimal.py"},
		{"typing", "typing.py"},
	} {
		b.Run(bench.name, func(b *testing.B) {
			sources, size := library(b, bench.pattern)
			b.SetBytes(int64(size))
			b.ReportAllocs()
			for b.Loop() {
				for _, src := range sources {
					var diags diag.List
					Options{SyntaxOnly: true}.Parse("bench.py", src, &diags)
					if diags.HasErrors() {
						b.Fatal(diags.Sorted())
					}
				}
			}
		})
	}
}

// BenchmarkLexer reads their tokens only.
func BenchmarkLexer(b *testing.B) {
	sources, size := library(b, "asyncio/*.py")
	b.SetBytes(int64(size))
	for b.Loop() {
		for _, src := range sources {
			text, _ := decodeSource(src)
			s := newScanner(text)
			for s.next().Type != tokENDMARKER {
			}
		}
	}
}

// TestMemory looks how much memory the reading of a large file takes at its
// peak, tree included: what the runtime holds in its heap when the collector
// is made to run often.
func TestMemory(t *testing.T) {
	out, err := exec.Command(cpython(t), "-c", "import sysconfig; print(sysconfig.get_path('stdlib'))").Output()
	if err != nil {
		t.Fatal(err)
	}
	src, err := os.ReadFile(filepath.Join(strings.TrimSpace(string(out)), "_pydecimal.py"))
	if err != nil {
		t.Fatal(err)
	}
	var before, after runtime.MemStats
	runtime.GC()
	runtime.ReadMemStats(&before)
	peak := uint64(0)
	done := make(chan struct{})
	stopped := make(chan struct{})
	go func() {
		defer close(stopped)
		for {
			select {
			case <-done:
				return
			case <-time.After(500 * time.Microsecond):
				var now runtime.MemStats
				runtime.ReadMemStats(&now)
				peak = max(peak, now.HeapAlloc)
			}
		}
	}()
	var diags diag.List
	module := Options{SyntaxOnly: true}.Parse("large.py", src, &diags)
	close(done)
	<-stopped
	runtime.GC()
	runtime.ReadMemStats(&after)
	runtime.KeepAlive(module)
	times := func(n uint64) float64 { return float64(n-min(n, before.HeapAlloc)) / float64(len(src)) }
	t.Logf("the heap grows by %.1f times the source at its peak, garbage included; the tree is %.1f times the source",
		times(max(peak, after.HeapAlloc)), times(after.HeapAlloc))
	if got := times(after.HeapAlloc); got > 40 {
		t.Errorf("the tree is %.1f times the source", got)
	}
}
