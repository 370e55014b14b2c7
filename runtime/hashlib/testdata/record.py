"""Records CPython's digests: python3.13 record.py > record.jsonl"""
import hashlib
import hmac
import json

for text in ["", "abc", "żółw\n" * 50]:
    data = text.encode()
    for name in ["md5", "sha1", "sha224", "sha256", "sha384", "sha512", "sha3_224", "sha3_256", "sha3_384", "sha3_512"]:
        h = hashlib.new(name, data)
        c = h.copy()
        c.update(b"more")
        print(json.dumps(["new", [name, text], repr((h.hexdigest(), c.digest(), h.name, h.digest_size, h.block_size))]))
        m = hmac.new(b"key", data, name)
        c = m.copy()
        c.update(b"more")
        print(json.dumps(["hmac", [name, text], repr((m.hexdigest(), c.digest(), m.name, m.digest_size, m.block_size))]))
try:
    hashlib.new("nosuch")
except ValueError as e:
    print(json.dumps(["new", ["nosuch", ""], f"ValueError: {e}"]))
