package py

import "strings"

func Strip(s string) string   { return strings.TrimSpace(s) }
func newerThanGo(r rune) bool { return false }
