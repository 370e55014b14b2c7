package types

import "strings"

func firstPart(dotted string) string {
	first, _, _ := strings.Cut(dotted, ".")
	return first
}
