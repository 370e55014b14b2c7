// Package suggest finds the name that was meant by a wrong one, as CPython does where it says "Did you mean".
package suggest

import "unicode/utf8"

// The costs and bounds of Python/suggestions.c.
const (
	maxCandidates = 750
	maxNameLength = 40
	moveCost      = 2
	caseCost      = 1
)

// Closest is the candidate that CPython suggests for a wrong name, or "".
func Closest(wrong string, candidates []string) string {
	if len(candidates) > maxCandidates || utf8.RuneCountInString(wrong) > maxNameLength {
		return ""
	}
	best, suggestion := 0, ""
	for _, name := range candidates {
		if name == wrong {
			continue
		}
		// No more than a third of the characters involved may need to change.
		limit := (utf8.RuneCountInString(name) + utf8.RuneCountInString(wrong) + 3) * moveCost / 6
		if suggestion != "" {
			limit = min(limit, best-1)
		}
		if d := distance(wrong, name, limit); d <= limit {
			best, suggestion = d, name
		}
	}
	return suggestion
}

// distance is the Levenshtein distance of two names, or limit+1 if it is greater than limit. A change of case alone
// costs less than another change (_levenshtein_distance).
func distance(a, b string, limit int) int {
	if a == b {
		return 0
	}
	ra, rb := []rune(a), []rune(b)
	for len(ra) > 0 && len(rb) > 0 && ra[0] == rb[0] {
		ra, rb = ra[1:], rb[1:]
	}
	for len(ra) > 0 && len(rb) > 0 && ra[len(ra)-1] == rb[len(rb)-1] {
		ra, rb = ra[:len(ra)-1], rb[:len(rb)-1]
	}
	if len(ra) == 0 || len(rb) == 0 {
		return min(moveCost*(len(ra)+len(rb)), limit+1)
	}
	if len(ra) > maxNameLength || len(rb) > maxNameLength {
		return limit + 1
	}
	if len(rb) < len(ra) {
		ra, rb = rb, ra
	}
	row := make([]int, len(ra))
	for i := range row {
		row[i] = moveCost * (i + 1)
	}
	result := 0
	for j, y := range rb {
		last := j * moveCost
		result = last
		least := limit + 1
		for i, x := range ra {
			substitute := last + substitution(x, y)
			last = row[i]
			result = min(substitute, min(result, last)+moveCost)
			row[i] = result
			least = min(least, result)
		}
		if least > limit {
			return limit + 1
		}
	}
	return min(result, limit+1)
}

func substitution(x, y rune) int {
	switch {
	case x == y:
		return 0
	case x < utf8.RuneSelf && y < utf8.RuneSelf && x|0x20 == y|0x20:
		return caseCost
	}
	return moveCost
}
