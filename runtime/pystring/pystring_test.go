package pystring

import "testing"

// TestCapWords has what CPython 3.13 answers.
func TestCapWords(t *testing.T) {
	for s, want := range map[string]string{"": "", "  a  bC\td ": "A Bc D", "żó ŁA": "Żó Ła", "don't x-y": "Don't X-y"} {
		if got := CapWords(s); got != want {
			t.Errorf("capwords(%q) = %q, want %q", s, got, want)
		}
	}
	for s, want := range map[string]string{"a-bC--d ": "A-Bc--D ", "": ""} {
		if got := CapWordsSep(s, "-"); got != want {
			t.Errorf("capwords(%q, '-') = %q, want %q", s, got, want)
		}
	}
	if len(Printable) != 100 {
		t.Errorf("%d printable characters", len(Printable))
	}
}
