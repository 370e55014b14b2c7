// Package argparse stands for Python's argparse: it declares a program's
// options, parses the command line into a Namespace, and words usage, help and
// errors as CPython 3.13 does, byte for byte.
//
// It takes declarations and strings; it prints help to standard output and
// errors to standard error, and ends a program the way Python does, by an
// error of class SystemExit (0 after help, 2 after a mistake) that the caller
// returns. It never exits the process itself.
//
// # How Python lowers onto it
//
//	p = argparse.ArgumentParser(description="…")        p := argparse.New(argparse.Options{Description: "…"})
//	p.add_argument("-p", "--producers", type=int,       p.Add(argparse.Arg{Flags: []string{"-p", "--producers"},
//	               default=5, help="…")                     Type: argparse.Int, Default: 5, Help: "…"})
//	p.add_argument("files", nargs="+")                  p.Add(argparse.Arg{Flags: []string{"files"}, NArgs: argparse.OneOrMore})
//	ns = p.parse_args()                                 ns, err := p.ParseArgs()
//	ns = p.parse_args(["-p", "3"])                      ns, err := p.Parse([]string{"-p", "3"})
//	ns.producers                                        ns.Int("producers")
//	ns.files                                            argparse.Get[*py.List[string]](ns, "files")
//	ns.level        (type=int, no default)              argparse.GetOpt[int](ns, "level")
//	ns.x = 1; hasattr(ns, "x"); vars(ns); ns.__dict__   ns.Set("x", 1); ns.Has("x"); ns.Dict()
//	main(**ns.__dict__), main(**vars(ns))               amain(ctx, ns.Int("producers"), …), one for each parameter
//
// The compiler follows a parser from its creation to parse_args and knows from
// the add_argument calls, whose arguments are constants, each attribute's name
// and type: the type's result (str without one), or the default's where both
// agree; an Opt where the default is None and the option may be missing; a list
// of it for nargs of "*", "+", N and for append; bool for store_true and
// store_false; int for count. Where the default is of another kind the attribute
// is any, got by ns.Any. A ** into a call is allowed where the parser's names are
// the function's parameters.
package argparse

import (
	"slices"
	"strings"

	"github.com/gosyncio/gosyncio/runtime/py"
	"github.com/gosyncio/gosyncio/runtime/sys"
)

// Suppress is argparse.SUPPRESS: as a help it hides an argument, as a default
// it leaves the attribute out.
const Suppress = "==SUPPRESS=="

// Format says how help is laid out: Python's formatter_class.
type Format int

// The formatter classes.
const (
	HelpFormat           Format = iota // HelpFormatter
	RawDescriptionFormat               // RawDescriptionHelpFormatter
	RawTextFormat                      // RawTextHelpFormatter
	DefaultsFormat                     // ArgumentDefaultsHelpFormatter
)

// Options are the arguments of ArgumentParser. The zero value is Python's
// default.
type Options struct {
	Prog        string // os.path.basename(sys.argv[0]) if empty
	Usage       string
	Description string
	Epilog      string
	Format      Format
	NoHelp      bool // add_help=False
	NoAbbrev    bool // allow_abbrev=False
	NoExit      bool // exit_on_error=False: a mistake is an ArgumentError
	PrefixChars string
	Default     any // argument_default
}

// Parser is an ArgumentParser.
type Parser struct {
	Options
	actions     []*action
	byFlag      map[string]*action
	flagOrder   []string
	groups      []*Group
	exclusive   []*Group
	positionals *Group
	optionals   *Group
	defaults    *py.Dict[string, any]
	negative    bool // has options that look like negative numbers
	subparsers  *Subparsers
}

// ArgumentError is argparse.ArgumentError, ArgumentTypeError its sibling that
// a type function raises to word the error itself.
var (
	ArgumentError     = py.NewClassIn("argparse", "ArgumentError", py.Exception)
	ArgumentTypeError = py.NewClassIn("argparse", "ArgumentTypeError", py.Exception)
)

// New makes a parser.
func New(o Options) *Parser {
	if o.PrefixChars == "" {
		o.PrefixChars = "-"
	}
	if o.Prog == "" {
		name := sys.Argv.At(0)
		o.Prog = name[strings.LastIndexByte(name, '/')+1:]
	}
	p := &Parser{Options: o, byFlag: map[string]*action{}, defaults: py.NewDict[string, any]()}
	p.positionals = p.AddGroup("positional arguments", "")
	p.optionals = p.AddGroup("options", "")
	if !o.NoHelp {
		prefix := o.PrefixChars[:1]
		if strings.Contains(o.PrefixChars, "-") {
			prefix = "-"
		}
		p.Add(Arg{
			Flags: []string{prefix + "h", prefix + prefix + "help"}, Action: Help, Default: Suppress,
			Help: "show this help message and exit",
		})
	}
	return p
}

// Group is an argument group: a section of the help, or a set of options of
// which only one may be given.
type Group struct {
	parser      *Parser
	within      *Group // an exclusive group in a titled one
	title       string
	description string
	exclusive   bool
	required    bool
	actions     []*action
}

// AddGroup is add_argument_group(title, description).
func (p *Parser) AddGroup(title, description string) *Group {
	g := &Group{parser: p, title: title, description: description}
	p.groups = append(p.groups, g)
	return g
}

// AddExclusiveGroup is add_mutually_exclusive_group(required=required).
func (p *Parser) AddExclusiveGroup(required bool) *Group {
	g := &Group{parser: p, exclusive: true, required: required}
	p.exclusive = append(p.exclusive, g)
	return g
}

// AddExclusiveGroup is add_mutually_exclusive_group of a titled group.
func (g *Group) AddExclusiveGroup(required bool) *Group {
	x := g.parser.AddExclusiveGroup(required)
	x.within = g
	return x
}

// Add is add_argument: it declares an argument of the parser.
func (p *Parser) Add(arg Arg) { p.add(newAction(p, arg), nil) }

// Add is add_argument of a group.
func (g *Group) Add(arg Arg) { g.parser.add(newAction(g.parser, arg), g) }

// add enters an action into the parser, the group and the section of the help.
func (p *Parser) add(a *action, g *Group) {
	for _, f := range a.flags {
		if p.byFlag[f] != nil {
			p.conflict(a)
		}
	}
	if g != nil && g.exclusive {
		if a.required {
			panic(py.ValueError.New("mutually exclusive arguments must be optional"))
		}
		g.actions = append(g.actions, a)
		g = g.within
	}
	section := g
	if section == nil {
		section = p.positionals
		if len(a.flags) > 0 {
			section = p.optionals
		}
	}
	section.actions = append(section.actions, a)
	p.actions = append(p.actions, a)
	for _, f := range a.flags {
		p.byFlag[f] = a
		p.flagOrder = append(p.flagOrder, f)
		if negativeNumber(f) {
			p.negative = true
		}
	}
}

// conflict faults for an option that there is already.
func (p *Parser) conflict(a *action) {
	var taken []string
	for _, f := range a.flags {
		if p.byFlag[f] != nil {
			taken = append(taken, f)
		}
	}
	text := "conflicting option string: "
	if len(taken) > 1 {
		text = "conflicting option strings: "
	}
	panic(newArgumentError(a, text+strings.Join(taken, ", ")))
}

// SetDefault is set_defaults(name=value).
func (p *Parser) SetDefault(name string, value any) {
	p.defaults.Set(name, value)
	for _, a := range p.actions {
		if a.dest == name {
			a.def = value
		}
	}
}

// GetDefault is get_default(name).
func (p *Parser) GetDefault(name string) any {
	for _, a := range p.actions {
		if a.dest == name && a.def != nil {
			return a.def
		}
	}
	return p.defaults.GetOr(name, nil)
}

func newArgumentError(a *action, text string) *py.Exc {
	if name := a.name(); name != "" {
		text = "argument " + name + ": " + text
	}
	return ArgumentError.New(text)
}

// Error is parser.error(message): usage and message on standard error, and the
// SystemExit to return.
func (p *Parser) Error(message string) error {
	p.warn(p.FormatUsage())
	return p.Exit(2, p.Prog+": error: "+message+"\n")
}

// Exit is parser.exit(status, message).
func (p *Parser) Exit(status int, message string) error {
	p.warn(message)
	return sys.Exit(status)
}

// warn writes to standard error, and like Python's ignores that it can't.
func (p *Parser) warn(text string) {
	if text != "" {
		_, _ = py.Stderr.WriteString(text)
	}
}

// PrintHelp is print_help().
func (p *Parser) PrintHelp() { _, _ = py.Stdout.WriteString(p.FormatHelp()) }

// PrintUsage is print_usage().
func (p *Parser) PrintUsage() { _, _ = py.Stdout.WriteString(p.FormatUsage()) }

// positionalActions are the arguments without flags.
func (p *Parser) positionalActions() []*action {
	return slices.DeleteFunc(slices.Clone(p.actions), func(a *action) bool { return len(a.flags) > 0 })
}
