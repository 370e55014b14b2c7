# coding: latin-1
naïve = "café"
