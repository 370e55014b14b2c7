package codegen

import (
	"fmt"
	"path"
	"strings"

	"github.com/gosyncio/gosyncio/lower/ir"
)

// File names. The go command reads meaning out of a file's name: it leaves out those that begin with _ or a dot, takes
// x_test.go for a test and x_linux.go for one system only. A Python module may be called any of these:
//
//	__init__.py    → init.go          linux_windows.py  → linux_windows_module.go
//	foo_test.py    → foo_test_module.go

// fileNames gives each file of the program its path in the module.
func fileNames(p *ir.Program, traceback bool) map[*ir.File]string {
	names := map[*ir.File]string{}
	taken := map[string]bool{}
	if traceback {
		taken[linesFile] = true
	}
	for _, pkg := range p.Packages {
		for _, f := range pkg.Files {
			base := goFileBase(f.Name)
			name := path.Join(pkg.Path, base+".go")
			for n := 2; taken[strings.ToLower(name)]; n++ {
				name = path.Join(pkg.Path, fmt.Sprintf("%s%d.go", base, n))
			}
			taken[strings.ToLower(name)] = true
			names[f] = name
		}
	}
	return names
}

// goFileBase returns a name, without .go, that the go command compiles everywhere.
func goFileBase(name string) string {
	var b strings.Builder
	for _, r := range identifierRunes(path.Base(name)) {
		b.WriteRune(r)
	}
	base := strings.Trim(b.String(), "_")
	if base == "" {
		base = "module"
	}
	last := base[strings.LastIndex(base, "_")+1:]
	if strings.Contains(base, "_") && (last == "test" || systems[last]) {
		base += "_module"
	}
	return base
}

// systems are the GOOS and GOARCH words of go/build, past, present and reserved.
var systems = wordSet(`aix android darwin dragonfly freebsd hurd illumos ios js linux nacl netbsd openbsd plan9 solaris wasip1 windows
	zos 386 amd64 amd64p32 arm armbe arm64 arm64be loong64 mips mipsle mips64 mips64le mips64p32 mips64p32le ppc
	ppc64 ppc64le riscv riscv64 s390 s390x sparc sparc64 wasm unix`)
