f""
f"a"
f"{x}"
f"a{x}b{y}c"
f"{x!r}{x!s}{x!a}"
f"{x:>10}"
f"{x!r:>{w}.{p}}"
f"{x:{a}{b}c}"
f"{x:{a:{b}}}"
f"{x=}"
f"{ x = }"
f"{x=!s}"
f"{x=:>5}"
f"{x = !r:>5}"
f"{x=:}"
f"{x:}"
f"{{}}"
f"{{x}}{{{x}}}"
f"a{{b{x}c}}d"
f"{x}}}"
f"{'nested'}"
f"{'a' 'b'}"
f"{f"{f"{x}"}"}"
f'{x["a"]}{y['b']}'
f"{ {1: 2}[1] }"
f"{ {1, 2} }"
f"{lambda_}"
f"{(lambda x: x)(1)}"
f"{x if y else z}"
f"{x, y}"
f"{*a, b}"
f"{yield_}"
f"{x != y}"
f"{x == y}"
f"{x <= y >= z}"
f"{(x := 1)}"
f"{x:=5}"
f"{x!r:^{width}}"
f"{x:%Y-%m-%d}"
f"\n{x}\t"
f"\N{BULLET}{x}\N{EM DASH}"
f"\x41\u0042\{x}"
f"{x:\n}"
f"{x:\x41}"
rf"\n{x}\{y}"
Rf"{x:\d}"
fr'{x}\''
F'{x}'
f"""
{x}
  {
    y
  }
"""
f'''{x
=}'''
f'''{
x  # comment
}'''
f'''{
x = # comment
}'''
f'''a
{b:c
d}'''
f'{
    x
}'
f"a" "b" f"{c}" 'd'
"a" f"b" "c"
"a" f""
u"a" f"{b}"
f"{a}" f"{b}"
f"{a}" "" f"{b}"
f"é{x}ü"
f"{x:é{y}ü}"
f"{'é'!r}"
f"{a['b':'c']}"
f"{a:{b!r}}"
f"{a}{b}{c}"
f"{3.14:10.10}"
f"{a.b:{c.d}}"
f"{ 'a' if b else 'c' :>{10}}"
f"{a\
}"
f"a\
b{c}"
f"{'\n'.join(a)}"
f"{a # comment
}"
f"{a}" \
f"{b}"
