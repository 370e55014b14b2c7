package lower

import "strings"

// cleandoc cleans a docstring as inspect.cleandoc does: the indentation that all lines but the first share goes, and
// blank lines at both ends.
func cleandoc(doc string) string {
	lines := strings.Split(strings.ReplaceAll(doc, "\t", "        "), "\n")
	margin := -1
	for _, l := range lines[1:] {
		if content := strings.TrimLeft(l, " "); content != "" {
			if indent := len(l) - len(content); margin < 0 || indent < margin {
				margin = indent
			}
		}
	}
	lines[0] = strings.TrimLeft(lines[0], " ")
	for i := 1; i < len(lines); i++ {
		if margin > 0 && len(lines[i]) >= margin {
			lines[i] = lines[i][margin:]
		} else if margin > 0 {
			lines[i] = ""
		}
	}
	for len(lines) > 0 && strings.TrimSpace(lines[len(lines)-1]) == "" {
		lines = lines[:len(lines)-1]
	}
	for len(lines) > 0 && strings.TrimSpace(lines[0]) == "" {
		lines = lines[1:]
	}
	return strings.Join(lines, "\n")
}

// compiledDoc is a docstring as __doc__ shows it: since 3.13 the compiler takes the common indentation of all lines but
// the first off (Python/compile.c, compiler_cleandoc), but no blank lines.
func compiledDoc(doc string) string {
	lines := strings.Split(doc, "\n")
	margin := -1
	for _, l := range lines[1:] {
		if content := strings.TrimLeft(l, " "); content != "" {
			if indent := len(l) - len(content); margin < 0 || indent < margin {
				margin = indent
			}
		}
	}
	lines[0] = strings.TrimLeft(lines[0], " ")
	for i := 1; i < len(lines) && margin > 0; i++ {
		lines[i] = lines[i][min(margin, len(lines[i])-len(strings.TrimLeft(lines[i], " "))):]
	}
	return strings.Join(lines, "\n")
}
