// Package textwrap stands for Python's textwrap module: text to lines of a
// width, and indentation. It counts code points, as Python does.
package textwrap

import (
	"strings"
	"unicode"

	"github.com/gosyncio/gosyncio/runtime/py"
)

// Options are the keyword arguments of textwrap.wrap that programs use; its
// zero value, but for Width, is Python's default.
type Options struct {
	Width            int
	InitialIndent    string
	SubsequentIndent string
	KeepLongWords    bool // break_long_words=False
	KeepHyphens      bool // break_on_hyphens=False
	MaxLines         int  // 0: any number
	Placeholder      string
}

// Wrap is textwrap.wrap(text, width).
func Wrap(text string, width int) []string { return WrapWith(text, Options{Width: width}) }

// Fill is textwrap.fill(text, width).
func Fill(text string, width int) string { return strings.Join(Wrap(text, width), "\n") }

// WrapIndented is textwrap.wrap(text, width, initial_indent=first, subsequent_indent=rest).
func WrapIndented(text string, width int, first, rest string) []string {
	return WrapWith(text, Options{Width: width, InitialIndent: first, SubsequentIndent: rest})
}

// FillIndented is WrapIndented, its lines joined.
func FillIndented(text string, width int, first, rest string) string {
	return strings.Join(WrapIndented(text, width, first, rest), "\n")
}

// FillWith is textwrap.fill with options.
func FillWith(text string, o Options) string { return strings.Join(WrapWith(text, o), "\n") }

// Shorten is textwrap.shorten(text, width, placeholder=placeholder).
func Shorten(text string, width int, placeholder string) string {
	text = strings.Join(strings.FieldsFunc(text, isSpace), " ")
	return FillWith(text, Options{Width: width, MaxLines: 1, Placeholder: placeholder})
}

// isSpace is textwrap's idea of white space, ASCII's.
func isSpace(r rune) bool { return r == ' ' || '\t' <= r && r <= '\r' }

// WrapWith is textwrap.wrap with options.
func WrapWith(text string, o Options) []string {
	text = strings.Map(func(r rune) rune {
		if isSpace(r) {
			return ' '
		}
		return r
	}, expandTabs(text, 8))
	return wrapChunks(split([]rune(text), o), o)
}

func expandTabs(s string, size int) string {
	if !strings.Contains(s, "\t") {
		return s
	}
	var b strings.Builder
	col := 0
	for _, r := range s {
		switch r {
		case '\t':
			n := size - col%size
			b.WriteString(strings.Repeat(" ", n))
			col += n
		case '\n', '\r':
			b.WriteRune(r)
			col = 0
		default:
			b.WriteRune(r)
			col++
		}
	}
	return b.String()
}

// split cuts text into chunks that stay whole: runs of space, words, parts of
// hyphenated words, dashes. It matches what TextWrapper.wordsep_re matches.
func split(s []rune, o Options) []string {
	var chunks []string
	for i := 0; i < len(s); {
		n := chunk(s, i, o.KeepHyphens)
		chunks = append(chunks, string(s[i:i+n]))
		i += n
	}
	return chunks
}

func chunk(s []rune, i int, keepHyphens bool) int {
	n := 0
	for i+n < len(s) && s[i+n] == ' ' {
		n++
	}
	if n > 0 {
		return n
	}
	if keepHyphens {
		for i+n < len(s) && s[i+n] != ' ' {
			n++
		}
		return n
	}
	if d := dashes(s, i); d >= 2 && i > 0 && isPunct(s[i-1]) && i+d < len(s) && isWord(s[i+d]) {
		return d
	}
	for n = 1; ; n++ {
		end := i + n
		if end == len(s) || s[end] == ' ' {
			return n
		}
		if s[end] == '-' && hyphenAfter(s, i, end) {
			return n + 1
		}
		if d := dashes(s, end); d >= 2 && isPunct(s[end-1]) && end+d < len(s) && isWord(s[end+d]) {
			return n
		}
	}
}

// hyphenAfter reports whether a word may be cut after its hyphen at h.
func hyphenAfter(s []rune, start, h int) bool {
	before := h >= 2 && isLetter(s[h-1]) && isLetter(s[h-2]) || h >= 3 && isPunct(s[h-1]) && s[h-2] == '-' && isLetter(s[h-3])
	if !before || h < start+1 {
		return false
	}
	after := s[h+1:]
	if len(after) == 0 || !isLetter(after[0]) {
		return false
	}
	if len(after) > 1 && after[1] == '-' {
		return len(after) > 2 && isLetter(after[2])
	}
	return len(after) > 1 && isLetter(after[1])
}

func dashes(s []rune, i int) int {
	n := 0
	for i+n < len(s) && s[i+n] == '-' {
		n++
	}
	return n
}

func isWord(r rune) bool   { return r == '_' || unicode.IsLetter(r) || unicode.IsNumber(r) }
func isLetter(r rune) bool { return r == '_' || unicode.IsLetter(r) }
func isPunct(r rune) bool  { return isWord(r) || strings.ContainsRune(`!"'&.,?`, r) }

// wrapChunks is TextWrapper._wrap_chunks.
func wrapChunks(chunks []string, o Options) []string {
	if o.Width <= 0 {
		panic(py.ValueError.Errorf("invalid width %d (must be > 0)", o.Width))
	}
	placeholder := o.Placeholder
	if placeholder == "" {
		placeholder = " [...]"
	}
	if o.MaxLines > 0 {
		indent := o.InitialIndent
		if o.MaxLines > 1 {
			indent = o.SubsequentIndent
		}
		if py.Len(indent)+py.Len(strings.TrimLeft(placeholder, " ")) > o.Width {
			panic(py.ValueError.New("placeholder too large for max width"))
		}
	}
	var lines []string
	for len(chunks) > 0 {
		indent := o.SubsequentIndent
		if len(lines) == 0 {
			indent = o.InitialIndent
		}
		width := o.Width - py.Len(indent)
		if blank(chunks[0]) && len(lines) > 0 {
			chunks = chunks[1:]
		}
		line, length, rest := takeLine(chunks, width, o)
		if len(line) > 0 && blank(line[len(line)-1]) {
			length -= py.Len(line[len(line)-1])
			line = line[:len(line)-1]
		}
		if len(line) == 0 {
			chunks = rest
			continue
		}
		fits := o.MaxLines == 0 || len(lines)+1 < o.MaxLines ||
			(len(rest) == 0 || len(rest) == 1 && blank(rest[0])) && length <= width
		if fits {
			lines = append(lines, indent+strings.Join(line, ""))
			chunks = rest
			continue
		}
		return lastLine(lines, line, length, width, indent, placeholder, o)
	}
	return lines
}

func blank(s string) bool { return strings.Trim(s, " ") == "" }

// takeLine takes the chunks of the next line, and cuts a word that is longer
// than any line.
func takeLine(chunks []string, width int, o Options) (line []string, length int, rest []string) {
	for len(chunks) > 0 && length+py.Len(chunks[0]) <= width {
		line = append(line, chunks[0])
		length += py.Len(chunks[0])
		chunks = chunks[1:]
	}
	if len(chunks) == 0 || py.Len(chunks[0]) <= width {
		return line, length, chunks
	}
	space := 1
	if width >= 1 {
		space = width - length
	}
	switch {
	case !o.KeepLongWords:
		word := []rune(chunks[0])
		end := space
		if !o.KeepHyphens && len(word) > space {
			if h := lastIndex(word[:space], '-'); h > 0 && strings.Trim(string(word[:h]), "-") != "" {
				end = h + 1
			}
		}
		line = append(line, string(word[:end]))
		length += end
		chunks = append([]string{string(word[end:])}, chunks[1:]...)
	case len(line) == 0:
		line = append(line, chunks[0])
		length += py.Len(chunks[0])
		chunks = chunks[1:]
	}
	return line, length, chunks
}

func lastIndex(s []rune, r rune) int {
	for i := len(s) - 1; i >= 0; i-- {
		if s[i] == r {
			return i
		}
	}
	return -1
}

// lastLine ends the text with the placeholder.
func lastLine(lines, line []string, length, width int, indent, placeholder string, o Options) []string {
	for len(line) > 0 {
		last := line[len(line)-1]
		if !blank(last) && length+py.Len(placeholder) <= width {
			return append(lines, indent+strings.Join(append(line, placeholder), ""))
		}
		length -= py.Len(last)
		line = line[:len(line)-1]
	}
	if len(lines) > 0 {
		prev := strings.TrimRight(lines[len(lines)-1], " ")
		if py.Len(prev)+py.Len(placeholder) <= o.Width {
			lines[len(lines)-1] = prev + placeholder
			return lines
		}
	}
	return append(lines, indent+strings.TrimLeft(placeholder, " "))
}
