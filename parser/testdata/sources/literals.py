0
00
0_0
1
1_000_000
123456789012345678901234567890
0xFF
0Xdead_BEEF
0x_f
0o17
0O7_7
0b101
0B1_0
0xFFFFFFFFFFFFFFFFFFFFFFFF
9223372036854775807
9223372036854775808
1.
.5
1.5
0.5e-7
1e5
1E+5
1e-5
1_0.0_1e1_0
00.5
09.5
1e16
1e15
123456789012345678.0
1e-4
1e-5
0.1
1e400
5e-324
1.7976931348623157e308
1j
1.5J
0j
1e3j
.5j
1e400j
1_0j
1if a else b
1or a
0xfor x
1_000 .real
1..real
1 .real
"a"
'b'
"""c
d"""
'''e'f"g'''
"it's"
'say "x"'
'"\''
'\'"'
""
''''''
"\a\b\f\n\r\t\v\\\'\"\
"
"\0\1\12\123\400\777"
"\x41\x7f\x80\xff"
"\u0041\u20ac\ud800\udfff\uffff"
"\U0001F600\U0010ffff"
"\N{BULLET}\N{bullet}\N{LATIN SMALL LETTER A}\N{NULL}\N{CJK UNIFIED IDEOGRAPH-4E00}\N{HANGUL SYLLABLE GAG}\N{VS1}"
"\q\.\8\ \{"
"é€😀"
"­​ ﷐\ufeff"
r"\n\'"
R'\x'
u"u"
U'U'
u'a' 'b'
'a' u'b'
b"abc"
B'\x00\xff\n\t\q\'"'
b'\0\101\777'
b"it's"
rb"\n"
Rb'\''
bR"\x"
BR''
'a' "b" '''c'''
('a'
 'b'
 "c")
b'a' b"b"
"a" \
"b"
True, None, False, ...
