package pybase64

import (
	"testing"

	"github.com/gosyncio/gosyncio/internal/oracle"
	"github.com/gosyncio/gosyncio/runtime/py"
)

func result(b py.Bytes, err error) any {
	if err != nil {
		return err
	}
	return b
}

func TestRecorded(t *testing.T) {
	encode := func(f func(py.Bytes) py.Bytes) func(oracle.Args) any {
		return func(a oracle.Args) any { return f(py.Bytes(a.Str(0))) }
	}
	decode := func(f func(py.Bytes) (py.Bytes, error)) func(oracle.Args) any {
		return func(a oracle.Args) any { return result(f(py.Bytes(a.Str(0)))) }
	}
	oracle.Replay(t, "testdata/record.jsonl", map[string]func(oracle.Args) any{
		"b64encode": encode(B64Encode), "urlsafe_b64encode": encode(URLSafeB64Encode), "b32encode": encode(B32Encode),
		"b16encode": encode(B16Encode), "hexlify": encode(Hexlify), "b32decode": decode(B32Decode), "b16decode": decode(B16Decode),
		"b64decode":         func(a oracle.Args) any { return result(B64DecodeStr(a.Str(0), a.Bool(1))) },
		"urlsafe_b64decode": func(a oracle.Args) any { return result(URLSafeB64DecodeStr(a.Str(0))) },
		"unhexlify":         func(a oracle.Args) any { return result(UnhexlifyStr(a.Str(0))) },
	})
	if b, err := B64Decode("YQ==", true); b != "a" || err != nil {
		t.Error(b, err)
	}
	if b, err := URLSafeB64Decode("-_8="); b != "\xfb\xff" || err != nil {
		t.Error(b, err)
	}
}
