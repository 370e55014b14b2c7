package argparse

import (
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/gosyncio/gosyncio/runtime/py"
	"github.com/gosyncio/gosyncio/runtime/sys"
)

// ParseArgs is parse_args(): it parses sys.argv. After help or a mistake the
// error is the SystemExit to return.
func (p *Parser) ParseArgs() (*Namespace, error) { return p.Parse(sys.Argv.Slice()[1:]) }

// Parse is parse_args(args).
func (p *Parser) Parse(args []string) (*Namespace, error) { return p.ParseInto(args, nil) }

// ParseInto is parse_args(args, namespace).
func (p *Parser) ParseInto(args []string, ns *Namespace) (*Namespace, error) {
	r, err := p.parseKnown(args, ns)
	if err != nil {
		return nil, err
	}
	if len(r.extras) > 0 {
		text := "unrecognized arguments: " + strings.Join(r.extras, " ")
		if p.NoExit {
			return nil, ArgumentError.New(text)
		}
		return nil, p.Error(text)
	}
	return r.ns, nil
}

// ParseKnownArgs is parse_known_args().
func (p *Parser) ParseKnownArgs() (py.Pair[*Namespace, *py.List[string]], error) {
	return p.ParseKnown(sys.Argv.Slice()[1:])
}

// ParseKnown is parse_known_args(args): the namespace, and what is no option of
// the parser.
func (p *Parser) ParseKnown(args []string) (py.Pair[*Namespace, *py.List[string]], error) {
	r, err := p.parseKnown(args, nil)
	if err != nil {
		return py.Pair[*Namespace, *py.List[string]]{}, err
	}
	return py.PairOf(r.ns, py.NewList(r.extras)), nil
}

type parsed struct {
	ns     *Namespace
	extras []string
}

func (p *Parser) parseKnown(args []string, ns *Namespace) (parsed, error) {
	if ns == nil {
		ns = &Namespace{py.NewDict[string, any]()}
	}
	for _, a := range p.actions {
		if a.dest != Suppress && !ns.Has(a.dest) && a.def != Suppress {
			ns.Set(a.dest, a.def)
		}
	}
	for name, v := range p.defaults.All() {
		if !ns.Has(name) {
			ns.Set(name, v)
		}
	}
	r := &run{p: p, ns: ns, args: slices.Clone(args), options: map[int]option{}, seen: map[*action]bool{}, given: map[*action]bool{}}
	if err := r.parse(); err != nil {
		if py.Is(err, ArgumentError) && !p.NoExit {
			return parsed{}, p.Error(err.Error())
		}
		return parsed{}, err
	}
	if more, ok := ns.dict.Get(unrecognized); ok {
		r.extras = append(r.extras, more.(*py.List[string]).Slice()...)
		ns.Delete(unrecognized)
	}
	return parsed{ns, r.extras}, nil
}

// run is one pass over a command line: ArgumentParser._parse_known_args.
type run struct {
	p           *Parser
	ns          *Namespace
	args        []string
	pattern     string         // for each argument: O an option, A none, - the --
	options     map[int]option // by index into args
	positionals []*action      // still to be filled
	extras      []string
	seen        map[*action]bool
	given       map[*action]bool // seen with a value that is not the default
}

// option is an argument that is an option: which, as what, and the value that
// hangs on it after sep ("=" or nothing).
type option struct {
	action   *action // nil: no option of this parser
	flag     string
	sep      string
	value    string
	hasValue bool
}

func (r *run) parse() error {
	if err := r.classify(); err != nil {
		return err
	}
	r.positionals = r.p.positionalActions()
	last := -1
	for i := range r.options {
		last = max(last, i)
	}
	start := 0
	for start <= last {
		next := start
		for _, ok := r.options[next]; !ok; _, ok = r.options[next] {
			next++
		}
		if start != next {
			end, err := r.takePositionals(start)
			if err != nil {
				return err
			}
			if end > start {
				start = end
				continue
			}
		}
		if _, ok := r.options[start]; !ok {
			r.extras = append(r.extras, r.args[start:next]...)
			start = next
		}
		end, err := r.takeOption(start)
		if err != nil {
			return err
		}
		start = end
	}
	end, err := r.takePositionals(start)
	if err != nil {
		return err
	}
	r.extras = append(r.extras, r.args[end:]...)
	return r.finish()
}

// classify finds the options among the arguments.
func (r *run) classify() error {
	var pattern strings.Builder
	for i, arg := range r.args {
		if arg == "--" {
			pattern.WriteString("-" + strings.Repeat("A", len(r.args)-i-1))
			break
		}
		o, isOption, err := r.p.parseOption(arg)
		if err != nil {
			return err
		}
		if !isOption {
			pattern.WriteByte('A')
			continue
		}
		r.options[i] = o
		pattern.WriteByte('O')
	}
	r.pattern = pattern.String()
	return nil
}

// parseOption is _parse_optional: whether an argument is an option, and which.
func (p *Parser) parseOption(arg string) (o option, is bool, err error) {
	if arg == "" || !strings.Contains(p.PrefixChars, arg[:1]) {
		return o, false, nil
	}
	if a := p.byFlag[arg]; a != nil {
		return option{action: a, flag: arg}, true, nil
	}
	if len(arg) == 1 {
		return o, false, nil
	}
	if flag, value, ok := strings.Cut(arg, "="); ok && p.byFlag[flag] != nil {
		return option{p.byFlag[flag], flag, "=", value, true}, true, nil
	}
	found := p.abbreviated(arg)
	if len(found) > 1 {
		var flags []string
		for _, f := range found {
			flags = append(flags, f.flag)
		}
		return o, false, ArgumentError.New("ambiguous option: " + arg + " could match " + strings.Join(flags, ", "))
	}
	if len(found) == 1 {
		return found[0], true, nil
	}
	if negativeNumber(arg) && !p.negative || strings.Contains(arg, " ") {
		return o, false, nil
	}
	return option{flag: arg}, true, nil
}

// abbreviated is _get_option_tuples: the options that arg may abbreviate.
func (p *Parser) abbreviated(arg string) []option {
	var found []option
	if strings.Contains(p.PrefixChars, arg[1:2]) {
		if p.NoAbbrev {
			return nil
		}
		prefix, value, has := strings.Cut(arg, "=")
		sep := ""
		if has {
			sep = "="
		}
		for _, f := range p.flagOrder {
			if strings.HasPrefix(f, prefix) {
				found = append(found, option{p.byFlag[f], f, sep, value, has})
			}
		}
		return found
	}
	short := arg[:1+firstLen(arg[1:])]
	for _, f := range p.flagOrder {
		switch {
		case f == short:
			found = append(found, option{p.byFlag[f], f, "", arg[len(short):], true})
		case strings.HasPrefix(f, arg):
			found = append(found, option{action: p.byFlag[f], flag: f})
		}
	}
	return found
}

// firstLen is the number of bytes of the first character.
func firstLen(s string) int {
	_, n := utf8.DecodeRuneInString(s)
	return n
}

// takeOption consumes the option at start, and gives where it ends
// (consume_optional).
func (r *run) takeOption(start int) (int, error) {
	o := r.options[start]
	type use struct {
		action *action
		args   []string
		flag   string
	}
	var uses []use
	stop := 0
	for {
		if o.action == nil {
			r.extras = append(r.extras, r.args[start])
			return start + 1, nil
		}
		if !o.hasValue {
			n, err := o.action.match(r.pattern[start+1:])
			if err != nil {
				return 0, err
			}
			stop = start + 1 + n
			uses = append(uses, use{o.action, r.args[start+1 : stop], o.flag})
			break
		}
		n, err := o.action.match("A")
		if err != nil {
			return 0, err
		}
		chars := r.p.PrefixChars
		if n == 1 {
			stop = start + 1
			uses = append(uses, use{o.action, []string{o.value}, o.flag})
			break
		}
		if n != 0 || strings.Contains(chars, o.flag[1:2]) || o.value == "" || o.sep != "" || strings.Contains(chars, o.value[:1]) {
			return 0, newArgumentError(o.action, "ignored explicit argument "+py.Repr(o.value))
		}
		// -xyz is -x -yz
		uses = append(uses, use{o.action, nil, o.flag})
		first := o.value[:firstLen(o.value)]
		flag := o.flag[:1] + first
		a := r.p.byFlag[flag]
		if a == nil {
			r.extras = append(r.extras, o.flag[:1]+o.value)
			stop = start + 1
			break
		}
		rest := o.value[len(first):]
		o = option{action: a, flag: flag, value: rest, hasValue: rest != ""}
		if v, ok := strings.CutPrefix(rest, "="); ok {
			o.sep, o.value = "=", v
		}
	}
	for _, u := range uses {
		if err := r.take(u.action, u.args, u.flag); err != nil {
			return 0, err
		}
	}
	return stop, nil
}

// takePositionals fills as many positionals as match from start on, and gives
// where they end (consume_positionals).
func (r *run) takePositionals(start int) (int, error) {
	counts := matchPartial(r.positionals, r.pattern[start:])
	for i, n := range counts {
		args := r.args[start : start+n]
		start += n
		if err := r.take(r.positionals[i], args, ""); err != nil {
			return 0, err
		}
	}
	r.positionals = r.positionals[len(counts):]
	return start, nil
}

// take runs an action on its arguments (take_action).
func (r *run) take(a *action, args []string, flag string) error {
	r.seen[a] = true
	value, isDefault, err := a.values(args)
	if err != nil {
		return err
	}
	if !isDefault {
		r.given[a] = true
		for _, g := range r.p.exclusive {
			if !slices.Contains(g.actions, a) {
				continue
			}
			for _, other := range g.actions {
				if other != a && r.given[other] {
					return newArgumentError(a, "not allowed with argument "+other.name())
				}
			}
		}
	}
	if value == any(Suppress) {
		return nil
	}
	return a.run(r.p, r.ns, value, flag)
}

// finish checks what is required, and converts defaults that are strings.
func (r *run) finish() error {
	var missing []string
	for _, a := range r.p.actions {
		if r.seen[a] {
			continue
		}
		if a.required {
			missing = append(missing, a.name())
			continue
		}
		text, ok := a.def.(string)
		if have, set := r.ns.dict.Get(a.dest); ok && set && have == a.def {
			v, err := a.value(text)
			if err != nil {
				return err
			}
			r.ns.Set(a.dest, v)
		}
	}
	if len(missing) > 0 {
		return ArgumentError.New("the following arguments are required: " + strings.Join(missing, ", "))
	}
	for _, g := range r.p.exclusive {
		if g.required && !slices.ContainsFunc(g.actions, func(a *action) bool { return r.given[a] }) {
			var names []string
			for _, a := range g.actions {
				if !a.hidden() {
					names = append(names, a.name())
				}
			}
			return ArgumentError.New("one of the arguments " + strings.Join(names, " ") + " is required")
		}
	}
	return nil
}
