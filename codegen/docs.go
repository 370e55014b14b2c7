package codegen

import "github.com/gosyncio/gosyncio/lower/ir"

func packageDoc(doc string) []string {
	if doc == "" {
		return nil
	}
	return docText(doc)
}

func docText(doc string) []string {
	var lines []string
	for _, l := range splitLines(doc) {
		lines = append(lines, commentText("# "+l))
	}
	return lines
}

func docLines(d ir.Decl, n *names) []string {
	switch d := d.(type) {
	case *ir.Func:
		if d.Doc != "" {
			return docText(n.object(d.Obj) + ": " + d.Doc)
		}
	case *ir.TypeDecl:
		if d.Doc != "" {
			return docText(n.object(d.Obj) + ": " + d.Doc)
		}
	}
	return nil
}
