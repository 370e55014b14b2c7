package argparse

import (
	"slices"
	"strings"

	"github.com/gosyncio/gosyncio/runtime/py"
)

// Action says what an argument does: the action of add_argument.
type Action int

// The actions.
const (
	Store Action = iota
	StoreConst
	StoreTrue
	StoreFalse
	Append
	AppendConst
	Extend
	Count
	Help
	Version
	BooleanOptional // argparse.BooleanOptionalAction
	parsers
)

// NArgs says how many strings an argument takes; a positive number means
// exactly so many, in a list.
type NArgs int

// The values of nargs.
const (
	One        NArgs = 0  // nargs not given: one, and no list
	Optional   NArgs = -1 // "?"
	ZeroOrMore NArgs = -2 // "*"
	OneOrMore  NArgs = -3 // "+"
	Remainder  NArgs = -4 // "..."
	parserArgs NArgs = -5 // "A...", of subparsers
	noArgs     NArgs = -6 // 0, of flags
)

// NoneDefault is a default=None that was given: it matters for store_true,
// store_false and for positionals with nargs="*".
var NoneDefault any = noneDefault{}

type noneDefault struct{}

// Arg are the arguments of add_argument. The zero value of a field is Python's
// default.
type Arg struct {
	Flags    []string // option strings, or the one name of a positional
	Dest     string
	Action   Action
	NArgs    NArgs
	Const    any
	Default  any
	Type     Type
	Choices  []any
	Required bool
	Help     string
	MetaVar  string
	MetaVars []string // a metavar that is a tuple
	Version  string
}

// action is an argument of a parser.
type action struct {
	flags    []string
	dest     string
	does     Action
	nargs    NArgs
	constant any
	def      any
	typ      Type
	choices  []any
	limited  bool // choices is not None
	required bool
	help     string
	metavar  []string // nil: none; one, or several for a tuple
	version  string
	sub      *Subparsers
}

func newAction(p *Parser, arg Arg) *action {
	a := &action{
		does: arg.Action, nargs: arg.NArgs, constant: arg.Const, typ: arg.Type, choices: arg.Choices, limited: arg.Choices != nil,
		required: arg.Required, help: arg.Help, metavar: arg.MetaVars, version: arg.Version,
	}
	if arg.MetaVar != "" {
		a.metavar = []string{arg.MetaVar}
	}
	if a.typ == nil {
		a.typ = Str
	}
	if len(arg.Flags) == 0 || len(arg.Flags) == 1 && (arg.Flags[0] == "" || !strings.Contains(p.PrefixChars, arg.Flags[0][:1])) {
		a.positional(arg)
	} else {
		a.optional(p, arg)
	}
	a.setDefault(p, arg)
	switch a.does {
	case StoreTrue:
		a.constant = true
	case StoreFalse:
		a.constant = false
	}
	switch a.does {
	case StoreConst, StoreTrue, StoreFalse, AppendConst, Count, Help, Version, BooleanOptional:
		a.nargs = noArgs
	}
	if a.does == Version && a.help == "" {
		a.help = "show program's version number and exit"
	}
	if a.does == Help || a.does == Version {
		if arg.Dest == "" {
			a.dest = Suppress
		}
		if arg.Default == nil {
			a.def = Suppress
		}
	}
	if a.does == BooleanOptional {
		var flags []string
		for _, f := range a.flags {
			flags = append(flags, f)
			if name, ok := strings.CutPrefix(f, "--"); ok {
				flags = append(flags, "--no-"+name)
			}
		}
		a.flags = flags
	}
	return a
}

func (a *action) positional(arg Arg) {
	a.dest = arg.Dest
	if len(arg.Flags) > 0 {
		a.dest = arg.Flags[0]
	}
	a.required = a.nargs != Optional && a.nargs != ZeroOrMore || a.nargs == ZeroOrMore && arg.Default == nil
}

func (a *action) optional(p *Parser, arg Arg) {
	a.flags, a.dest = arg.Flags, arg.Dest
	if a.dest != "" {
		return
	}
	long := arg.Flags[0]
	if i := slices.IndexFunc(arg.Flags, func(f string) bool {
		return len(f) > 1 && strings.Contains(p.PrefixChars, f[1:2])
	}); i >= 0 {
		long = arg.Flags[i]
	}
	a.dest = strings.ReplaceAll(strings.TrimLeft(long, p.PrefixChars), "-", "_")
}

func (a *action) setDefault(p *Parser, arg Arg) {
	switch {
	case arg.Default == NoneDefault:
	case arg.Default != nil:
		a.def = arg.Default
	case p.defaults.Has(a.dest):
		a.def = p.defaults.At(a.dest)
	case p.Default != nil:
		a.def = p.Default
	case a.does == StoreTrue:
		a.def = false
	case a.does == StoreFalse:
		a.def = true
	}
}

// name is how errors call the argument (_get_action_name).
func (a *action) name() string {
	switch {
	case len(a.flags) > 0:
		return strings.Join(a.flags, "/")
	case len(a.metavar) == 1 && a.metavar[0] != Suppress:
		return a.metavar[0]
	case len(a.metavar) > 1:
		return py.Repr(py.ListOf(a.metavar...))
	case a.dest != "" && a.dest != Suppress:
		return a.dest
	case len(a.choices) > 0:
		return "{" + joined(a.choices, ",", py.Str) + "}"
	}
	return ""
}

func joined(values []any, sep string, show func(any) string) string {
	texts := make([]string, len(values))
	for i, v := range values {
		texts[i] = show(v)
	}
	return strings.Join(texts, sep)
}

func (a *action) hidden() bool { return a.help == Suppress }

// run does what the action does with the values of one occurrence.
func (a *action) run(p *Parser, ns *Namespace, value any, flag string) error {
	switch a.does {
	case Store:
		ns.Set(a.dest, value)
	case StoreConst, StoreTrue, StoreFalse:
		ns.Set(a.dest, a.constant)
	case Append:
		ns.Set(a.dest, a.appended(ns, []any{value}))
	case AppendConst:
		ns.Set(a.dest, a.appended(ns, []any{a.constant}))
	case Extend:
		ns.Set(a.dest, a.appended(ns, a.typ.items(value)))
	case Count:
		n, _ := ns.dict.GetOr(a.dest, 0).(int)
		ns.Set(a.dest, n+1)
	case BooleanOptional:
		ns.Set(a.dest, !strings.HasPrefix(flag, "--no-"))
	case Help:
		p.PrintHelp()
		return p.Exit(0, "")
	case Version:
		f := p.formatter()
		f.addText(a.version)
		_, _ = py.Stdout.WriteString(f.format())
		return p.Exit(0, "")
	case parsers:
		return a.sub.run(p, ns, a.typ.items(value))
	}
	return nil
}

// appended is a copy of the list so far with the values at its end.
func (a *action) appended(ns *Namespace, values []any) any {
	list, _ := ns.dict.Get(a.dest)
	if a.nargs != One && a.does == Append {
		return a.typ.nested(list, values) // [[1, 2], [3, 4]]
	}
	return a.typ.extended(list, values)
}
