package diag

import (
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
)

// TestCodesAreDocumented holds docs/diagnostics.md to the source: every code that the source reports has a row, every
// row is of a code in use, and the rows are in order.
func TestCodesAreDocumented(t *testing.T) {
	root := filepath.Join("..", "..")
	used := map[string]string{}
	code := regexp.MustCompile(`"(GSY\d{4})"`)
	err := filepath.WalkDir(root, func(path string, d fs.DirEntry, err error) error {
		switch {
		case err != nil:
			return err
		case d.IsDir() && (d.Name() == "testdata" || d.Name() == ".git"):
			return fs.SkipDir
		case !strings.HasSuffix(path, ".go") || strings.HasSuffix(path, "_test.go"):
			return nil
		}
		src, err := os.ReadFile(path)
		for _, m := range code.FindAllSubmatch(src, -1) {
			used[string(m[1])] = path
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	doc, err := os.ReadFile(filepath.Join(root, "docs", "diagnostics.md"))
	if err != nil {
		t.Fatal(err)
	}
	var documented []string
	for _, m := range regexp.MustCompile(`(?m)^\| (GSY\d{4}) \| \S.* \| \S.* \|$`).FindAllSubmatch(doc, -1) {
		documented = append(documented, string(m[1]))
	}
	if !slices.IsSorted(documented) {
		t.Error("the rows of docs/diagnostics.md are not in order")
	}
	if len(slices.Compact(slices.Clone(documented))) != len(documented) {
		t.Error("a code has two rows in docs/diagnostics.md")
	}
	for c, path := range used {
		if !slices.Contains(documented, c) {
			t.Errorf("%s, used in %s, has no row in docs/diagnostics.md", c, path)
		}
	}
	for _, c := range documented {
		if used[c] == "" {
			t.Errorf("%s has a row in docs/diagnostics.md but the source does not use it", c)
		}
	}
}
