package pytime

import (
	"fmt"
	"strings"
)

var dayNames = [...]string{"Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"}

var monthNames = [...]string{"January", "February", "March", "April", "May", "June", "July",
	"August", "September", "October", "November", "December"}

// StrfNow is Python's strftime(format).
func StrfNow(format string) string { return StrfTime(format, LocalNow()) }

// StrfTime formats as glibc's strftime does in the C locale, which CPython
// calls. A directive that glibc does not know stays as it is.
func StrfTime(format string, t StructTime) string {
	var b strings.Builder
	for i := 0; i < len(format); i++ {
		if format[i] != '%' {
			b.WriteByte(format[i])
			continue
		}
		start := i
		i++
		flags, width := "", 0
		for i < len(format) && strings.IndexByte("_-0^#+", format[i]) >= 0 {
			flags += format[i : i+1]
			i++
		}
		for i < len(format) && '0' <= format[i] && format[i] <= '9' {
			width = min(width*10+int(format[i]-'0'), 1024)
			i++
		}
		if i < len(format) && (format[i] == 'E' || format[i] == 'O') {
			i++ // the C locale has no alternative forms
		}
		if i == len(format) {
			b.WriteString(format[start:])
			break
		}
		text, pad, ok := directive(format[i], t)
		if !ok {
			b.WriteString(format[start : i+1])
			continue
		}
		b.WriteString(adjust(text, pad, flags, width))
	}
	return b.String()
}

// adjust applies glibc's flags and width to a directive's text. Pad is the
// directive's own padding: '0' or ' ' for numbers, 0 for text.
func adjust(text string, pad byte, flags string, width int) string {
	for _, f := range flags {
		switch {
		case f == '^':
			text = strings.ToUpper(text)
		case f == '#':
			if strings.ToUpper(text) == text {
				text = strings.ToLower(text)
			} else {
				text = strings.ToUpper(text)
			}
		case f == '-' && pad != 0:
			if text = strings.TrimLeft(text, "0 "); text == "" {
				text = "0"
			}
		case f == '_' && pad != 0:
			digits := strings.TrimLeft(text, "0")
			if digits == "" {
				digits = "0"
			}
			text, pad = strings.Repeat(" ", len(text)-len(digits))+digits, ' '
		case f == '0' && pad != 0:
			text, pad = strings.ReplaceAll(text, " ", "0"), '0'
		}
	}
	if pad == 0 {
		pad = ' '
	}
	if missing := width - len(text); missing > 0 && !strings.Contains(flags, "-") {
		text = strings.Repeat(string(pad), missing) + text
	}
	return text
}

// directive is the text of one conversion, and how it is padded.
func directive(c byte, t StructTime) (text string, pad byte, ok bool) {
	num := func(format string, n int) (string, byte, bool) {
		pad := byte('0')
		if format == "%2d" {
			pad = ' '
		}
		return fmt.Sprintf(format, n), pad, true
	}
	str := func(s string) (string, byte, bool) { return s, 0, true }
	hour12 := (t.Hour+11)%12 + 1
	switch c {
	case 'a':
		return str(dayNames[(t.WDay+7)%7][:3])
	case 'A':
		return str(dayNames[(t.WDay+7)%7])
	case 'b', 'h':
		return str(monthNames[t.Mon-1][:3])
	case 'B':
		return str(monthNames[t.Mon-1])
	case 'c':
		return str(StrfTime("%a %b %e %H:%M:%S %Y", t))
	case 'C':
		return num("%02d", floorDiv(t.Year, 100))
	case 'd':
		return num("%02d", t.MDay)
	case 'D', 'x':
		return str(StrfTime("%m/%d/%y", t))
	case 'e':
		return num("%2d", t.MDay)
	case 'F':
		return str(fmt.Sprintf("%d-%02d-%02d", t.Year, t.Mon, t.MDay))
	case 'g':
		year, _ := isoWeek(t)
		return num("%02d", mod(year, 100))
	case 'G':
		year, _ := isoWeek(t)
		return num("%d", year)
	case 'H':
		return num("%02d", t.Hour)
	case 'I':
		return num("%02d", hour12)
	case 'j':
		return num("%03d", t.YDay)
	case 'k':
		return num("%2d", t.Hour)
	case 'l':
		return num("%2d", hour12)
	case 'm':
		return num("%02d", t.Mon)
	case 'M':
		return num("%02d", t.Min)
	case 'n':
		return str("\n")
	case 'p':
		return str(meridiem(t.Hour))
	case 'P':
		return str(strings.ToLower(meridiem(t.Hour)))
	case 'r':
		return str(StrfTime("%I:%M:%S %p", t))
	case 'R':
		return str(StrfTime("%H:%M", t))
	case 's':
		return num("%d", int(MkTime(t)))
	case 'S':
		return num("%02d", t.Sec)
	case 't':
		return str("\t")
	case 'T', 'X':
		return str(StrfTime("%H:%M:%S", t))
	case 'u':
		return num("%d", t.WDay+1)
	case 'U':
		return num("%02d", (t.YDay-1+7-(t.WDay+1)%7)/7)
	case 'V':
		_, week := isoWeek(t)
		return num("%02d", week)
	case 'w':
		return num("%d", (t.WDay+1)%7)
	case 'W':
		return num("%02d", (t.YDay-1+7-t.WDay)/7)
	case 'y':
		return num("%02d", mod(t.Year, 100))
	case 'Y':
		return num("%d", t.Year)
	case 'z':
		sign, off := '+', t.GMTOff
		if off < 0 {
			sign, off = '-', -off
		}
		return fmt.Sprintf("%c%02d%02d", sign, off/3600, off/60%60), '0', true
	case 'Z':
		return str(t.Zone)
	case '%':
		return str("%")
	}
	return "", 0, false
}

func meridiem(hour int) string {
	if hour < 12 {
		return "AM"
	}
	return "PM"
}

// isoWeek is the ISO 8601 year and week, from the year, the day of the year
// and the day of the week alone.
func isoWeek(t StructTime) (year, week int) {
	year = t.Year
	week = (t.YDay - 1 - t.WDay + 10) / 7
	switch {
	case week < 1:
		year--
		week = weeksIn(year)
	case week > weeksIn(year):
		year, week = year+1, 1
	}
	return year, week
}

// weeksIn is the number of ISO weeks of a year, 52 or 53.
func weeksIn(year int) int {
	p := func(y int) int { return mod(y+floorDiv(y, 4)-floorDiv(y, 100)+floorDiv(y, 400), 7) }
	if p(year) == 4 || p(year-1) == 3 {
		return 53
	}
	return 52
}

func floorDiv(a, b int) int {
	q := a / b
	if a%b != 0 && (a < 0) != (b < 0) {
		q--
	}
	return q
}

func mod(a, b int) int { return a - b*floorDiv(a, b) }
