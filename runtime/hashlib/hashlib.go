// Package hashlib stands for Python's hashlib and hmac modules: digests of
// bytes, by the algorithms of Go's standard library (no blake2).
package hashlib

import (
	"crypto/hmac"
	"crypto/md5"
	"crypto/sha1"
	"crypto/sha256"
	"crypto/sha3"
	"crypto/sha512"
	"crypto/subtle"
	"encoding"
	"encoding/hex"
	"hash"
	"slices"
	"strings"

	"github.com/gosyncio/gosyncio/runtime/py"
)

// Hash is a hash object: what hashlib.sha256() and hmac.new() give.
type Hash struct {
	name string
	h    hash.Hash
	// again makes an empty hash of the same kind: what a copy starts from
	// where the algorithm can't give its state away.
	again func() hash.Hash
	fed   []byte // what was fed, kept only then
	keep  bool
}

var algorithms = map[string]func() hash.Hash{
	"md5": md5.New, "sha1": sha1.New, "sha224": sha256.New224, "sha256": sha256.New, "sha384": sha512.New384, "sha512": sha512.New,
	"sha3_224": func() hash.Hash { return sha3.New224() }, "sha3_256": func() hash.Hash { return sha3.New256() },
	"sha3_384": func() hash.Hash { return sha3.New384() }, "sha3_512": func() hash.Hash { return sha3.New512() },
}

func start(name string, data py.Bytes) *Hash {
	h := &Hash{name: name, again: algorithms[name], h: algorithms[name]()}
	h.Update(data)
	return h
}

// New is hashlib.new(name, data).
func New(name string, data py.Bytes) *Hash {
	name = strings.ReplaceAll(strings.ToLower(name), "-", "_")
	if algorithms[name] == nil {
		panic(py.ValueError.New("unsupported hash type " + name))
	}
	return start(name, data)
}

// MD5 is hashlib.md5(data).
func MD5(data py.Bytes) *Hash { return start("md5", data) }

// SHA1 is hashlib.sha1(data).
func SHA1(data py.Bytes) *Hash { return start("sha1", data) }

// SHA224 is hashlib.sha224(data).
func SHA224(data py.Bytes) *Hash { return start("sha224", data) }

// SHA256 is hashlib.sha256(data).
func SHA256(data py.Bytes) *Hash { return start("sha256", data) }

// SHA384 is hashlib.sha384(data).
func SHA384(data py.Bytes) *Hash { return start("sha384", data) }

// SHA512 is hashlib.sha512(data).
func SHA512(data py.Bytes) *Hash { return start("sha512", data) }

// SHA3_256 is hashlib.sha3_256(data).
func SHA3_256(data py.Bytes) *Hash { return start("sha3_256", data) }

// SHA3_512 is hashlib.sha3_512(data).
func SHA3_512(data py.Bytes) *Hash { return start("sha3_512", data) }

// NewHMAC is hmac.new(key, msg, digestmod).
func NewHMAC(key, msg py.Bytes, digestmod string) *Hash {
	name := strings.ReplaceAll(strings.ToLower(digestmod), "-", "_")
	if algorithms[name] == nil {
		panic(py.ValueError.New("unsupported hash type " + name))
	}
	again := func() hash.Hash { return hmac.New(algorithms[name], []byte(key)) }
	h := &Hash{name: "hmac-" + name, again: again, h: again()}
	h.Update(msg)
	return h
}

// HMACDigest is hmac.digest(key, msg, digest).
func HMACDigest(key, msg py.Bytes, digest string) py.Bytes {
	return NewHMAC(key, msg, digest).Digest()
}

// CompareDigest is hmac.compare_digest(a, b), in a time that does not tell
// where they differ.
func CompareDigest(a, b string) bool { return subtle.ConstantTimeCompare([]byte(a), []byte(b)) == 1 }

// CompareDigestBytes is hmac.compare_digest(a, b) of bytes.
func CompareDigestBytes(a, b py.Bytes) bool { return CompareDigest(string(a), string(b)) }

// Update is h.update(data).
func (h *Hash) Update(data py.Bytes) {
	_, _ = h.h.Write([]byte(data)) // a hash takes everything
	if _, ok := h.h.(encoding.BinaryMarshaler); !ok || h.keep {
		h.keep = true
		h.fed = append(h.fed, data...)
	}
}

// Digest is h.digest().
func (h *Hash) Digest() py.Bytes { return py.Bytes(h.h.Sum(nil)) }

// HexDigest is h.hexdigest().
func (h *Hash) HexDigest() string { return hex.EncodeToString(h.h.Sum(nil)) }

// Copy is h.copy().
func (h *Hash) Copy() *Hash {
	c := &Hash{name: h.name, again: h.again, h: h.again(), fed: slices.Clone(h.fed), keep: h.keep}
	if h.keep {
		_, _ = c.h.Write(h.fed)
		return c
	}
	state, err := h.h.(encoding.BinaryMarshaler).MarshalBinary()
	if err == nil {
		err = c.h.(encoding.BinaryUnmarshaler).UnmarshalBinary(state)
	}
	if err != nil {
		panic(err) // the standard library's hashes take their own states
	}
	return c
}

// Name is h.name.
func (h *Hash) Name() string { return h.name }

// DigestSize is h.digest_size.
func (h *Hash) DigestSize() int { return h.h.Size() }

// BlockSize is h.block_size.
func (h *Hash) BlockSize() int { return h.h.BlockSize() }
