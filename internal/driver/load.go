package driver

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"runtime"
	"runtime/debug"
	"slices"
	"strings"
	"sync"

	"github.com/gosyncio/gosyncio/ast"
	"github.com/gosyncio/gosyncio/internal/diag"
	"github.com/gosyncio/gosyncio/parser"
)

// Source is one Python file of a program.
type Source struct {
	Module  string // dotted name, by which others import it; the entry too has one
	File    string // as diagnostics name it: relative if the user's argument was
	Package bool   // an __init__.py
	Script  bool   // runs as "python FILE": it is in no package
	Text    []byte
	Tree    *ast.Module

	imports []string // module names that it may import, from the tree
}

// Program is what is translated together: a file and the neighbours it imports, or a folder.
type Program struct {
	Root    string    // the folder that module names start from, as sys.path[0]
	Sources []*Source // the entry first, then by name
	Entry   *Source   // what runs; nil for a folder without main.py and __main__.py
	Probed  []string  // paths that were looked for and are not there: the program changes if they appear
}

// Find returns the source with a file name, or nil.
func (p *Program) Find(file string) *Source {
	for _, s := range p.Sources {
		if s.File == file {
			return s
		}
	}
	return nil
}

// loader reads and parses a program, wave by wave: what the files of one wave import is the next.
type loader struct {
	root    string
	program *Program
	known   map[string]bool // module names seen
	diags   *diag.List
}

// Load reads a file and the neighbours that it imports, or a folder. The error is a UsageError: what is wrong with
// the Python goes to diags.
func Load(input string, diags *diag.List) (*Program, error) {
	info, err := os.Stat(input)
	if err != nil {
		return nil, unreadable(input, err)
	}
	l := &loader{program: &Program{}, known: map[string]bool{}, diags: diags}
	var first []*Source
	if info.IsDir() {
		first, err = l.folder(filepath.Clean(input))
	} else {
		first, err = l.file(input)
	}
	if err != nil {
		return nil, err
	}
	if err := l.waves(first); err != nil {
		return nil, err
	}
	rest := l.program.Sources
	if l.program.Entry != nil {
		rest = rest[1:]
	}
	slices.SortFunc(rest, func(a, b *Source) int { return strings.Compare(a.Module, b.Module) })
	return l.program, nil
}

// unreadable words a file-system error without Go's "stat" and "open".
func unreadable(path string, err error) error {
	var perr *fs.PathError
	if errors.As(err, &perr) {
		err = perr.Err
	}
	return usagef("%s: %v", path, err)
}

// file begins with one file. In a package (a folder with __init__.py) it is run as "python -m" would run it: names
// start at the folder that holds the outermost package only for a folder argument; a script's own folder comes first.
func (l *loader) file(input string) ([]*Source, error) {
	l.root = filepath.Dir(input)
	l.program.Root = l.root
	s := &Source{File: input, Module: strings.TrimSuffix(filepath.Base(input), ".py"), Script: true}
	if s.Module == "__init__" || s.Module == "__main__" {
		s.Module = "__main__"
	}
	l.program.Entry = s
	return []*Source{s}, nil
}

// folder begins with all Python files below a folder. If the folder is a package, module names start outside it.
func (l *loader) folder(dir string) ([]*Source, error) {
	l.root = dir
	if isFile(filepath.Join(dir, "__init__.py")) {
		abs, err := filepath.Abs(dir)
		if err != nil {
			return nil, unreadable(dir, err)
		}
		if l.root = filepath.Dir(dir); filepath.Base(dir) != filepath.Base(abs) {
			l.root = filepath.Dir(abs) // the argument was "." or ended in ".."
			dir = abs
		}
	}
	l.program.Root = l.root
	var sources []*Source
	err := filepath.WalkDir(dir, func(path string, d fs.DirEntry, err error) error {
		name := d.Name()
		switch {
		case err != nil:
			return unreadable(path, err)
		case d.IsDir() && path != dir && (strings.HasPrefix(name, ".") || name == "__pycache__" || isFile(filepath.Join(path, "pyvenv.cfg"))):
			return fs.SkipDir
		case d.IsDir() || filepath.Ext(name) != ".py":
			return nil
		}
		rel, err := filepath.Rel(l.root, path)
		if err != nil {
			return unreadable(path, err)
		}
		module := strings.ReplaceAll(strings.TrimSuffix(filepath.ToSlash(rel), ".py"), "/", ".")
		s := &Source{File: path, Package: name == "__init__.py"}
		s.Module = strings.TrimSuffix(strings.TrimSuffix(module, "__init__"), ".")
		sources = append(sources, s)
		l.known[s.Module] = true
		return nil
	})
	if err != nil {
		return nil, err
	}
	if len(sources) == 0 {
		return nil, usagef("%s: the folder holds no Python files", dir)
	}
	for _, name := range []string{"__main__.py", "main.py"} {
		if i := slices.IndexFunc(sources, func(s *Source) bool { return s.File == filepath.Join(dir, name) }); i >= 0 {
			l.program.Entry = sources[i]
			l.program.Entry.Script = l.root == dir
			sources = slices.Insert(slices.Delete(sources, i, i+1), 0, l.program.Entry)
			break
		}
	}
	return sources, nil
}

func isFile(path string) bool {
	info, err := os.Stat(path)
	return err == nil && info.Mode().IsRegular()
}

func isDir(path string) bool {
	info, err := os.Stat(path)
	return err == nil && info.IsDir()
}

// waves reads and parses sources in parallel, then those that they import, until nothing is new.
func (l *loader) waves(wave []*Source) error {
	for _, s := range wave {
		l.known[s.Module] = true
	}
	for len(wave) > 0 {
		errs := make([]error, len(wave))
		lists := make([]diag.List, len(wave))
		parallel(len(wave), func(i int) { errs[i] = wave[i].parse(&lists[i]) })
		for i := range wave {
			if errs[i] != nil {
				return errs[i]
			}
			l.diags.Merge(&lists[i])
		}
		l.program.Sources = append(l.program.Sources, wave...)
		var next []*Source
		for _, s := range wave {
			for _, name := range s.imports {
				next = append(next, l.find(name)...)
			}
		}
		wave = next
	}
	return nil
}

func (s *Source) parse(diags *diag.List) error {
	text, err := os.ReadFile(s.File)
	if err != nil {
		return unreadable(s.File, err)
	}
	s.Text = text
	// As in a notebook, a script may await at its top level: lowering puts a loop around its code.
	s.Tree = parser.Options{TopLevelAwait: true}.Parse(s.File, text, diags)
	if s.Tree != nil {
		s.imports = importedModules(s)
	}
	return nil
}

// find returns the sources, not seen before, that a module name stands for: "a.b.c" is the packages a and a.b and the
// module a.b.c, as far as they are files of the program.
func (l *loader) find(name string) []*Source {
	var found []*Source
	parts := strings.Split(name, ".")
	if firstOfAll[parts[0]] {
		return nil
	}
	dir := l.root
	for i, part := range parts {
		module := strings.Join(parts[:i+1], ".")
		s := l.lookIn(dir, part, module)
		if s == nil && !isDir(filepath.Join(dir, part)) {
			return found
		}
		if s != nil && !l.known[module] {
			l.known[module] = true
			found = append(found, s)
		}
		dir = filepath.Join(dir, part)
	}
	return found
}

// lookIn finds a module in a folder as importlib's FileFinder does: a package before a module of the same name.
func (l *loader) lookIn(dir, name, module string) *Source {
	candidates := []*Source{
		{Module: module, File: filepath.Join(dir, name, "__init__.py"), Package: true},
		{Module: module, File: filepath.Join(dir, name+".py")},
	}
	for _, s := range candidates {
		if isFile(s.File) {
			return s
		}
		if !slices.Contains(l.program.Probed, s.File) {
			l.program.Probed = append(l.program.Probed, s.File)
		}
	}
	return nil
}

// parallel calls f(0) … f(n-1) on as many goroutines as there are processors. A panic of one is a panic of parallel.
func parallel(n int, f func(int)) {
	var (
		wg    sync.WaitGroup
		once  sync.Once
		crash *goroutinePanic
	)
	todo := make(chan int)
	for range min(n, runtime.GOMAXPROCS(0)) {
		wg.Go(func() {
			for i := range todo {
				func() {
					defer func() {
						if v := recover(); v != nil {
							stack := debug.Stack()
							once.Do(func() { crash = &goroutinePanic{v, stack} })
						}
					}()
					f(i)
				}()
			}
		})
	}
	for i := range n {
		todo <- i
	}
	close(todo)
	wg.Wait()
	if crash != nil {
		panic(crash)
	}
}

// goroutinePanic carries a panic, with the stack of where it was, to the goroutine that waits.
type goroutinePanic struct {
	value any
	stack []byte
}
