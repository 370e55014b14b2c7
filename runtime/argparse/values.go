package argparse

import (
	"fmt"
	"regexp"
	"slices"
	"strings"

	"github.com/gosyncio/gosyncio/runtime/py"
)

// negativeNumber is _negative_number_matcher: ^-\d+$|^-\d*\.\d+$.
var negativeNumberPattern = regexp.MustCompile(`^(-\d+|-\d*\.\d+)\n?$`)

func negativeNumber(s string) bool { return negativeNumberPattern.MatchString(s) }

// nargsPattern is _get_nargs_pattern: what an action takes of a pattern of A
// for an argument, O for an option, - for the --.
func (a *action) nargsPattern() string {
	var p string
	switch a.nargs {
	case One:
		p = "(-*A-*)"
	case Optional:
		p = "(-*A?-*)"
	case ZeroOrMore:
		p = "(-*[A-]*)"
	case OneOrMore:
		p = "(-*A[A-]*)"
	case Remainder:
		p = "([-AO]*)"
	case parserArgs:
		p = "(-*A[-AO]*)"
	case noArgs:
		p = "(-*-*)"
	default:
		p = "(-*" + strings.Repeat("A-*", int(a.nargs)-1) + "A-*)"
	}
	if len(a.flags) > 0 {
		p = strings.ReplaceAll(strings.ReplaceAll(p, "-*", ""), "-", "")
	}
	return p
}

// match is _match_argument: how many of the arguments an option takes.
func (a *action) match(pattern string) (int, error) {
	if m := regexp.MustCompile("^" + a.nargsPattern()).FindStringSubmatch(pattern); m != nil {
		return len(m[1]), nil
	}
	switch a.nargs {
	case One:
		return 0, newArgumentError(a, "expected one argument")
	case Optional:
		return 0, newArgumentError(a, "expected at most one argument")
	case OneOrMore:
		return 0, newArgumentError(a, "expected at least one argument")
	}
	s := "s"
	if a.nargs == 1 {
		s = ""
	}
	return 0, newArgumentError(a, fmt.Sprintf("expected %d argument%s", a.nargs, s))
}

// matchPartial is _match_arguments_partial: how many arguments each of the
// first positionals takes, for as many positionals as match.
func matchPartial(actions []*action, pattern string) []int {
	for n := len(actions); n > 0; n-- {
		expr := "^"
		for _, a := range actions[:n] {
			expr += a.nargsPattern()
		}
		if m := regexp.MustCompile(expr).FindStringSubmatch(pattern); m != nil {
			counts := make([]int, n)
			for i, g := range m[1:] {
				counts[i] = len(g)
			}
			return counts
		}
	}
	return nil
}

// values is _get_values: an action's arguments converted. It also tells whether
// the result is the action's default.
func (a *action) values(args []string) (v any, isDefault bool, err error) {
	if len(a.flags) == 0 && a.nargs != parserArgs && a.nargs != Remainder {
		if i := slices.Index(args, "--"); i >= 0 {
			args = slices.Delete(slices.Clone(args), i, i+1)
		}
	}
	switch {
	case len(args) == 0 && a.nargs == Optional:
		v, isDefault = a.def, true
		if len(a.flags) > 0 {
			v, isDefault = a.constant, same(a.constant, a.def)
		}
		if s, ok := v.(string); ok {
			if v, err = a.value(s); err == nil {
				err = a.check(v)
			}
		}
		return v, isDefault, err
	case len(args) == 0 && a.nargs == ZeroOrMore && len(a.flags) == 0:
		if a.def != nil {
			return a.def, true, a.check(a.def)
		}
		return a.typ.list(nil), false, nil
	case len(args) == 1 && (a.nargs == One || a.nargs == Optional):
		if v, err = a.value(args[0]); err == nil {
			err = a.check(v)
		}
		return v, same(v, a.def), err
	case a.nargs == noArgs:
		return nil, false, nil
	}
	list := make([]any, len(args))
	for i, s := range args {
		if list[i], err = a.value(s); err != nil {
			return nil, false, err
		}
	}
	switch a.nargs {
	case Remainder:
	case parserArgs:
		err = a.check(list[0])
	default:
		for _, v := range list {
			if err = a.check(v); err != nil {
				break
			}
		}
	}
	return a.typ.list(list), false, err
}

// same is Python's "is" for what a command line can make: ints that CPython
// keeps one object of, booleans and None.
func same(v, def any) bool {
	switch v := v.(type) {
	case nil:
		return def == nil
	case bool:
		return v == def
	case int:
		return -5 <= v && v <= 256 && v == def
	}
	return false
}

// value is _get_value: one string converted by the action's type.
func (a *action) value(s string) (any, error) {
	v, err := a.typ.parse(s)
	switch {
	case err == nil:
		return v, nil
	case py.Is(err, ArgumentTypeError):
		return nil, newArgumentError(a, err.Error())
	case py.Is(err, py.TypeError, py.ValueError):
		return nil, newArgumentError(a, "invalid "+a.typ.name()+" value: "+py.Repr(s))
	}
	return nil, err
}

// check is _check_value.
func (a *action) check(v any) error {
	if !a.limited || slices.ContainsFunc(a.choices, func(c any) bool { return py.Equal(c, v) }) {
		return nil
	}
	return newArgumentError(a, "invalid choice: "+py.Repr(v)+" (choose from "+joined(a.choices, ", ", py.Repr)+")")
}
