package py

import (
	"io"
	"strconv"
	"testing"
)

func BenchmarkPrintInt(b *testing.B) {
	defer Stdout.Redirect(io.Discard)()
	Stdout.all = false
	for i := range b.N {
		Print(i)
	}
}

func BenchmarkPrintf(b *testing.B) {
	defer Stdout.Redirect(io.Discard)()
	Stdout.all = false
	for i := range b.N {
		Printf("put %d (%v waiting)\n", i, 2.5)
	}
}

func BenchmarkDictCountWords(b *testing.B) {
	words := make([]string, 4000)
	for i := range words {
		words[i] = "word" + strconv.Itoa(i*7)
	}
	d := NewDict[string, int]()
	b.ResetTimer()
	for i := range b.N {
		w := words[i%len(words)]
		d.Set(w, d.GetOr(w, 0)+1)
	}
}

func BenchmarkGoMapCountWords(b *testing.B) {
	words := make([]string, 4000)
	for i := range words {
		words[i] = "word" + strconv.Itoa(i*7)
	}
	d := map[string]int{}
	b.ResetTimer()
	for i := range b.N {
		w := words[i%len(words)]
		d[w] = d[w] + 1
	}
}

func BenchmarkDictInt(b *testing.B) {
	d := NewDict[int, int]()
	for i := range b.N {
		d.Set(i%5000, i)
	}
}

func BenchmarkDictPairKey(b *testing.B) {
	d := NewDict[Pair[int, int], int]()
	for i := range b.N {
		d.Set(Pair[int, int]{i % 50, i % 40}, i)
	}
}

func BenchmarkSmallDict(b *testing.B) {
	for i := range b.N {
		d := NewDict[string, int]()
		d.Set("id", i)
		d.Set("size", i)
		d.Set("name", i)
	}
}

func BenchmarkListAppendAt(b *testing.B) {
	l := ListOf[int]()
	for i := range b.N {
		l.Append(i)
		if l.At(-1) != i {
			b.Fatal()
		}
	}
}

func BenchmarkNewException(b *testing.B) {
	for range b.N {
		if err := ValueError.New("bad number"); !Is(err, Exception) {
			b.Fatal()
		}
	}
}

const benchLine = "Copafu huquilem hel sol, wajo code inxen gafu zubaco ra. Notu veorlem sol mihelba kafu quidi hel wa tu zuyo gaxen sol baco hel, orlem wano parasol tujo mi ka lemin!"

func BenchmarkFields(b *testing.B) {
	for range b.N {
		Fields(benchLine)
	}
}

func BenchmarkFieldsShort(b *testing.B) {
	for range b.N {
		Fields("set key value")
	}
}

func BenchmarkLower(b *testing.B) {
	for range b.N {
		Lower(benchLine)
	}
}

func BenchmarkCapitalize(b *testing.B) {
	for range b.N {
		Capitalize("huquilem")
	}
}

func BenchmarkStripChars(b *testing.B) {
	for range b.N {
		StripChars("huquilem,", ".,!")
	}
}

func BenchmarkStrip(b *testing.B) {
	for range b.N {
		Strip(" 1234 ")
	}
}
