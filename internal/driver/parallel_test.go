package driver

import (
	"maps"
	"path/filepath"
	"slices"
	"sync"
	"testing"
)

// TestTranslateInParallel: the compiler keeps no state between programs, so that it may run on many at once; .ci/run runs
// this under the race detector. What a program becomes depends on nothing but the program.
func TestTranslateInParallel(t *testing.T) {
	var files []string
	for _, topic := range []string{"language", "classes", "exceptions", "tasks"} {
		found, err := filepath.Glob(filepath.Join("../../testdata", topic, "*.py"))
		if err != nil || len(found) < 3 {
			t.Fatal(topic, found, err)
		}
		files = append(files, found[:3]...)
	}
	alone := make([]*Result, len(files))
	for i, file := range files {
		alone[i] = translated(t, file)
	}
	for range 2 {
		var wg sync.WaitGroup
		for i, file := range files {
			wg.Go(func() {
				beside := translated(t, file)
				if !maps.EqualFunc(alone[i].Files, beside.Files, slices.Equal) {
					t.Errorf("%s becomes another program beside others", file)
				}
			})
		}
		wg.Wait()
	}
}

func translated(t *testing.T, file string) *Result {
	r, err := Translate(file, Options{})
	if err != nil || r.Refused() {
		t.Errorf("%s: %v %v", file, err, r.Diagnostics)
	}
	return r
}
