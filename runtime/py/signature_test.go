package py

import "testing"

// The texts are CPython's.
func TestSignatureCheck(t *testing.T) {
	f := Signature{Name: "f", Params: []string{"a", "b", "c"}, PositionalOnly: 2, Defaults: 2, KeywordOnly: []string{"volume", "d"}, Optional: []string{"volume"}}
	h := Signature{Name: "h", Params: []string{"a"}, KeywordOnly: []string{"k"}, Optional: []string{"k"}}
	m := Signature{Name: "C.m", Params: []string{"self", "a"}}
	for _, c := range []struct {
		s        Signature
		given    int
		keywords []string
		want     string
	}{
		{h, 1, nil, ""},
		{h, 1, []string{"k"}, ""},
		{h, 0, []string{"a"}, ""},
		{f, 1, []string{"d"}, ""},
		{f, 1, []string{"a", "b", "d"}, "f() got some positional-only arguments passed as keyword arguments: 'a, b'"},
		{f, 4, []string{"d", "volume"}, "f() takes from 1 to 3 positional arguments but 4 positional arguments (and 2 keyword-only arguments) were given"},
		{f, 1, nil, "f() missing 1 required keyword-only argument: 'd'"},
		{f, 3, []string{"c", "d"}, "f() got multiple values for argument 'c'"},
		{h, 2, []string{"k"}, "h() takes 1 positional argument but 2 positional arguments (and 1 keyword-only argument) were given"},
		{h, 0, []string{"k"}, "h() missing 1 required positional argument: 'a'"},
		{h, 1, []string{"kk"}, "h() got an unexpected keyword argument 'kk'. Did you mean 'k'?"},
		{h, 1, []string{"volumes"}, "h() got an unexpected keyword argument 'volumes'"},
		{m, 3, nil, "C.m() takes 2 positional arguments but 3 were given"},
		{m, 0, nil, "C.m() missing 2 required positional arguments: 'self' and 'a'"},
		{Signature{Name: "g"}, 1, nil, "g() takes 0 positional arguments but 1 was given"},
		{Signature{Name: "v", Params: []string{"a"}, Variadic: true}, 5, nil, ""},
	} {
		got := ""
		func() {
			defer func() {
				if e, ok := recover().(error); ok {
					got = e.Error()
				}
			}()
			c.s.Check(c.given, c.keywords...)
		}()
		if got != c.want {
			t.Errorf("%s: %d %v: %q, want %q", c.s.Name, c.given, c.keywords, got, c.want)
		}
	}
}
