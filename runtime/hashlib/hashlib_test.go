package hashlib

import (
	"testing"

	"github.com/gosyncio/gosyncio/internal/oracle"
	"github.com/gosyncio/gosyncio/runtime/py"
)

func show(h *Hash) any {
	c := h.Copy()
	c.Update("more")
	return py.Tuple5[string, py.Bytes, string, int, int]{V0: h.HexDigest(), V1: c.Digest(), V2: h.Name(), V3: h.DigestSize(), V4: h.BlockSize()}
}

func TestRecorded(t *testing.T) {
	oracle.Replay(t, "testdata/record.jsonl", map[string]func(oracle.Args) any{
		"new":  func(a oracle.Args) any { return show(New(a.Str(0), py.Bytes(a.Str(1)))) },
		"hmac": func(a oracle.Args) any { return show(NewHMAC("key", py.Bytes(a.Str(1)), a.Str(0))) },
	})
	if SHA256("abc").HexDigest() != New("sha256", "abc").HexDigest() || MD5("").Name() != "md5" {
		t.Error("the functions by name give other hashes")
	}
	if !CompareDigest("a", "a") || CompareDigestBytes("a", "b") {
		t.Error("compare_digest")
	}
}
