# -*- coding: utf-8 -*-
x = 1
if x:
    y = """a
b"""
    z = "\
"
w = (1,
     2)