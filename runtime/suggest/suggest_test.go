package suggest

import "testing"

// TestClosest: recorded from CPython 3.13, as the suggestions of TypeError for a keyword argument that no parameter has.
func TestClosest(t *testing.T) {
	names := []string{"fetch_user", "count", "main", "Count", "maximum", "_hidden", "x"}
	for _, tt := range []struct{ wrong, want string }{
		{"fetch_usr", "fetch_user"}, {"cuont", "count"}, {"COUNT", "Count"}, {"mian", ""}, {"zzz", ""}, {"hidden", "_hidden"},
		{"_hiden", "_hidden"}, {"y", ""}, {"maxinum", "maximum"},
	} {
		if got := Closest(tt.wrong, names); got != tt.want {
			t.Errorf("Closest(%q) = %q, want %q", tt.wrong, got, tt.want)
		}
	}
}
