package lower

import (
	"strings"

	"github.com/gosyncio/gosyncio/ast"
)

// cleandoc cleans a docstring as inspect.cleandoc does: the indentation that all lines but the first share goes, and
// blank lines at both ends.
func cleandoc(doc string) string {
	lines := strings.Split(ast.CompiledDoc(doc), "\n")
	for len(lines) > 0 && strings.TrimSpace(lines[len(lines)-1]) == "" {
		lines = lines[:len(lines)-1]
	}
	for len(lines) > 0 && strings.TrimSpace(lines[0]) == "" {
		lines = lines[1:]
	}
	return strings.Join(lines, "\n")
}
