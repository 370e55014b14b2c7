package py

import "testing"

// TestSlot: what CPython says of an attribute that is not there.
func TestSlot(t *testing.T) {
	var s Slot[int]
	if s.OK() || s.Or(7) != 7 {
		t.Error("an empty slot has a value")
	}
	for _, f := range []func(){func() { s.Get("text", "size") }, func() { s.Delete("text", "size") }} {
		err := Try(func() error { f(); return nil })
		if want := "'str' object has no attribute 'size'"; err == nil || Str(err) != want {
			t.Errorf("got %v, want %s", err, want)
		}
	}
	if got, want := Str(NoRoom("text", "size")), "'str' object has no attribute 'size' and no __dict__ for setting new attributes"; got != want {
		t.Errorf("got %s, want %s", got, want)
	}
	if got, want := Str(ReadOnly("text", "size")), "'str' object attribute 'size' is read-only"; got != want {
		t.Errorf("got %s, want %s", got, want)
	}
	s.Set(0)
	if !s.OK() || s.Get("text", "size") != 0 || s.Or(7) != 0 {
		t.Error("a slot that is set to zero has no value")
	}
	s.Delete("text", "size")
	if s.OK() {
		t.Error("a deleted slot has a value")
	}
}
