package py

import "testing"

// TestFlags: recorded from CPython 3.13, with
//
//	class Perm(Flag):             class F(IntFlag):
//	    R, W, X, RW = 1, 2, 4, 3      A, C = 1, 4
func TestFlags(t *testing.T) {
	perm := NewFlags("Perm", Flag{"R", 1}, Flag{"W", 2}, Flag{"X", 4}, Flag{"RW", 3})
	ints := NewIntFlags("F", Flag{"A", 1}, Flag{"C", 4})
	for _, c := range []struct{ got, want string }{
		{perm.String(5), "Perm.R|X"}, {perm.Repr(5), "<Perm.R|X: 5>"}, {perm.String(3), "Perm.RW"}, {perm.Repr(0), "<Perm: 0>"},
		{perm.String(0), "Perm(0)"}, {perm.Repr(perm.Invert(1)), "<Perm.W|X: 6>"}, {perm.Repr(7), "<Perm.R|W|X: 7>"},
		{perm.Repr(perm.Value(-1)), "<Perm.R|W|X: 7>"}, {ints.Repr(ints.Value(9)), "<F.A|8: 9>"}, {ints.Repr(ints.Invert(1)), "<F.C|2: 6>"}, {ints.Repr(ints.Value(2)), "<F: 2>"},
	} {
		if c.got != c.want {
			t.Errorf("got %s, want %s", c.got, c.want)
		}
	}
	err := Try(func() error { perm.Value(8); return nil })
	if want := "<flag 'Perm'> invalid value 8\n    given 0b0 1000\n  allowed 0b0 0111"; err == nil || Str(err) != want {
		t.Errorf("got %v", err)
	}
}
