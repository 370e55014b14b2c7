package pystruct

import (
	"bufio"
	"encoding/hex"
	"encoding/json"
	"errors"
	"os"
	"slices"
	"strconv"
	"testing"

	"github.com/gosyncio/gosyncio/runtime/py"
)

// value reads a value as record.py writes it.
func value(t *testing.T, v any) any {
	pair, ok := v.([]any)
	if !ok {
		return v
	}
	s := pair[1].(string)
	switch pair[0] {
	case "b":
		b, err := hex.DecodeString(s)
		if err != nil {
			t.Fatal(err)
		}
		return py.Bytes(b)
	case "f":
		f, err := py.ParseFloat(s)
		if err != nil {
			t.Fatal(err)
		}
		return f
	}
	if n, err := strconv.Atoi(s); err == nil {
		return n
	}
	return py.BigLit(s)
}

// TestRecorded: what CPython answered to 2000 formats, values and buffers.
func TestRecorded(t *testing.T) {
	f, err := os.Open("testdata/record.jsonl")
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	n := 0
	for lines := bufio.NewScanner(f); lines.Scan(); n++ {
		var line []any
		if err := json.Unmarshal(lines.Bytes(), &line); err != nil {
			t.Fatal(err)
		}
		var args []any
		for _, a := range line[1].([]any) {
			args = append(args, value(t, a))
		}
		if got, want := run(line[0].(string), args), line[2].(string); got != want {
			t.Errorf("%s%s\n     got %s\n    want %s", line[0], py.Repr(py.Tuple[any](args)), got, want)
		}
	}
	if n < 2000 {
		t.Errorf("%d records", n)
	}
}

func run(name string, args []any) string {
	format := args[0].(string)
	var got any
	var err error
	switch name {
	case "calcsize":
		got, err = CalcSize(format)
	case "pack":
		got, err = Pack(format, args[1:]...)
	case "unpack":
		got, err = Unpack(format, args[1].(py.Bytes))
	case "unpack_from":
		got, err = UnpackFrom(format, args[1].(py.Bytes), args[2].(int))
	case "iter_unpack":
		seq, e := IterUnpack(format, args[1].(py.Bytes))
		if err = e; err == nil {
			got = py.NewList(slices.Collect(seq))
		}
	case "pack_into":
		buf := py.ByteArrayOfSize(12)
		err = PackInto(format, buf, args[1].(int), args[2:]...)
		got = buf
	}
	if err != nil {
		var exc *py.Exc
		if errors.As(err, &exc) {
			return exc.Class().Name() + ": " + exc.Error()
		}
		return err.Error()
	}
	return py.Repr(got)
}
