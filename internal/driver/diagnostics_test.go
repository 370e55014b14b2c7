package driver

import (
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// TestDiagnostics holds what is said about the programs in testdata/diagnostics, each a NAME.py or a folder NAME with a
// main.py, against NAME.txt, as "gosyncio check" prints it. All must be refused: what is said of programs that are
// translated, their warnings, stands beside those (see TestPrograms), where CPython's record shows what they do when they
// run. -update records it.
func TestDiagnostics(t *testing.T) {
	const dir = "testdata/diagnostics"
	programs := goldens(t, dir)
	records, _ := filepath.Glob(dir + "/*.txt")
	if len(records) > len(programs) {
		t.Errorf("%d records of %d programs", len(records), len(programs))
	}
	t.Chdir(dir)
	for _, g := range programs {
		t.Run(g.name, func(t *testing.T) {
			input := g.entry
			if filepath.Base(input) == "main.py" {
				input = filepath.Dir(input)
			}
			result, err := Translate(input, Options{})
			if err != nil {
				t.Fatal(err)
			}
			if !result.Refused() || result.Files != nil {
				t.Error("it was not refused")
			}
			compareSaid(t, g, ".txt", result)
		})
	}
}

// compareSaid holds the diagnostics of a program against the record beside it, or makes the record. There is none where
// nothing is said.
func compareSaid(t *testing.T, g *golden, ext string, r *Result) {
	t.Helper()
	got := text(r)
	want, ok := g.side(ext)
	switch diff := cmp.Diff(string(want), got); {
	case diff == "":
	case *update && got == "":
		if err := os.Remove(g.stem + ext); err != nil {
			t.Error(err)
		}
	case *update:
		if err := os.WriteFile(g.stem+ext, []byte(got), 0o666); err != nil {
			t.Error(err)
		}
	case !ok:
		t.Errorf("%s has no %s: run go test ./internal/driver -update, and read it\n%s", g.name, g.stem+ext, got)
	default:
		t.Errorf("%s: what is said differs from %s (-want +got):\n%s", g.name, g.stem+ext, diff)
	}
}

// Why a code is not shown.
const (
	reached = "programs reach it, but none is recorded yet"
	unknown = "no program that reaches it is known yet: find one, or take it out"
	parsed  = "the parser's, not recorded yet"
	command = "a table of cmd/gosyncio shows it"
	scopes  = "a table of lower/scope shows it"
	bug     = "a bug of gosyncio's, which no program is known to reach"
)

// unshown are the codes of docs/diagnostics.md that no record shows, and why. The list may only shrink.
var unshown = map[string]string{
	"GSY0100": parsed,
	"GSY0103": parsed,
	"GSY0105": command,
	"GSY0106": parsed,
	"GSY0202": scopes,
	"GSY0303": reached,
	"GSY0306": reached,
	"GSY0307": unknown,
	"GSY0310": reached,
	"GSY0311": unknown,
	"GSY0341": reached,
	"GSY0342": unknown,
	"GSY0350": unknown,
	"GSY0361": reached,
	"GSY0362": unknown,
	"GSY0365": unknown,
	"GSY0370": reached,
	"GSY0404": unknown,
	"GSY0410": reached,
	"GSY0430": unknown,
	"GSY0431": reached,
	"GSY0432": reached,
	"GSY0434": reached,
	"GSY0440": reached,
	"GSY0453": unknown,
	"GSY0460": reached,
	"GSY0463": reached,
	"GSY0464": reached,
	"GSY0465": unknown,
	"GSY0471": reached,
	"GSY0900": bug,
}

// TestCodesAreShown holds docs/diagnostics.md to the records of diagnostics: every code is shown by one.
func TestCodesAreShown(t *testing.T) {
	doc, err := os.ReadFile("../../docs/diagnostics.md")
	if err != nil {
		t.Fatal(err)
	}
	shown := map[string]bool{}
	code := regexp.MustCompile(`GSY\d{4}`)
	for _, dir := range []string{"testdata/diagnostics", testdata} {
		err := filepath.WalkDir(dir, func(path string, d fs.DirEntry, err error) error {
			if err != nil || d.IsDir() || !slices.Contains([]string{".txt", ".warnings"}, filepath.Ext(path)) {
				return err
			}
			record, err := os.ReadFile(path)
			for _, c := range code.FindAllString(string(record), -1) {
				shown[c] = true
			}
			return err
		})
		if err != nil {
			t.Fatal(err)
		}
	}
	for _, m := range regexp.MustCompile(`(?m)^\| (GSY\d{4}) \|`).FindAllStringSubmatch(string(doc), -1) {
		switch why := unshown[m[1]]; {
		case !shown[m[1]] && why == "":
			t.Errorf("no record in testdata/diagnostics or %s shows %s", testdata, m[1])
		case shown[m[1]] && why != "":
			t.Errorf("%s is shown: take it off the list", m[1])
		}
	}
}
