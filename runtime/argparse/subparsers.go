package argparse

import (
	"strings"

	"github.com/gosyncio/gosyncio/runtime/py"
)

// unrecognized is the attribute under which a subparser leaves what it did not
// know to the parser above it.
const unrecognized = "_unrecognized_args"

// SubOptions are the arguments of add_subparsers.
type SubOptions struct {
	Title       string
	Description string
	Prog        string
	Dest        string
	Required    bool
	Help        string
	MetaVar     string
}

// Subparsers is what add_subparsers gives: the commands of a program.
type Subparsers struct {
	prefix string
	action *action
	byName map[string]*Parser
	shown  []*action // the commands with a help
}

// AddSubparsers is add_subparsers.
func (p *Parser) AddSubparsers(o SubOptions) *Subparsers {
	if p.subparsers != nil {
		panic(ArgumentError.New("cannot have multiple subparser arguments"))
	}
	section := p.positionals
	if o.Title != "" || o.Description != "" {
		if o.Title == "" {
			o.Title = "subcommands"
		}
		section = p.AddGroup(o.Title, o.Description)
	}
	s := &Subparsers{prefix: o.Prog, byName: map[string]*Parser{}}
	if s.prefix == "" {
		f := p.formatter()
		f.addUsage(p.Usage, p.positionalActions(), p.exclusive, "")
		s.prefix = strings.TrimSpace(f.format())
	}
	s.action = &action{
		dest: Suppress, does: parsers, nargs: parserArgs, typ: Str, limited: true, required: o.Required, help: o.Help, sub: s,
	}
	if o.Dest != "" {
		s.action.dest = o.Dest
	}
	if o.MetaVar != "" {
		s.action.metavar = []string{o.MetaVar}
	}
	p.subparsers = s
	p.add(s.action, section)
	return s
}

// AddParser is add_parser(name, help=help, aliases=aliases, …). Without a help
// the command is not listed.
func (s *Subparsers) AddParser(name string, o Options, help string, aliases ...string) *Parser {
	if o.Prog == "" {
		o.Prog = s.prefix + " " + name
	}
	for i, n := range append([]string{name}, aliases...) {
		if s.byName[n] != nil {
			text := "conflicting subparser: "
			if i > 0 {
				text = "conflicting subparser alias: "
			}
			panic(newArgumentError(s.action, text+n))
		}
	}
	if help != "" {
		metavar := name
		if len(aliases) > 0 {
			metavar += " (" + strings.Join(aliases, ", ") + ")"
		}
		s.shown = append(s.shown, &action{dest: name, metavar: []string{metavar}, help: help, typ: Str})
	}
	p := New(o)
	for _, n := range append([]string{name}, aliases...) {
		s.byName[n] = p
		s.action.choices = append(s.action.choices, n)
	}
	return p
}

// run parses the rest of the command line by the command's parser.
func (s *Subparsers) run(p *Parser, ns *Namespace, values []any) error {
	name := values[0].(string)
	var rest []string
	for _, v := range values[1:] {
		rest = append(rest, v.(string))
	}
	if s.action.dest != Suppress {
		ns.Set(s.action.dest, name)
	}
	sub, err := s.byName[name].parseKnown(rest, nil)
	if err != nil {
		return err
	}
	for k, v := range sub.ns.dict.All() {
		ns.Set(k, v)
	}
	if len(sub.extras) > 0 {
		have, _ := ns.dict.GetOr(unrecognized, nil).(*py.List[string])
		if have == nil {
			have = py.ListOf[string]()
			ns.Set(unrecognized, have)
		}
		have.ExtendSlice(sub.extras)
	}
	return nil
}
