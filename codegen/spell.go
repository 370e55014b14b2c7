package codegen

import (
	"fmt"
	"strings"
	"unicode"
	"unicode/utf8"
)

// Spelling: a Python name as a Go programmer would have written it.
//
//	fetch_user  → fetchUser, exported FetchUser       MAX_SIZE    → maxSize
//	item_id     → itemID                              url, URL    → url, exported URL
//	_private    → private                             HTTPServer  → HTTPServer, not exported httpServer
//	part_1      → part1                               __len__     → len
//	x_1_2       → x1_2 (digits would run together)    naïve       → naïve

// spell returns the Go spelling of a Python name. It is a valid identifier, but may be a keyword or taken.
func spell(python string, exported bool) string {
	python = identifierRunes(python)
	var parts []string
	for part := range strings.SplitSeq(python, "_") {
		if part != "" {
			parts = append(parts, part)
		}
	}
	if len(parts) == 0 {
		parts = []string{"blank"} // _ or __, where Python reads it
	}
	if allUpper(parts) {
		for i := range parts {
			parts[i] = strings.ToLower(parts[i])
		}
	}
	var b strings.Builder
	for i, part := range parts {
		if i > 0 && endsInDigit(parts[i-1]) && unicode.IsDigit(firstRune(part)) {
			b.WriteByte('_')
		}
		if i == 0 && !exported {
			b.WriteString(lowerStart(part))
		} else {
			b.WriteString(upperStart(part))
		}
	}
	name := b.String()
	if r := firstRune(name); unicode.IsDigit(r) {
		name = "n" + name
		if exported {
			name = "N" + name[1:]
		}
	} else if exported && !unicode.IsUpper(r) {
		name = "X" + name // a letter without case can't export
	}
	return name
}

// allUpper reports whether the name is written as Python writes constants: capitals of several letters, or several
// words.
func allUpper(parts []string) bool {
	letters := 0
	for _, part := range parts {
		for _, r := range part {
			if unicode.IsLower(r) {
				return false
			}
			if unicode.IsUpper(r) {
				letters++
			}
		}
	}
	return letters > 0
}

// initialisms are the words that Go writes in one case, as its style checkers know them.
var initialisms = func() map[string]bool {
	set := map[string]bool{}
	for _, w := range strings.Fields(`acl api ascii cpu css dns eof guid html http https id ip json lhs qps ram rhs rpc sla
		smtp sql ssh tcp tls ttl udp ui uid uuid uri url utf8 vm xml xmpp xsrf xss`) {
		set[w] = true
	}
	return set
}()

// upperStart spells a word that begins with a capital: user → User, id → ID, ids → IDs, fetchUser → FetchUser.
func upperStart(word string) string {
	lower := strings.ToLower(word)
	if word == lower {
		if initialisms[word] {
			return strings.ToUpper(word)
		}
		if w, ok := strings.CutSuffix(word, "s"); ok && initialisms[w] && w != "" {
			return strings.ToUpper(w) + "s"
		}
	}
	r, n := utf8.DecodeRuneInString(word)
	return string(unicode.ToUpper(r)) + word[n:]
}

// lowerStart spells a word that begins small: User → user, HTTPServer → httpServer, ID → id.
func lowerStart(word string) string {
	runes := []rune(word)
	n := 0
	for n < len(runes) && unicode.IsUpper(runes[n]) {
		n++
	}
	if n > 1 && n < len(runes) && unicode.IsLower(runes[n]) {
		n-- // the last capital begins the next word
	}
	for i := range n {
		runes[i] = unicode.ToLower(runes[i])
	}
	return string(runes)
}

// identifierRunes replaces what Go does not allow in a name. Python's identifiers also have combining marks, letter
// numbers and connectors; a mark that Go can't hold is written by its number, so that names stay apart.
func identifierRunes(s string) string {
	var b strings.Builder
	for _, r := range s {
		switch {
		case r == '_' || unicode.IsLetter(r) || unicode.IsDigit(r):
			b.WriteRune(r)
		case unicode.Is(unicode.Pc, r):
			b.WriteByte('_')
		default:
			fmt.Fprintf(&b, "u%04x", r)
		}
	}
	return b.String()
}

func firstRune(s string) rune {
	r, _ := utf8.DecodeRuneInString(s)
	return r
}

func endsInDigit(s string) bool {
	r, _ := utf8.DecodeLastRuneInString(s)
	return unicode.IsDigit(r)
}

// alternates are the spellings that Go programmers use where the plain word is taken by the language.
var alternates = map[string][]string{
	"break": {"stop"}, "case": {"variant"}, "chan": {"channel"}, "const": {"constant"}, "continue": {"resume"},
	"default": {"fallback"}, "defer": {"deferred"}, "else": {"otherwise"}, "fallthrough": {"falls"}, "for": {"each"},
	"func": {"fn"}, "go": {"goes"}, "goto": {"target"}, "if": {"cond"}, "import": {"imported"}, "interface": {"iface"},
	"map": {"mapping"}, "package": {"pkg"}, "range": {"rng"}, "return": {"result"}, "select": {"sel"},
	"struct": {"structure"}, "switch": {"sw"}, "type": {"typ"}, "var": {"variable"},

	"any": {"anything"}, "append": {"appended"}, "bool": {"boolean"}, "byte": {"octet"}, "cap": {"capacity"},
	"clear": {"cleared"}, "close": {"closing"}, "complex": {"cplx"}, "copy": {"dup", "copied"}, "delete": {"deleted"},
	"error": {"failure"}, "false": {"no"}, "imag": {"imagPart"}, "int": {"integer"}, "iota": {"index"}, "len": {"length"},
	"make": {"made"}, "max": {"highest", "maximum"}, "min": {"lowest", "minimum"}, "new": {"fresh"}, "nil": {"null"},
	"panic": {"alarm"}, "print": {"printed"}, "println": {"printedLine"}, "real": {"realPart"}, "recover": {"recovered"},
	"rune": {"char"}, "string": {"str", "text"}, "true": {"yes"},

	"errors": {"errs"}, "strings": {"strs", "texts"}, "time": {"when", "t"}, "slices": {"slcs"}, "maps": {"mappings"},
	"context": {"ctxt"}, "math": {"maths"}, "sort": {"sorting"}, "random": {"rnd"}, "bytes": {"data"}, "path": {"pathname"},
	"fmt": {"format"}, "iter": {"it"}, "cmp": {"comparison"}, "os": {"system"}, "unicode": {"uni"},
	"main": {"run", "mainFunc"}, "init": {"setup", "initialize"},
}

// funcAlternates are those for functions: a verb stays a verb.
var funcAlternates = map[string][]string{
	"string": {"text", "str"}, "len": {"length"}, "error": {"fail"}, "min": {"minOf"}, "max": {"maxOf"}, "range": {"rng"},
	"type": {"typeOf"}, "map": {"mapOver"}, "main": {"run", "mainFunc"}, "init": {"setup", "initialize"},
}

// memberAlternates are those for fields and methods whose plain name means something to fmt, errors or vet.
var memberAlternates = map[string]string{"String": "Text", "Error": "Failure", "Repr": "ReprText", "Is": "IsA", "As": "AsA"}

// memberCandidates yields spellings for a field or method, the best first.
func memberCandidates(name string, reserved func(string) bool) func(func(string) bool) {
	return func(yield func(string) bool) {
		if reserved(name) {
			alt := memberAlternates[name]
			if alt == "" {
				alt = "Do" + name
			}
			if !yield(name) || !yield(alt) {
				return
			}
			name = alt
		}
		for n := range candidates(name, false) {
			if !yield(n) {
				return
			}
		}
	}
}

// qualified yields spellings for a name of a package of which another file has the plain one: the name of its own file
// goes before it, parse and csvParse, Reader and CSVReader, NewReader and NewCSVReader.
func qualified(name, file string, isFunc bool) func(func(string) bool) {
	return func(yield func(string) bool) {
		own := spell(file, false) + upperStart(name)
		rest, made := strings.CutPrefix(name, "New")
		switch {
		case made && rest != "" && unicode.IsUpper(firstRune(rest)):
			own = "New" + spell(file, true) + rest
		case unicode.IsUpper(firstRune(name)):
			own = spell(file, true) + name
		}
		if !yield(own) {
			return
		}
		for n := range candidates(name, isFunc) {
			if !yield(n) {
				return
			}
		}
	}
}

// candidates yields spellings for a name, the best first, without end.
func candidates(name string, isFunc bool) func(func(string) bool) {
	return func(yield func(string) bool) {
		if !yield(name) {
			return
		}
		list := alternates[name]
		if isFunc {
			list = funcAlternates[name]
			if list == nil && (alternates[name] != nil || keywords[name] || predeclared[name]) {
				list = []string{"do" + upperStart(name)}
			}
		}
		for _, alt := range list {
			if !yield(alt) {
				return
			}
		}
		if len(list) > 0 {
			name = list[0]
		}
		for n := 2; ; n++ {
			next := fmt.Sprintf("%s%d", name, n)
			if endsInDigit(name) {
				next = fmt.Sprintf("%s_%d", name, n)
			}
			if !yield(next) {
				return
			}
		}
	}
}

var keywords = wordSet(`break case chan const continue default defer else fallthrough for func go goto if import interface map package
	range return select struct switch type var`)

var predeclared = wordSet(`any append bool byte cap clear close comparable complex complex128 complex64 copy delete error false float32
	float64 imag int int16 int32 int64 int8 iota len make max min new nil panic print println real recover rune
	string true uint uint16 uint32 uint64 uint8 uintptr`)

// neverHidden are the predeclared names that no variable takes even where nothing needs them: a reader would stumble.
// The others (min, copy, real …) are free where they are not used.
var neverHidden = wordSet(`any append bool byte comparable complex128 complex64 error false float32 float64 int int16 int32 int64 int8 iota
	len make nil panic recover rune string true uint uint16 uint32 uint64 uint8 uintptr`)

func wordSet(words string) map[string]bool {
	set := map[string]bool{}
	for _, w := range strings.Fields(words) {
		set[w] = true
	}
	return set
}
