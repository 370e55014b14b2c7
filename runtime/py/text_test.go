package py

import (
	"math/rand/v2"
	"strings"
	"testing"
)

// TestConcat extends several strings in turn, also from the middle of their history, and checks that none changes.
func TestConcat(t *testing.T) {
	r := rand.New(rand.NewPCG(9, 10))
	type text struct{ got, want string }
	texts := []text{{"", ""}}
	for range 5000 {
		from := texts[r.IntN(len(texts))]
		part := strings.Repeat(string(rune('a'+r.IntN(26))), r.IntN(400))
		texts = append(texts, text{Concat(from.got, part), strings.Clone(from.want + part)})
		if len(texts) > 40 {
			texts = append(texts[:1], texts[20:]...)
		}
		for _, x := range texts {
			if x.got != x.want {
				t.Fatal("a string has changed")
			}
		}
	}
}

// TestTextByNumber holds indices and slices against the list of characters.
func TestTextByNumber(t *testing.T) {
	r := rand.New(rand.NewPCG(11, 12))
	alphabet := []string{"a", "é", "日", "😀", "\xed\xa0\x80", "z"}
	for n := range 400 {
		var s string
		for range n {
			s += alphabet[r.IntN(1+n%len(alphabet))]
		}
		chars := CharList(s)
		if len(chars) != n || Len(s) != n || strings.Join(chars, "") != s || Indexed(s).Len() != n {
			t.Fatalf("%d characters of %q: Len %d", n, s, Len(s))
		}
		back := Collect(CharsBackward(s))
		SliceReverse(back)
		if strings.Join(back, "") != s || len(back) != n {
			t.Fatalf("backward %q", s)
		}
		for range 30 {
			i := r.IntN(2*n+3) - n - 1
			want := fault(func() { panic(ValueError.New(SliceAt(chars, i))) })
			want = strings.Replace(want, "list index", "string index", 1)
			if got := fault(func() { panic(ValueError.New(At(s, i))) }); got != want {
				t.Fatalf("At(%q, %d): %s, want %s", s, i, got, want)
			}
			if got := fault(func() { panic(ValueError.New(Indexed(s).At(i))) }); got != want {
				t.Fatalf("Indexed(%q).At(%d): %s, want %s", s, i, got, want)
			}
			bound := func() Opt[int] { return Opt[int]{r.IntN(2*n+3) - n - 1, r.IntN(4) > 0} }
			lo, hi, step := bound(), bound(), []Opt[int]{None[int](), Some(2), Some(-1), Some(-3)}[r.IntN(4)]
			if got, want := SubstrStep(s, lo, hi, step), strings.Join(SliceSubStep(chars, lo, hi, step), ""); got != want {
				t.Fatalf("%q[%s:%s:%s] = %q, want %q", s, lo.Repr(), hi.Repr(), step.Repr(), got, want)
			}
		}
		sub := alphabet[r.IntN(len(alphabet))]
		if i := Find(s, sub); i >= 0 && chars[i] != sub || i < 0 && SliceContains(chars, sub) {
			t.Fatalf("Find(%q, %q) = %d", s, sub, i)
		}
	}
}

// BenchmarkIndexLoop is for i in range(len(s)): s[i] over a long text that is not ASCII: linear without any help.
func BenchmarkIndexLoop(b *testing.B) {
	s := strings.Repeat("aé日", 70000)
	for range b.N {
		n := 0
		for i := 0; i < Len(s); i++ {
			if At(s, i) == "é" {
				n++
			}
		}
		if n != 70000 {
			b.Fatal(n)
		}
	}
}

func BenchmarkConcatLoop(b *testing.B) {
	for range b.N {
		s := ""
		for range 100000 {
			s = Concat(s, "x")
		}
		if len(s) != 100000 {
			b.Fatal()
		}
	}
}

// TestIndexingIsLinear counts the work of a loop over s[i]: the index of the characters is made once for a text, not once
// for each i, and each look-up takes at most markEvery steps from a mark.
func TestIndexingIsLinear(t *testing.T) {
	for _, part := range []string{"é", "aé日😀", "plain"} {
		s := strings.Repeat(part, 200_000/len(part))
		n := Len(s)
		made := testing.AllocsPerRun(1, func() {
			for i := range n {
				if At(s, i) == "" || At(s, -1-i) == "" || Len(s) != n {
					t.Fatal("an empty character")
				}
			}
		})
		if made > 4 {
			t.Errorf("%q: %v allocations for %d characters: an index for each", part, made, n)
		}
		x := Indexed(s)
		for k, at := range x.marks {
			if k > 0 && countRunes(s[x.marks[k-1]:at]) != markEvery {
				t.Fatalf("%q: mark %d is not %d characters after the one before it", part, k, markEvery)
			}
		}
	}
}
