// Package pybase64 stands for Python's base64 module and the parts of binascii
// that go with it. Text that is no base 64 is an error of the class
// binascii.Error; what Python's lenient decoder passes over is passed over.
package pybase64

import (
	"encoding/base32"
	"encoding/base64"
	"encoding/hex"
	"strings"

	"github.com/gosyncio/gosyncio/runtime/py"
)

// Error is binascii.Error.
var Error = py.NewClassIn("binascii", "Error", py.ValueError)

// B64Encode is base64.b64encode(s).
func B64Encode(s py.Bytes) py.Bytes {
	return py.Bytes(base64.StdEncoding.EncodeToString([]byte(s)))
}

// URLSafeB64Encode is base64.urlsafe_b64encode(s).
func URLSafeB64Encode(s py.Bytes) py.Bytes {
	return py.Bytes(base64.URLEncoding.EncodeToString([]byte(s)))
}

// B64Decode is base64.b64decode(s). With validate, characters that are no
// base 64 are an error; else they are skipped.
func B64Decode(s py.Bytes, validate bool) (py.Bytes, error) { return decode64(string(s), validate) }

// B64DecodeStr is base64.b64decode of a str, which must be ASCII.
func B64DecodeStr(s string, validate bool) (py.Bytes, error) {
	if err := ascii(s); err != nil {
		return "", err
	}
	return decode64(s, validate)
}

var fromURL = strings.NewReplacer("-", "+", "_", "/")

// URLSafeB64Decode is base64.urlsafe_b64decode(s).
func URLSafeB64Decode(s py.Bytes) (py.Bytes, error) {
	return decode64(fromURL.Replace(string(s)), false)
}

// URLSafeB64DecodeStr is base64.urlsafe_b64decode of a str.
func URLSafeB64DecodeStr(s string) (py.Bytes, error) {
	if err := ascii(s); err != nil {
		return "", err
	}
	return decode64(fromURL.Replace(s), false)
}

func ascii(s string) error {
	for i := range len(s) {
		if s[i] >= 0x80 {
			return py.ValueError.New("string argument should contain only ASCII characters")
		}
	}
	return nil
}

const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"

// decode64 is binascii.a2b_base64(s, strict_mode=strict).
func decode64(s string, strict bool) (py.Bytes, error) {
	fail := func(text string) (py.Bytes, error) { return "", Error.New(text) }
	if strict && s != "" && s[0] == '=' {
		return fail("Leading padding not allowed")
	}
	var out []byte
	quad, pads, left := 0, 0, byte(0)
	for i := range len(s) {
		c := s[i]
		if c == '=' {
			if pads++; quad >= 2 && quad+pads >= 4 {
				if strict && i+1 < len(s) {
					return fail("Excess data after padding")
				}
				return py.Bytes(out), nil
			}
			continue
		}
		v := strings.IndexByte(alphabet, c)
		if v < 0 {
			if strict {
				return fail("Only base64 data is allowed")
			}
			continue
		}
		if strict && pads > 0 {
			return fail("Discontinuous padding not allowed")
		}
		pads = 0
		switch quad {
		case 0:
			left = byte(v)
		case 1:
			out = append(out, left<<2|byte(v)>>4)
			left = byte(v) & 0x0f
		case 2:
			out = append(out, left<<4|byte(v)>>2)
			left = byte(v) & 0x03
		case 3:
			out = append(out, left<<6|byte(v))
			left = 0
		}
		quad = (quad + 1) % 4
	}
	switch quad {
	case 0:
		return py.Bytes(out), nil
	case 1:
		return fail(py.Sprintf("Invalid base64-encoded string: number of data characters (%d) cannot be 1 more than a multiple of 4", len(out)/3*4+1))
	}
	return fail("Incorrect padding")
}

// B32Encode is base64.b32encode(s).
func B32Encode(s py.Bytes) py.Bytes {
	return py.Bytes(base32.StdEncoding.EncodeToString([]byte(s)))
}

// B32Decode is base64.b32decode(s).
func B32Decode(s py.Bytes) (py.Bytes, error) {
	if len(s)%8 != 0 {
		return "", Error.New("Incorrect padding")
	}
	for _, c := range []byte(strings.TrimRight(string(s), "=")) {
		if !strings.ContainsRune("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567", rune(c)) {
			return "", Error.New("Non-base32 digit found")
		}
	}
	b, err := base32.StdEncoding.DecodeString(string(s))
	if err != nil {
		return "", Error.New("Incorrect padding")
	}
	return py.Bytes(b), nil
}

// B16Encode is base64.b16encode(s).
func B16Encode(s py.Bytes) py.Bytes { return py.Bytes(strings.ToUpper(hex.EncodeToString([]byte(s)))) }

// B16Decode is base64.b16decode(s).
func B16Decode(s py.Bytes) (py.Bytes, error) {
	for _, c := range []byte(s) {
		if !('0' <= c && c <= '9' || 'A' <= c && c <= 'F') {
			return "", Error.New("Non-base16 digit found")
		}
	}
	return Unhexlify(s)
}

// Hexlify is binascii.hexlify(data).
func Hexlify(data py.Bytes) py.Bytes { return py.Bytes(hex.EncodeToString([]byte(data))) }

// Unhexlify is binascii.unhexlify(hexstr).
func Unhexlify(s py.Bytes) (py.Bytes, error) {
	if len(s)%2 != 0 {
		return "", Error.New("Odd-length string")
	}
	b, err := hex.DecodeString(string(s))
	if err != nil {
		return "", Error.New("Non-hexadecimal digit found")
	}
	return py.Bytes(b), nil
}

// UnhexlifyStr is binascii.unhexlify of a str.
func UnhexlifyStr(s string) (py.Bytes, error) {
	if err := ascii(s); err != nil {
		return "", err
	}
	return Unhexlify(py.Bytes(s))
}
