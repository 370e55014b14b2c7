package types

import "strings"

func firstPart(dotted string) string {
	first, _, _ := strings.Cut(dotted, ".")
	return first
}

func splitDots(s string) []string {
	if s == "" || s == "__main__" {
		return nil
	}
	return strings.Split(s, ".")
}

func joinDots(parts []string) string { return strings.Join(parts, ".") }
