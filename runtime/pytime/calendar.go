package pytime

import (
	"fmt"
	"math"
	"time"

	"github.com/gosyncio/gosyncio/runtime/py"
)

// StructTime is Python's struct_time: a broken-down time.
type StructTime struct {
	Year, Mon, MDay, Hour, Min, Sec int
	WDay                            int // Monday is 0
	YDay                            int // from 1
	IsDST                           int // 1, 0, or -1 for unknown
	Zone                            string
	GMTOff                          int // seconds east of UTC
}

// Repr implements py.Reprer.
func (t StructTime) Repr() string {
	return fmt.Sprintf("time.struct_time(tm_year=%d, tm_mon=%d, tm_mday=%d, tm_hour=%d, tm_min=%d, tm_sec=%d, tm_wday=%d, tm_yday=%d, tm_isdst=%d)",
		t.Year, t.Mon, t.MDay, t.Hour, t.Min, t.Sec, t.WDay, t.YDay, t.IsDST)
}

// String is the same as Repr, as for every struct sequence.
func (t StructTime) String() string { return t.Repr() }

// Tuple is the nine items of the struct_time as a tuple has them.
func (t StructTime) Tuple() py.Tuple[int] {
	return py.Tuple[int]{t.Year, t.Mon, t.MDay, t.Hour, t.Min, t.Sec, t.WDay, t.YDay, t.IsDST}
}

// StructTimeOf breaks a time.Time down.
func StructTimeOf(t time.Time) StructTime {
	zone, offset := t.Zone()
	dst := 0
	if t.IsDST() {
		dst = 1
	}
	return StructTime{
		Year: t.Year(), Mon: int(t.Month()), MDay: t.Day(),
		Hour: t.Hour(), Min: t.Minute(), Sec: t.Second(),
		WDay: (int(t.Weekday()) + 6) % 7, YDay: t.YearDay(),
		IsDST: dst, Zone: zone, GMTOff: offset,
	}
}

// LocalTime breaks seconds since 1970 down in the local time zone.
func LocalTime(secs float64) StructTime { return StructTimeOf(unix(secs).Local()) }

// LocalNow is Python's localtime().
func LocalNow() StructTime { return StructTimeOf(time.Now()) }

// gmt is UTC under the name that the C library's gmtime gives it.
var gmt = time.FixedZone("GMT", 0)

// GMTime breaks seconds since 1970 down in UTC.
func GMTime(secs float64) StructTime { return StructTimeOf(unix(secs).In(gmt)) }

// GMNow is Python's gmtime().
func GMNow() StructTime { return StructTimeOf(time.Now().In(gmt)) }

// unix drops the fraction, towards minus infinity (_PyTime_ObjectToTime_t
// with ROUND_FLOOR).
func unix(secs float64) time.Time {
	switch f := math.Floor(secs); {
	case math.IsNaN(f):
		panic(py.ValueError.New("Invalid value NaN (not a number)"))
	case math.Abs(f) >= 1<<63:
		panic(py.OverflowError.New("timestamp out of range for platform time_t"))
	case math.Abs(f) > 6.7e16:
		// The year does not fit the C library's int.
		panic(py.OSError.New(75, "Value too large for defined data type"))
	default:
		return time.Unix(int64(f), 0)
	}
}

// MkTime is the inverse of LocalTime.
func MkTime(t StructTime) float64 {
	at := time.Date(t.Year, time.Month(t.Mon), t.MDay, t.Hour, t.Min, t.Sec, 0, time.Local)
	return float64(at.Unix())
}

// ASCTime is Python's asctime(t): "Sun Jun 20 23:21:05 1993".
func ASCTime(t StructTime) string {
	return fmt.Sprintf("%s %s%3d %.2d:%.2d:%.2d %d",
		dayNames[(t.WDay+7)%7][:3], monthNames[t.Mon-1][:3], t.MDay, t.Hour, t.Min, t.Sec, t.Year)
}

// ASCNow is Python's asctime().
func ASCNow() string { return ASCTime(LocalNow()) }

// CTime is Python's ctime(secs).
func CTime(secs float64) string { return ASCTime(LocalTime(secs)) }
