# Values that came from JSON: isinstance tells what they are.
import json


def walk(node, path="$"):
    if isinstance(node, dict):
        for key, value in node.items():
            yield from walk(value, f"{path}.{key}")
    elif isinstance(node, list):
        for i, value in enumerate(node):
            yield from walk(value, f"{path}[{i}]")
    else:
        yield path, node


def kind(node):
    if isinstance(node, (dict, list)):
        return f"{type(node).__name__} of {len(node)}"
    if isinstance(node, str) or node is None:
        return repr(node)
    return "number"


doc = json.loads('{"a": [1, 2, {"b": null}], "c": {"d": true, "e": "x", "f": 1.5}}')
for path, value in walk(doc):
    print(path, repr(value), type(value).__name__, kind(value))
print(kind(doc), kind(doc["a"]), [kind(v) for v in doc["c"].values()])
