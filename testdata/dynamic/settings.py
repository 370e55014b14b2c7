"""Settings in nested dicts of mixed values; attributes set and read by computed names."""
import asyncio

DEFAULTS = {"host": "localhost", "port": 80, "retries": 3, "timeout": None, "headers": {"a": "b"}}


def merge(base, extra):
    out = dict(base)
    for k, v in extra.items():
        if k in out and isinstance(out[k], dict) and isinstance(v, dict):
            out[k] = merge(out[k], v)
        else:
            out[k] = v
    return out


class Config:
    def __init__(self, **kw):
        for k, v in kw.items():
            setattr(self, k, v)

    def get(self, name, default=None):
        return getattr(self, name, default)


async def main():
    cfg = merge(DEFAULTS, {"port": 8080, "headers": {"c": 1}, "extra": [1, 2]})
    for k in sorted(cfg):
        print(k, cfg[k])
    if cfg["timeout"] is None:
        cfg["timeout"] = 1.5
    print(cfg["timeout"] * 2)
    cfg["retries"] += 1
    cfg["headers"]["d"] = None
    cfg["extra"].append("x")
    print(cfg)
    host = cfg.get("host", "none")
    print(host.upper(), cfg.get("nope"))
    print({k: type(v).__name__ for k, v in cfg.items()})
    for key, want in {"port": int, "host": str, "retries": str}.items():
        print(key, isinstance(cfg[key], want))


asyncio.run(main())
