package argparse

import (
	"bufio"
	"bytes"
	"encoding/json"
	"fmt"
	"os"
	"strings"
	"testing"

	"github.com/gosyncio/gosyncio/runtime/py"
)

// entry is a line of testdata/record.jsonl, made by testdata/record.py: a
// parser as data, a command line, and what CPython did with it.
type entry struct {
	Parser                 spec
	Argv                   []string
	Result, Stdout, Stderr string
}

type spec struct {
	Options map[string]any
	Args    []map[string]any
}

func TestRecorded(t *testing.T) {
	t.Setenv("COLUMNS", "80")
	f, err := os.Open("testdata/record.jsonl")
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	lines := bufio.NewScanner(f)
	lines.Buffer(nil, 1<<20)
	for lines.Scan() {
		var e entry
		dec := json.NewDecoder(bytes.NewReader(lines.Bytes()))
		dec.UseNumber()
		if err := dec.Decode(&e); err != nil {
			t.Fatal(err)
		}
		t.Run(fmt.Sprint(e.Parser.Options["prog"], e.Argv), func(t *testing.T) {
			var out, errs bytes.Buffer
			endOut, endErr := py.Stdout.Redirect(&out), py.Stderr.Redirect(&errs)
			result := replay(t, e)
			endErr()
			endOut()
			if result != e.Result {
				t.Errorf("result\n got %s\nwant %s", result, e.Result)
			}
			if out.String() != e.Stdout {
				t.Errorf("stdout\n got %s\nwant %s", out.String(), e.Stdout)
			}
			if errs.String() != e.Stderr {
				t.Errorf("stderr\n got %s\nwant %s", errs.String(), e.Stderr)
			}
		})
	}
}

func replay(t *testing.T, e entry) string {
	ns, err := build(t, e.Parser).Parse(e.Argv)
	switch {
	case err == nil:
		return ns.Repr()
	case py.Is(err, py.SystemExit):
		return "exit " + py.Str(py.ExitCode(err))
	}
	return py.ClassName(err) + ": " + err.Error()
}

// positive words its errors itself.
func positive(s string) (int, error) {
	n, err := py.ParseInt(s)
	if err == nil && n <= 0 {
		err = ArgumentTypeError.Errorf("%#v is not positive", s)
	}
	return n, err
}

func even(s string) (int, error) {
	n, err := py.ParseInt(s)
	if err == nil && n%2 != 0 {
		panic(py.ValueError.New("odd")) // a fault, which counts as well
	}
	return n, err
}

var types = map[string]Type{
	"int": Int, "float": Float, "str": Str, "bool": Bool, "positive": TypeOf("positive", positive), "even": TypeOf("even", even),
}

var actions = map[string]Action{
	"store_true": StoreTrue, "store_false": StoreFalse, "store_const": StoreConst, "append": Append, "append_const": AppendConst,
	"extend": Extend, "count": Count, "version": Version, "boolean": BooleanOptional,
}

var nargs = map[string]NArgs{"?": Optional, "*": ZeroOrMore, "+": OneOrMore, "...": Remainder}

func build(t *testing.T, s spec) *Parser {
	var o Options
	var exclusive []any
	var commands map[string]any
	for k, v := range s.Options {
		switch k {
		case "prog":
			o.Prog = v.(string)
		case "usage":
			o.Usage = v.(string)
		case "description":
			o.Description = v.(string)
		case "epilog":
			o.Epilog = v.(string)
		case "format":
			n, _ := v.(json.Number).Int64()
			o.Format = Format(n)
		case "add_help":
			o.NoHelp = !v.(bool)
		case "allow_abbrev":
			o.NoAbbrev = !v.(bool)
		case "exit_on_error":
			o.NoExit = !v.(bool)
		case "exclusive":
			exclusive = v.([]any)
		case "commands":
			commands = v.(map[string]any)
		default:
			t.Fatalf("option %s", k)
		}
	}
	p := New(o)
	var groups []*Group
	for _, required := range exclusive {
		groups = append(groups, p.AddExclusiveGroup(required.(bool)))
	}
	for _, a := range s.Args {
		addSpec(t, p, groups, a)
	}
	if commands != nil {
		addCommands(t, p, commands)
	}
	return p
}

func addCommands(t *testing.T, p *Parser, commands map[string]any) {
	text := func(m map[string]any, k string) string { s, _ := m[k].(string); return s }
	required, _ := commands["required"].(bool)
	subs := p.AddSubparsers(SubOptions{
		Title: text(commands, "title"), Description: text(commands, "description"), Dest: text(commands, "dest"),
		Required: required, Help: text(commands, "help"), MetaVar: text(commands, "metavar"),
	})
	for _, c := range commands["parsers"].([]any) {
		c := c.([]any)
		kw := c[1].(map[string]any)
		var aliases []string
		if list, ok := kw["aliases"].([]any); ok {
			aliases = strs(list)
		}
		q := subs.AddParser(c[0].(string), Options{}, text(kw, "help"), aliases...)
		for _, a := range c[2].([]any) {
			addSpec(t, q, nil, a.(map[string]any))
		}
	}
}

func strs(list []any) []string {
	var out []string
	for _, v := range list {
		out = append(out, v.(string))
	}
	return out
}

func addSpec(t *testing.T, p *Parser, groups []*Group, a map[string]any) {
	var arg Arg
	var group *Group
	for k, v := range a {
		switch k {
		case "flags":
			arg.Flags = strs(v.([]any))
		case "dest":
			arg.Dest = v.(string)
		case "help":
			arg.Help = v.(string)
		case "version":
			arg.Version = v.(string)
		case "required":
			arg.Required = v.(bool)
		case "type":
			arg.Type = types[v.(string)]
		case "action":
			arg.Action = actions[v.(string)]
		case "default":
			if arg.Default = value(v); v == nil {
				arg.Default = NoneDefault
			}
		case "const":
			arg.Const = value(v)
		case "choices":
			for _, c := range v.([]any) {
				arg.Choices = append(arg.Choices, value(c))
			}
		case "metavar":
			if s, ok := v.(string); ok {
				arg.MetaVar = s
			} else {
				arg.MetaVars = strs(v.([]any))
			}
		case "nargs":
			if s, ok := v.(string); ok {
				arg.NArgs = nargs[s]
			} else {
				arg.NArgs = NArgs(value(v).(int))
			}
		case "group":
			group = groups[value(v).(int)]
		default:
			t.Fatalf("keyword %s", k)
		}
	}
	if group != nil {
		group.Add(arg)
	} else {
		p.Add(arg)
	}
}

func value(v any) any {
	switch v := v.(type) {
	case json.Number:
		if n, err := v.Int64(); err == nil && !strings.Contains(v.String(), ".") {
			return int(n)
		}
		f, _ := v.Float64()
		return f
	case []any:
		return py.ListOf(strs(v)...)
	}
	return v
}

func TestNamespace(t *testing.T) {
	p := New(Options{Prog: "x"})
	p.Add(Arg{Flags: []string{"-n"}, Type: Int, Default: 5})
	p.Add(Arg{Flags: []string{"-m"}, Type: Int})
	p.Add(Arg{Flags: []string{"-f"}, Type: Float, Default: 1})
	p.Add(Arg{Flags: []string{"-v"}, Action: StoreTrue})
	p.Add(Arg{Flags: []string{"names"}, NArgs: ZeroOrMore})
	p.SetDefault("extra", "e")
	ns, err := p.Parse([]string{"-m", "3", "a", "b"})
	if err != nil {
		t.Fatal(err)
	}
	if ns.Int("n") != 5 || ns.Bool("v") || ns.Str("extra") != "e" || GetOpt[int](ns, "m") != py.Some(3) {
		t.Error(ns)
	}
	if num := GetNum(ns, "f"); num.IsFloat() || num.String() != "1" {
		t.Errorf("an int default of a float option became %v", num)
	}
	if names := Get[*py.List[string]](ns, "names"); names.Len() != 2 {
		t.Error(names)
	}
	again, err := p.Parse([]string{"-m3", "a", "b"})
	if err != nil || !ns.Equal(again) {
		t.Errorf("%v, %v", again, err)
	}
	ns.Set("n", 6)
	ns.Delete("v")
	if ns.Equal(again) || ns.Has("v") || ns.Dict().At("n") != 6 {
		t.Error(ns)
	}
	err = py.Try(func() error { ns.Bool("v"); return nil })
	if !py.Is(err, py.AttributeError) || err.Error() != "'Namespace' object has no attribute 'v'" {
		t.Error(err)
	}
}
