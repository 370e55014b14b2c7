package py

// Module is a Python module as a value: what `import m; mods = [m]` puts into a list.
type Module struct {
	Name string // its __name__
	File string // its __file__; "" for a module built into the interpreter
}

// Repr is repr(m): <module 'm' from '/srv/m.py'>.
func (m *Module) Repr() string {
	if m.File == "" {
		return "<module " + Repr(m.Name) + " (built-in)>"
	}
	return "<module " + Repr(m.Name) + " from " + Repr(m.File) + ">"
}

// String is str(m).
func (m *Module) String() string { return m.Repr() }

// NoModule is the ModuleNotFoundError of an import of a module that there is not.
func NoModule(name string) error {
	e := ModuleNotFoundError.New("No module named " + Repr(name))
	SetAttr(e, "name", name)
	return e
}

// NotPackage is the ModuleNotFoundError of an import of a.b where a is no package.
func NotPackage(name, parent string) error {
	e := ModuleNotFoundError.New("No module named " + Repr(name) + "; " + Repr(parent) + " is not a package")
	SetAttr(e, "name", name)
	return e
}

// CannotImport is the ImportError of "from module import name" where the module, of the given file, has no such name.
// Partial says that the module's own code runs still.
func CannotImport(name, module, file string, partial bool) error {
	from := Repr(module)
	if partial {
		from = "partially initialized module " + from + " (most likely due to a circular import)"
	}
	e := ImportError.New("cannot import name " + Repr(name) + " from " + from + " (" + file + ")")
	SetAttr(e, "name", module)
	SetAttr(e, "path", file)
	return e
}
