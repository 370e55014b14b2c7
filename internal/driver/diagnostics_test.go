package driver

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// TestDiagnostics holds what is said about the programs in testdata/diagnostics, all of which must be refused, against
// NAME.txt. -update records it.
func TestDiagnostics(t *testing.T) {
	programs, err := filepath.Glob("testdata/diagnostics/*.py")
	if err != nil || len(programs) == 0 {
		t.Fatal("no programs", err)
	}
	records, _ := filepath.Glob("testdata/diagnostics/*.txt")
	if len(records) > len(programs) {
		t.Errorf("%d records of %d programs", len(records), len(programs))
	}
	t.Chdir("testdata/diagnostics")
	for _, program := range programs {
		name := strings.TrimSuffix(filepath.Base(program), ".py")
		t.Run(name, func(t *testing.T) {
			result, err := Translate(name+".py", Options{})
			if err != nil {
				t.Fatal(err)
			}
			if !result.Refused() || result.Files != nil {
				t.Error("it was not refused")
			}
			got := text(result)
			want, err := os.ReadFile(name + ".txt")
			if err == nil && got == string(want) {
				return
			}
			if *update {
				if err := os.WriteFile(name+".txt", []byte(got), 0o666); err != nil {
					t.Error(err)
				}
				return
			}
			t.Errorf("got\n%s\nwant\n%s", got, want)
		})
	}
}
