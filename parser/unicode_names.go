package parser

func characterByName(name string) (string, bool) { return "", false }
