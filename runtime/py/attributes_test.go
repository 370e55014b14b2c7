package py

import "testing"

// What CPython's own exception classes have by name.
func TestExceptionAttributes(t *testing.T) {
	group := NewExceptionGroup("several", []error{ValueError.New("v")})
	caused := From(KeyError.New("k"), ValueError.New("cause"))
	for _, c := range []struct {
		err  error
		name string
		want string
	}{
		{ValueError.New("a", 1), "args", "('a', 1)"},
		{NewOSError(28, "full"), "errno", "28"},
		{NewOSError(28, "full"), "strerror", "'full'"},
		{NewOSError("plain"), "errno", "None"},
		{SystemExit.New(3), "code", "3"},
		{StopIteration.New("v"), "value", "'v'"},
		{caused, "__cause__", "ValueError('cause')"},
		{caused, "__context__", "None"},
		{group, "message", "'several'"},
		{group, "exceptions", "(ValueError('v'),)"},
	} {
		if got := Repr(GetAttr(c.err, c.name)); got != c.want {
			t.Errorf("%s of %s: %s, want %s", c.name, Repr(c.err), got, c.want)
		}
	}
	for _, name := range []string{"errno", "code", "exceptions", "value"} {
		if HasAttr(ValueError.New("x"), name) {
			t.Errorf("a ValueError has %s", name)
		}
	}
}
