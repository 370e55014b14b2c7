# Python's hmac module: runtime/hashlib. A digestmod is named by a str.

from hashlib import _Hash

@go("hashlib.NewHMAC", faults="ValueError")
def new(key: bytes, msg: bytes, digestmod: str) -> _Hash: ...
@go("hashlib.HMACDigest", faults="ValueError")
def digest(key: bytes, msg: bytes, digest: str) -> bytes: ...
@overload
@go("hashlib.CompareDigest")
def compare_digest(a: str, b: str, /) -> bool: ...
@overload
@go("hashlib.CompareDigestBytes")
def compare_digest(a: bytes, b: bytes, /) -> bool: ...
