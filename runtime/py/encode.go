package py

import (
	"encoding/binary"
	"strconv"
	"strings"
	"unicode/utf8"
)

// codecName is the name of an encoding as CPython's error messages have it, or "".
func codecName(encoding string) string {
	name := strings.ReplaceAll(strings.ReplaceAll(strings.ToLower(encoding), "_", "-"), " ", "-")
	switch name {
	case "utf-8", "utf8", "u8", "cp65001":
		return "utf-8"
	case "ascii", "us-ascii", "646":
		return "ascii"
	case "latin-1", "latin1", "iso-8859-1", "iso8859-1", "8859", "l1", "cp819", "latin":
		return "latin-1"
	case "utf-16", "utf16", "u16":
		return "utf-16"
	case "utf-16-le", "utf-16le":
		return "utf-16-le"
	case "utf-16-be", "utf-16be":
		return "utf-16-be"
	case "utf-32", "utf32", "u32":
		return "utf-32"
	case "utf-32-le", "utf-32le":
		return "utf-32-le"
	case "utf-32-be", "utf-32be":
		return "utf-32-be"
	case "utf-8-sig":
		return "utf-8-sig"
	}
	return ""
}

func unknownEncoding(encoding string) error {
	return LookupError.New("unknown encoding: " + encoding)
}

// EncodeUTF8 is s.encode(). A lone surrogate is a fault.
func EncodeUTF8(s string) Bytes {
	Check(encodable(s))
	return Bytes(s)
}

// Encode is s.encode(encoding, errors).
func Encode(s, encoding, errors string) (Bytes, error) {
	codec := codecName(encoding)
	fits := func(rune) bool { return true }
	why := "surrogates not allowed"
	var put func(b []byte, r rune) []byte
	var b []byte
	switch codec {
	case "":
		return "", unknownEncoding(encoding)
	case "utf-8", "utf-8-sig":
		if codec == "utf-8-sig" {
			b, codec = append(b, "\ufeff"...), "utf-8"
		}
		if len(b) == 0 && encodable(s) == nil {
			return Bytes(s), nil
		}
		fits, put = notSurrogate, utf8.AppendRune
	case "ascii":
		fits, why = func(r rune) bool { return r < 128 }, "ordinal not in range(128)"
		put = func(b []byte, r rune) []byte { return append(b, byte(r)) }
	case "latin-1":
		fits, why = func(r rune) bool { return r < 256 }, "ordinal not in range(256)"
		put = func(b []byte, r rune) []byte { return append(b, byte(r)) }
	default:
		var order binary.AppendByteOrder = binary.LittleEndian
		if strings.HasSuffix(codec, "be") {
			order = binary.BigEndian
		}
		wide := strings.HasPrefix(codec, "utf-32")
		put = func(b []byte, r rune) []byte {
			switch {
			case wide:
				return order.AppendUint32(b, uint32(r))
			case r >= 0x10000:
				r -= 0x10000
				return order.AppendUint16(order.AppendUint16(b, uint16(0xD800+r>>10)), uint16(0xDC00+r&0x3FF))
			}
			return order.AppendUint16(b, uint16(r))
		}
		fits = notSurrogate
		if codec == "utf-16" || codec == "utf-32" {
			b = put(b, 0xFEFF)
		}
	}
	rs := make([]rune, 0, len(s))
	for _, r := range Runes(s) {
		rs = append(rs, r)
	}
	for i := 0; i < len(rs); {
		if fits(rs[i]) {
			b = put(b, rs[i])
			i++
			continue
		}
		end := i + 1
		for end < len(rs) && !fits(rs[end]) {
			end++
		}
		fail := UnicodeEncodeError.New(codec, s, i, end, why)
		for ; i < end; i++ {
			text, raw, err := encodeFallback(rs[i], errors, fail, codec)
			if err != nil {
				return "", err
			}
			for _, r := range text {
				b = put(b, r)
			}
			b = append(b, raw...)
		}
	}
	return Bytes(b), nil
}

func notSurrogate(r rune) bool { return r < 0xD800 || r > 0xDFFF }

// encodeFallback is what an error handler puts for a character that can't be encoded: text to encode, or raw bytes.
func encodeFallback(r rune, errors string, fail error, codec string) (text string, raw []byte, err error) {
	switch errors {
	case "strict":
		return "", nil, fail
	case "ignore":
		return "", nil, nil
	case "replace":
		return "?", nil, nil
	case "backslashreplace":
		return escapeRune(r), nil, nil
	case "xmlcharrefreplace":
		return "&#" + strconv.Itoa(int(r)) + ";", nil, nil
	case "surrogateescape":
		if 0xDC80 <= r && r <= 0xDCFF {
			return "", []byte{byte(r)}, nil
		}
		return "", nil, fail
	case "surrogatepass":
		if codec == "utf-8" && !notSurrogate(r) {
			return "", appendRune(nil, r), nil
		}
		return "", nil, fail
	}
	return "", nil, LookupError.New("unknown error handler name '" + errors + "'")
}

// Decode is str(b, encoding, errors).
func Decode(b Bytes, encoding, errors string) (string, error) { return b.Decode(encoding, errors) }

// Decode is b.decode(encoding, errors).
func (b Bytes) Decode(encoding, errors string) (string, error) {
	codec := codecName(encoding)
	switch codec {
	case "":
		return "", unknownEncoding(encoding)
	case "utf-8-sig":
		b, codec = b.RemovePrefix(Bytes("\ufeff")), "utf-8"
	case "latin-1":
		return latin1(b), nil
	}
	if (codec == "utf-8" && utf8.ValidString(string(b))) || (codec == "ascii" && isASCII(string(b))) {
		return string(b), nil
	}
	d := decoder{in: b, codec: codec, errors: errors}
	switch codec {
	case "utf-8":
		return d.utf8()
	case "ascii":
		return d.ascii()
	}
	return d.wide()
}

// Decode is a.decode(encoding, errors).
func (a *ByteArray) Decode(encoding, errors string) (string, error) {
	return a.Bytes().Decode(encoding, errors)
}

type decoder struct {
	in            Bytes
	codec, errors string
	out           []byte
}

// bad handles bytes start to end that can't be decoded.
func (d *decoder) bad(start, end int, why string) error {
	switch d.errors {
	case "strict":
		return UnicodeDecodeError.New(d.codec, d.in, start, end, why)
	case "ignore":
	case "replace":
		d.out = append(d.out, "\ufffd"...)
	case "backslashreplace":
		for i := start; i < end; i++ {
			d.out = append(d.out, escapeRune(rune(d.in[i]))...)
		}
	case "surrogateescape":
		for i := start; i < end; i++ {
			if d.in[i] < 0x80 {
				return UnicodeDecodeError.New(d.codec, d.in, start, end, why)
			}
			d.out = appendRune(d.out, 0xDC00+rune(d.in[i]))
		}
	case "surrogatepass":
		if d.codec == "utf-8" && end-start == 1 && start+3 <= len(d.in) && d.in[start] == 0xED && d.in[start+1]&0xE0 == 0xA0 {
			d.out = append(d.out, d.in[start:start+3]...)
			return nil
		}
		return UnicodeDecodeError.New(d.codec, d.in, start, end, why)
	default:
		return LookupError.New("unknown error handler name '" + d.errors + "'")
	}
	return nil
}

func (d *decoder) ascii() (string, error) {
	for i := range len(d.in) {
		if d.in[i] < 0x80 {
			d.out = append(d.out, d.in[i])
		} else if err := d.bad(i, i+1, "ordinal not in range(128)"); err != nil {
			return "", err
		}
	}
	return string(d.out), nil
}

// utf8 finds the errors that CPython finds, and where: unicode_decode_utf8.
func (d *decoder) utf8() (string, error) {
	for i := 0; i < len(d.in); {
		if r, size := utf8.DecodeRuneInString(string(d.in[i:])); r != utf8.RuneError || size > 1 {
			d.out = append(d.out, d.in[i:i+size]...)
			i += size
			continue
		}
		size, why := utf8Error(d.in[i:])
		if err := d.bad(i, i+size, why); err != nil {
			return "", err
		}
		if d.errors == "surrogatepass" {
			size = 3
		}
		i += size
	}
	return string(d.out), nil
}

// utf8Error says how many bytes of a sequence that is not valid belong together, and what is wrong.
func utf8Error(b Bytes) (size int, why string) {
	c := b[0]
	var lo, hi byte = 0x80, 0xBF // what the second byte may be
	need := 0
	switch {
	case 0xC2 <= c && c <= 0xDF:
		need = 2
	case 0xE0 <= c && c <= 0xEF:
		need = 3
		if c == 0xE0 {
			lo = 0xA0
		} else if c == 0xED {
			hi = 0x9F
		}
	case 0xF0 <= c && c <= 0xF4:
		need = 4
		if c == 0xF0 {
			lo = 0x90
		} else if c == 0xF4 {
			hi = 0x8F
		}
	default:
		return 1, "invalid start byte"
	}
	for i := 1; i < need; i++ {
		if i >= len(b) {
			return len(b), "unexpected end of data"
		}
		if b[i] < lo || b[i] > hi {
			return i, "invalid continuation byte"
		}
		lo, hi = 0x80, 0xBF
	}
	return need, "invalid start byte"
}

// wide decodes the 16 and 32 bit encodings.
func (d *decoder) wide() (string, error) {
	size := 2
	if strings.HasPrefix(d.codec, "utf-32") {
		size = 4
	}
	var order binary.ByteOrder = binary.LittleEndian
	if strings.HasSuffix(d.codec, "be") {
		order = binary.BigEndian
	}
	unit := func(i int) rune {
		if size == 4 {
			return rune(order.Uint32([]byte(d.in[i:])))
		}
		return rune(order.Uint16([]byte(d.in[i:])))
	}
	i := 0
	if d.codec == "utf-16" || d.codec == "utf-32" {
		if len(d.in) >= size && unit(0) == 0xFEFF {
			i = size
		} else if len(d.in) >= size {
			order = binary.BigEndian
			if unit(0) == 0xFEFF {
				i = size
			} else {
				order = binary.LittleEndian
			}
		}
	}
	if !strings.HasSuffix(d.codec, "e") {
		d.codec += "-" + map[binary.ByteOrder]string{binary.LittleEndian: "le", binary.BigEndian: "be"}[order]
	}
	for i < len(d.in) {
		if i+size > len(d.in) {
			if err := d.bad(i, len(d.in), "truncated data"); err != nil {
				return "", err
			}
			break
		}
		r := unit(i)
		switch {
		case size == 4 && (r < 0 || r > utf8.MaxRune || !notSurrogate(r)):
			if err := d.bad(i, i+4, "code point not in range(0x110000)"); err != nil {
				return "", err
			}
		case size == 2 && 0xD800 <= r && r < 0xDC00 && i+4 <= len(d.in) && unit(i+2)&0xFC00 == 0xDC00:
			d.out = utf8.AppendRune(d.out, (r-0xD800)<<10+unit(i+2)-0xDC00+0x10000)
			i += 2
		case !notSurrogate(r):
			why := "illegal encoding"
			if r < 0xDC00 {
				why = "illegal UTF-16 surrogate"
			}
			if err := d.bad(i, i+2, why); err != nil {
				return "", err
			}
		default:
			d.out = utf8.AppendRune(d.out, r)
		}
		i += size
	}
	return string(d.out), nil
}
