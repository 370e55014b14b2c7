// Package pylines leads from the lines of a translated program to those of the Python that it was, for tracebacks. It takes
// the table that the compiler wrote beside the program and gives package py a lookup; it reads the table only
// when a traceback is shown.
package pylines

import (
	"path"
	"strconv"
	"strings"
	"sync"

	"github.com/gosyncio/gosyncio/runtime/py"
)

// Register makes tracebacks show the places of the table. Its lines are
//
//	= "PACKAGE" "GOFILE" "PYTHONFILE"
//	GOLINE PYTHONLINE FUNCTION
//
// where the second holds from that line of the Go on, until the next; a Python line of 0 stands for none. PACKAGE is as in
// the names of functions: "main", or the import path.
func Register(table string) {
	files := sync.OnceValue(func() map[fileName]*file { return parse(table) })
	py.SetSourceMap(func(function, goFile string, line int) (py.Frame, bool) {
		f := files()[fileName{packageOf(function), path.Base(goFile)}]
		if f == nil {
			return py.Frame{}, false
		}
		return f.at(line)
	})
}

// RegisterAll is Register for a program that shows tracebacks itself: every exception remembers where it was made.
func RegisterAll(table string) {
	py.KeepTracebacks()
	Register(table)
}

// packageOf returns the package of a function, as the Go runtime names it: "app/inventory.(*Item).Add", where dots in the last element of
// the path are written %2e.
func packageOf(function string) string {
	slash := strings.LastIndexByte(function, '/') + 1
	pkg, _, _ := strings.Cut(function[slash:], ".")
	return function[:slash] + strings.ReplaceAll(pkg, "%2e", ".")
}

type fileName struct{ pkg, base string }

type file struct {
	python string
	places []place // by goLine
}

type place struct {
	goLine, pythonLine int
	function           string
}

func (f *file) at(line int) (py.Frame, bool) {
	var at place
	for _, p := range f.places {
		if p.goLine > line {
			break
		}
		at = p
	}
	if at.pythonLine == 0 {
		return py.Frame{}, false
	}
	return py.Frame{File: f.python, Line: at.pythonLine, Func: at.function}, true
}

func parse(table string) map[fileName]*file {
	files := map[fileName]*file{}
	var f *file
	for line := range strings.SplitSeq(table, "\n") {
		if names, ok := strings.CutPrefix(line, "= "); ok {
			pkg, rest := unquote(names)
			base, rest := unquote(rest)
			f = &file{}
			f.python, _ = unquote(rest)
			files[fileName{pkg, base}] = f
			continue
		}
		parts := strings.SplitN(line, " ", 3)
		if len(parts) != 3 || f == nil {
			continue
		}
		goLine, _ := strconv.Atoi(parts[0])
		pythonLine, _ := strconv.Atoi(parts[1])
		f.places = append(f.places, place{goLine, pythonLine, parts[2]})
	}
	return files
}

// unquote reads a quoted word and returns what follows it and a blank.
func unquote(s string) (word, rest string) {
	quoted, err := strconv.QuotedPrefix(s)
	if err != nil {
		return "", s
	}
	word, _ = strconv.Unquote(quoted)
	return word, strings.TrimPrefix(s[len(quoted):], " ")
}
