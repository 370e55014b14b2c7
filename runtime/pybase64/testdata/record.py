"""Records what CPython's base64 and binascii answer: python3.13 record.py > record.jsonl"""
import base64
import binascii
import json


def row(name, args, f):
    try:
        r = repr(f())
    except Exception as e:
        r = f"{type(e).__name__}: {e}"
    print(json.dumps([name, args, r]))


for text in ["", "a", "ab", "abc", "abcd", "żółw?>~", "\x00\xff" * 7]:
    data = text.encode()
    for f in [base64.b64encode, base64.urlsafe_b64encode, base64.b32encode, base64.b16encode, binascii.hexlify]:
        row(f.__name__, [text], lambda: f(data))
for text in ["", "YQ==", "YQ=", "YQ", "Y", "YWJj", "YW Jj\n", "YWJjZA==", "YQ==YQ==", "Y=Q=", "=YQ=", "YWJjZ", "YWJjZGVmZ", "????", "YQ==\n", "Y===", "YWI=", "YWI==", "-_-_", "+/+/", "żó"]:
    row("b64decode", [text, False], lambda: base64.b64decode(text))
    row("b64decode", [text, True], lambda: base64.b64decode(text, validate=True))
    row("urlsafe_b64decode", [text], lambda: base64.urlsafe_b64decode(text))
for text in ["", "ME======", "MFRGG===", "MFRGGZA=", "M", "me======", "1A======", "MFRGG"]:
    row("b32decode", [text], lambda: base64.b32decode(text.encode()))
for text in ["", "6A", "6a", "6AF", "ZZ", "00FF"]:
    row("b16decode", [text], lambda: base64.b16decode(text.encode()))
    row("unhexlify", [text], lambda: binascii.unhexlify(text))
