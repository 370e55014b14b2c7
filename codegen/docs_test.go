package codegen

import "testing"

func TestSentence(t *testing.T) {
	for _, c := range []struct {
		name, python, doc string
		isType, returns   bool
		want              string
	}{
		{"ticks", "ticks", "Yield 0 to n - 1, slowly.", false, true, "ticks yields 0 to n - 1, slowly."},
		{"bounce", "bounce", "Go down and come back.", false, true, "bounce goes down and comes back."},
		{"Point", "Point", "A place on the plane.", true, false, "Point is a place on the plane."},
		{"Shape", "Shape", "What has an area.", true, false, "Shape is what has an area."},
		{"Circle", "Circle", "A circle, as round squares go.", true, false, "Circle is a circle, as round squares go."},
		{"AppError", "AppError", "The base of this program's errors.", true, false, "AppError is the base of this program's errors."},
		{"quantity", "quantity", "How many there are; 0 where the stock holds no number.", false, true, "quantity returns how many there are; 0 where the stock holds no number."},
		{"fail", "fail", "Show that the first failure cancels the rest.", false, false, "fail shows that the first failure cancels the rest."},
		{"Ledger", "Ledger", "What the workers did, guarded by a lock.", true, false, "Ledger is what the workers did, guarded by a lock."},
		{"span", "span", "The least and the greatest of values.", false, true, "span returns the least and the greatest of values."},
		{"wordCounts", "word_counts", "Count words, by their lengths.", false, true, "wordCounts counts words, by their lengths."},
		{"fnv32", "fnv32", "The 32-bit FNV-1a hash.", false, true, "fnv32 returns the 32-bit FNV-1a hash."},
		{"fetch", "fetch", "Pretend to fetch a page.", false, true, "fetch pretends to fetch a page."},
		{"f", "f", "Returns the x.", false, true, "f returns the x."},
		{"isOdd", "is_odd", "Whether n is odd.", false, true, "isOdd reports whether n is odd."},
		{"isOdd", "is_odd", "True if n is odd.", false, true, "isOdd returns true if n is odd."},
		{"f", "f", "This function returns x.", false, true, "f returns x."},
		{"Stack", "Stack", "This class holds items.", true, false, "Stack holds items."},
		{"fetchUser", "fetch_user", "fetch_user returns a user.", false, true, "fetchUser returns a user."},
		{"Err", "Err", "Base class for all errors.", true, false, "Err is a base class for all errors."},
		{"Queue", "Queue", "Asynchronous bounded queue.", true, false, "Queue is an asynchronous bounded queue."},
		{"Settings", "Settings", "Settings of the server.", true, false, "Settings: settings of the server."},
		{"total", "total", "Number of items.", false, true, "total returns the number of items."},
		{"size", "size", "Count of items.", false, true, "size returns the count of items."},
		{"f", "f", "Parse the header and return its value.", false, true, "f parses the header and returns its value."},
		{"f", "f", "Read the name and value.", false, true, "f reads the name and value."},
		{"f", "f", "Compute the sum and count.", false, true, "f computes the sum and count."},
		{"f", "f", "Try the door.\n\nThen leave.", false, false, "f tries the door.\n\nThen leave."},
		{"f", "f", ">>> f(1)\n2", false, false, "f: >>> f(1)\n2"},
		{"f", "f", "TCP handshake.", false, false, "f: TCP handshake."},
		{"f", "f", "...", false, false, "f: ..."},
		{"Err", "Err", "Raise when it breaks.", true, false, "Err raises when it breaks."},
		{"Err", "Err", "Raised when the port is taken.", true, false, "Err is raised when the port is taken."},
		{"f", "f", "", false, false, ""},
		{"f", "f", "Wait for the barrier.", false, false, "f waits for the barrier."},
		{"callAt", "call_at", "Like call_later(), but uses an absolute time.", false, true, "callAt is like call_later(), but uses an absolute time."},
		{"Animal", "Animal", "Something that speaks.", true, false, "Animal is something that speaks."},
		{"Prices", "Prices", "Heaps.", true, false, "Prices: heaps."},
		{"talk", "talk", "Two parties talk through the broker.", false, true, "talk: two parties talk through the broker."},
	} {
		if got := sentence(c.name, c.python, c.doc, c.isType, c.returns); got != c.want {
			t.Errorf("%q:\n got %q\nwant %q", c.doc, got, c.want)
		}
	}
}

// TestQuotes: gofmt leaves comments as they are written.
func TestQuotes(t *testing.T) {
	for text, want := range map[string]string{
		"# the ``size`` of it":  "// the `size` of it",
		"# ```fenced```":        "// `fenced`",
		"# default: ''":         `// default: ""`,
		"# it's 'quoted' `as` ": "// it's 'quoted' `as`",
	} {
		if got := commentText(text); got != want {
			t.Errorf("%q becomes %q, want %q", text, got, want)
		}
	}
}
