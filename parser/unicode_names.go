package parser

import (
	_ "embed"
	"hash/maphash"
	"strconv"
	"strings"
	"sync"
	"unicode/utf8"

	"golang.org/x/text/unicode/runenames"
)

// aliasesText lists the names that characters have beside their own, one a
// line after the code point: the formal aliases of Unicode's NameAliases.txt
// that CPython 3.13 knows. Named sequences are none: \N{…} refuses them.
//
//go:embed aliases.txt
var aliasesText string

// characterByName finds the character that \N{…} names. Letters may be of
// either case, except in the names that are worked out from a code point.
func characterByName(name string) (string, bool) {
	if r, ok := ideographByName(name); ok {
		return string(r), true
	}
	if r, ok := hangulByName(name); ok {
		return string(r), true
	}
	for i := 0; i < len(name); i++ {
		if name[i] >= utf8.RuneSelf {
			return "", false
		}
	}
	names := characterNames()
	upper := strings.ToUpper(name)
	r, ok := names.runes[maphash.String(names.seed, upper)]
	if !ok {
		return "", false
	}
	if runenames.Name(r) != upper && names.others[upper] != r+1 {
		return "", false // another name with the same hash
	}
	return string(r), true
}

// nameIndex finds characters by the hash of a name. The names themselves are
// package runenames' and stay there.
type nameIndex struct {
	seed   maphash.Seed
	runes  map[uint64]rune
	others map[string]rune // names that runenames lacks, to the rune plus one
}

// characterNames is built when a program first uses \N{…}.
var characterNames = sync.OnceValue(func() *nameIndex {
	index := &nameIndex{seed: maphash.MakeSeed(), runes: make(map[uint64]rune, 34_000), others: map[string]rune{}}
	for r := rune(0); r <= utf8.MaxRune; r++ {
		if name := runenames.Name(r); name != "" && name[0] != '<' {
			index.runes[maphash.String(index.seed, name)] = r
		}
	}
	other := func(name string, r rune) {
		index.others[name] = r + 1
		index.runes[maphash.String(index.seed, name)] = r
	}
	for line := range strings.Lines(aliasesText) {
		code, name, _ := strings.Cut(strings.TrimSuffix(line, "\n"), " ")
		r, _ := strconv.ParseUint(code, 16, 32)
		other(name, rune(r))
	}
	// New in Unicode 15.1, which CPython 3.13 has and runenames does not.
	const description = "IDEOGRAPHIC DESCRIPTION CHARACTER "
	other(description+"SURROUND FROM RIGHT", 0x2FFC)
	other(description+"SURROUND FROM LOWER RIGHT", 0x2FFD)
	other(description+"HORIZONTAL REFLECTION", 0x2FFE)
	other(description+"ROTATION", 0x2FFF)
	other(description+"SUBTRACTION", 0x31EF)
	return index
})

// unifiedIdeographs are the blocks whose characters are named by number.
var unifiedIdeographs = [...][2]rune{
	{0x3400, 0x4DBF}, {0x4E00, 0x9FFF}, {0x20000, 0x2A6DF}, {0x2A700, 0x2B739}, {0x2B740, 0x2B81D},
	{0x2B820, 0x2CEA1}, {0x2CEB0, 0x2EBE0}, {0x2EBF0, 0x2EE5D}, {0x30000, 0x3134A}, {0x31350, 0x323AF},
}

func ideographByName(name string) (rune, bool) {
	hex, ok := strings.CutPrefix(name, "CJK UNIFIED IDEOGRAPH-")
	if !ok || len(hex) < 4 || len(hex) > 5 || strings.Trim(hex, "0123456789ABCDEF") != "" {
		return 0, false
	}
	value, _ := strconv.ParseUint(hex, 16, 32)
	r := rune(value)
	for _, block := range unifiedIdeographs {
		if block[0] <= r && r <= block[1] {
			return r, true
		}
	}
	return 0, false
}

// The short names of the jamo that a Hangul syllable is made of (section 3.12
// of the Unicode standard).
var (
	hangulLeading  = [...]string{"G", "GG", "N", "D", "DD", "R", "M", "B", "BB", "S", "SS", "", "J", "JJ", "C", "K", "T", "P", "H"}
	hangulVowel    = [...]string{"A", "AE", "YA", "YAE", "EO", "E", "YEO", "YE", "O", "WA", "WAE", "OE", "YO", "U", "WEO", "WE", "WI", "YU", "EU", "YI", "I"}
	hangulTrailing = [...]string{"", "G", "GG", "GS", "N", "NJ", "NH", "D", "L", "LG", "LM", "LB", "LS", "LT", "LP", "LH", "M", "B", "BS", "S", "SS", "NG", "J", "C", "K", "T", "P", "H"}
)

func hangulByName(name string) (rune, bool) {
	rest, ok := strings.CutPrefix(name, "HANGUL SYLLABLE ")
	if !ok {
		return 0, false
	}
	l := longestPrefix(rest, hangulLeading[:])
	rest = rest[len(hangulLeading[l]):]
	v := longestPrefix(rest, hangulVowel[:])
	if v < 0 {
		return 0, false
	}
	rest = rest[len(hangulVowel[v]):]
	t := longestPrefix(rest, hangulTrailing[:])
	if rest != hangulTrailing[t] {
		return 0, false
	}
	return 0xAC00 + rune((l*len(hangulVowel)+v)*len(hangulTrailing)+t), true
}

// longestPrefix is the index of the longest of the words that text begins
// with, or -1.
func longestPrefix(text string, words []string) int {
	best := -1
	for i, word := range words {
		if strings.HasPrefix(text, word) && (best < 0 || len(word) > len(words[best])) {
			best = i
		}
	}
	return best
}
