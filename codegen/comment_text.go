package codegen

import (
	"fmt"
	"regexp"
	"strings"
	"unicode/utf8"

	"github.com/gosyncio/gosyncio/ast"
)

// A comment is a Python comment with its Go text, from the // on.
type comment struct {
	ast.Comment
	text string
}

// keptComments returns the comments that a reader of the Go is to see, and the lines of all.
func keptComments(list []ast.Comment) (kept []comment, lines map[int]bool) {
	lines = map[int]bool{}
	for _, c := range list {
		lines[c.Line] = true
		if c.Line == 1 && strings.HasPrefix(c.Text, "#!") {
			continue
		}
		if c.Line <= 2 && codingCookie.MatchString(c.Text) {
			continue
		}
		text := c.Text
		for toolDirective.MatchString(text) {
			// What follows a second # is for people again: "# noqa  # the name is the server's".
			i := strings.Index(text[1:], "#")
			if i < 0 {
				text = ""
				break
			}
			text = text[1+i:]
		}
		if text != "" {
			kept = append(kept, comment{c, commentText(text)})
		}
	}
	return kept, lines
}

// codingCookie is PEP 263's.
var codingCookie = regexp.MustCompile(`^#.*?coding[:=][ \t]*[-_.a-zA-Z0-9]+`)

// toolDirective matches comments that speak to Python's tools.
var toolDirective = regexp.MustCompile(`^#+\s*(type:\s*ignore|noqa\b|pylint:|mypy:|pyright:|flake8:|ruff:|isort:|yapf:|fmt:\s*(on|off|skip)|pragma:\s*no\s*cover|nosec\b)`)

// commentText turns "# text" into "// text". A blank always follows the slashes: without it Go or its tools could take
// the text for a directive (//go:embed, //line).
func commentText(text string) string {
	text = apostrophes.ReplaceAllString(backticks.ReplaceAllString(text, "`"), `""`)
	text = strings.TrimRight(printable(strings.TrimPrefix(text, "#")), " \t")
	if text == "" {
		return "//"
	}
	if t := strings.TrimLeft(text, " \t"); strings.HasPrefix(t, "+build") {
		return "// (" + t + ")" // would be a build constraint
	}
	if text[0] != ' ' && text[0] != '\t' {
		text = " " + text
	}
	return "//" + text
}

// What gofmt takes for quotation marks in a doc comment, and would rewrite: Python's “code“, and an empty text.
var (
	backticks   = regexp.MustCompile("`{2,}")
	apostrophes = regexp.MustCompile(`'{2,}`)
)

// printable spells out what Go does not allow in a comment or a reader could not see: bytes that are no UTF-8, among
// them lone surrogates, the byte order mark, and control characters. A line break can't end the comment.
func printable(s string) string {
	var b strings.Builder
	for i := 0; i < len(s); {
		r, n := utf8.DecodeRuneInString(s[i:])
		switch {
		case r == utf8.RuneError && n == 1:
			fmt.Fprintf(&b, `\x%02x`, s[i])
		case r == '\t':
			b.WriteRune(r)
		case r == '\f' || r == '\v':
			b.WriteByte(' ')
		case r == '\n' || r == '\r' || r == '\u2028' || r == '\u2029' || r == '\u0085':
			b.WriteByte(' ')
		case r < ' ' || r == 0x7f || r == '\uFEFF':
			fmt.Fprintf(&b, `\u%04x`, r)
		default:
			b.WriteString(s[i : i+n])
		}
		i += n
	}
	return b.String()
}
