package parser

import (
	"bytes"
	"strings"
)

// decodeSource gives the text that the scanner reads: UTF-8, every line ended
// by \n, the last one too.
func decodeSource(src []byte) (string, *syntaxError) {
	src = bytes.TrimPrefix(src, []byte("\xef\xbb\xbf"))
	text := string(src)
	if strings.IndexByte(text, '\r') >= 0 {
		text = strings.ReplaceAll(text, "\r\n", "\n")
		text = strings.ReplaceAll(text, "\r", "\n")
	}
	if !strings.HasSuffix(text, "\n") && text != "" {
		text += "\n"
	}
	return text, nil
}
