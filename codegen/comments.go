package codegen

import (
	"slices"

	"github.com/dave/jennifer/jen"

	"github.com/gosyncio/gosyncio/ast"
	"github.com/gosyncio/gosyncio/lower/ir"
)

// Comments
//
// The Python file's comments are a list of lines; the Go is a tree whose nodes remember their Python lines. Each
// comment is given to exactly one node, in the finished tree, so that none is lost and none comes twice, whatever
// order the Go is written in:
//
//   - after code on its line: to the end of the first Go line of that line's statement. A statement that left no Go passes
//     it on as a comment of its own line;
//   - on its own line: before the next node of the text, unless it is indented deeper than that: then it ends a
//     block, and stands after the block's last statement:
//
//	if a:                         if a {
//	    x()                           x()
//	    # nothing else        →       // nothing else
//	# now b                       }
//	y()                           // now b
//	                              y()
//
//   - inside a statement of several lines: before it;
//   - at the very top, parted from what follows: at the top of the Go file.
//
// Blank lines are handed over in the same way: one where the Python had one or more.

// A note is what stands around a node. An empty string in before or after is a blank line.
type note struct {
	before   []string
	trailing string
	after    []string
	blank    bool // a blank line before it all

	first, last int // the lines of the comments before and after
}

func (n *note) empty() bool { return len(n.before)+len(n.after) == 0 && n.trailing == "" }

// notes are the comments of a file at their places. Keys are nodes: ir.Stmt, ir.Decl, *ir.Field, and the *ast.Span of
// a case or an element.
type notes struct {
	at     map[any]*note
	header []string // top of the file
	footer []string // end of the file
	blanks []int
	isGap  func(from, to int) bool
}

var noNote = &note{}

func (n *notes) of(key any) *note {
	if x := n.at[key]; x != nil {
		return x
	}
	return noNote
}

func (n *notes) stmt(s ir.Stmt) *note      { return n.of(s) }
func (n *notes) decl(d ir.Decl) *note      { return n.of(d) }
func (n *notes) field(f *ir.Field) *note   { return n.of(f) }
func (n *notes) span(span *ast.Span) *note { return n.of(span) }
func (n *notes) make(key any) *note {
	x := n.at[key]
	if x == nil {
		x = &note{}
		n.at[key] = x
	}
	return x
}

// An anchor is a node that comments can be given to.
type anchor struct {
	key       any
	line, col int
	end       int  // the last line, of a node without statements inside; else 0
	inserted  bool // a declaration that the Python does not have
	decl      bool
	// For an else-if: own-line comments before it go to its first statement, those after it behind the whole chain.
	into, chain any
}

// placeComments gives each comment of the file its place.
func placeComments(f *ir.File, defs defines) *notes {
	n := &notes{at: map[any]*note{}, blanks: f.Blank}
	anchors := anchorsOf(f, defs)
	slices.SortStableFunc(anchors, func(a, b anchor) int { return a.line - b.line })
	comments, lines := keptComments(f.Comments)
	for _, a := range anchors {
		for line := a.line; line <= a.end; line++ {
			lines[line] = true
		}
	}
	n.isGap = func(from, to int) bool { return gap(f.Blank, lines, from, to) }

	rest := n.takeHeader(comments, anchors)
	lastLine := 0 // of the comment before
	var lastKey any
	lastAfter := false
	for _, c := range rest {
		next, _ := slices.BinarySearchFunc(anchors, c.Line, func(a anchor, line int) int { return a.line - line })
		// next is the first anchor on the comment's line or after it.
		if a := onLine(anchors[next:], c); a != nil && n.make(a.key).trailing == "" {
			n.make(a.key).trailing = c.text
			continue
		}
		for next < len(anchors) && anchors[next].line <= c.Line {
			next++
		}
		key, after := destination(anchors, next, c)
		var list *[]string
		switch {
		case key == nil:
			list = &n.footer
		case after:
			list = &n.make(key).after
		default:
			list = &n.make(key).before
		}
		if len(*list) == 0 {
			if key != nil && !after {
				n.make(key).first = c.Line
			}
		} else if key == lastKey && after == lastAfter && n.isGap(lastLine, c.Line) {
			*list = append(*list, "")
		}
		*list = append(*list, c.text)
		if key != nil && after {
			n.make(key).last = c.Line
		}
		lastLine, lastKey, lastAfter = c.Line, key, after
	}
	// A blank line between a comment and what it stands before.
	for _, a := range anchors {
		if x := n.at[a.key]; x != nil && len(x.before) > 0 && x.before[len(x.before)-1] != "" {
			if last := lastOwnLine(rest, a.line); last > 0 && n.isGap(last, a.line) && a.into == nil {
				x.before = append(x.before, "")
			}
		}
	}
	n.blankLines(f)
	return n
}

// onLine returns the node that a comment stands behind, of the anchors that begin at its line or later.
func onLine(anchors []anchor, c comment) *anchor {
	for i := range anchors {
		a := &anchors[i]
		if a.line != c.Line {
			return nil
		}
		if !a.inserted && a.col < c.Col {
			return a
		}
	}
	return nil
}

// destination returns the node that a comment on its own line goes to, the next node of the text being anchors[next],
// and whether it stands after that node.
func destination(anchors []anchor, next int, c comment) (key any, after bool) {
	if next > 0 {
		line := anchors[next-1].line
		for i := next - 1; i >= 0 && anchors[i].line == line; i-- {
			// Inside a statement of several lines; if other nodes lie in its extent, it only begins such a one.
			if a := anchors[i]; a.end >= c.Line && a.line < c.Line && (next == len(anchors) || anchors[next].line > a.end) {
				return a.key, false
			}
		}
	}
	col := -1
	if next < len(anchors) {
		col = anchors[next].col
	}
	if c.Col > col && (c.Col > 0 || next == len(anchors)) {
		for i := next - 1; i >= 0; i-- {
			a := anchors[i]
			if a.col <= c.Col && a.col > col && !(a.decl && c.Col == 0) {
				if a.chain != nil {
					return a.chain, true
				}
				return a.key, true
			}
			if a.col <= col {
				break
			}
		}
	}
	if next == len(anchors) {
		return nil, true
	}
	if a := anchors[next]; a.into != nil {
		return a.into, false
	}
	return anchors[next].key, false
}

// lastOwnLine returns the line of the last comment before the given line.
func lastOwnLine(comments []comment, line int) int {
	last := 0
	for _, c := range comments {
		if c.Line < line {
			last = c.Line
		}
	}
	return last
}

// takeHeader takes the comments at the top of the file that are parted from what follows.
func (n *notes) takeHeader(comments []comment, anchors []anchor) []comment {
	if len(comments) == 0 || comments[0].Col > 0 || comments[0].Line > 3 {
		return comments
	}
	if len(anchors) > 0 && anchors[0].line <= comments[0].Line {
		return comments
	}
	i := 1
	for i < len(comments) && comments[i].Line == comments[i-1].Line+1 && comments[i].Col == 0 {
		i++
	}
	last := comments[i-1].Line
	if len(anchors) > 0 && anchors[0].line == last+1 {
		return comments
	}
	for _, c := range comments[:i] {
		n.header = append(n.header, c.text)
	}
	return comments[i:]
}

// anchorsOf lists the nodes of a file that have a place in the Python, in the order of the Go.
func anchorsOf(f *ir.File, defs defines) []anchor {
	var list []anchor
	add := func(a anchor, s ast.Span) bool {
		if s.Line > 0 {
			a.line, a.col = s.Line, s.Col
			list = append(list, a)
		}
		return s.Line > 0
	}
	var stmts func([]ir.Stmt)
	inLits := func(e *ir.Expr) {
		inspect(e, func(e *ir.Expr) bool {
			switch x := (*e).(type) {
			case *ir.FuncLit:
				stmts(x.Body)
			case *ir.Composite:
				if x.Lines && len(x.Places) == len(x.Elems) {
					for i := range x.Places {
						add(anchor{key: &x.Places[i], end: x.Places[i].EndLine}, x.Places[i])
					}
				}
			}
			return true
		})
	}
	var stmt func(s ir.Stmt, chain ir.Stmt)
	stmt = func(s ir.Stmt, chain ir.Stmt) {
		at := len(list)
		a := anchor{key: s}
		if d, ok := s.(*ir.Declare); ok {
			a.inserted = defs.inserted[d]
		}
		placed := add(a, spanOf(s))
		headers(s, func(h *ir.Stmt) { expressions(*h, inLits) })
		if sw, ok := s.(*ir.Switch); ok {
			inLits(&sw.Tag)
			for i := range sw.Cases {
				add(anchor{key: &sw.Cases[i].At}, sw.Cases[i].At)
				stmts(sw.Cases[i].Body)
			}
			return
		}
		expressions(s, inLits)
		switch s := s.(type) {
		case *ir.TypeSwitch:
			for i := range s.Cases {
				add(anchor{key: &s.Cases[i].At}, s.Cases[i].At)
				stmts(s.Cases[i].Body)
			}
		case *ir.If:
			stmts(s.Then)
			if chain != nil && placed {
				list[at].chain = chain
				if first := firstPlaced(s.Then); first != nil {
					list[at].into = first
				}
			}
			if elif := onlyIf(s.Else); elif != nil {
				if chain == nil {
					chain = s
				}
				stmt(elif, chain)
			} else {
				stmts(s.Else)
			}
		default:
			blocks(s, func(b *[]ir.Stmt) { stmts(*b) })
		}
		if placed && simpleStmt(s) {
			// A literal's statements on lines of their own make it a definition, whose lines are theirs.
			oneLine := true
			for _, inner := range list[at+1:] {
				oneLine = oneLine && inner.line == list[at].line
			}
			if oneLine {
				list[at].end = spanOf(s).EndLine
			}
		}
	}
	stmts = func(ss []ir.Stmt) {
		for _, s := range ss {
			stmt(s, nil)
		}
	}
	for _, d := range f.Decls {
		switch d := d.(type) {
		case *ir.Func:
			add(anchor{key: d, decl: true}, d.Span)
			stmts(d.Body)
		case *ir.TypeDecl:
			add(anchor{key: d, decl: true}, d.Span)
			if s, ok := deref(d.Type).(ir.Struct); ok {
				for i := range s.Fields {
					add(anchor{key: &s.Fields[i]}, s.Fields[i].Span)
				}
			}
		case *ir.VarDecl:
			at := len(list)
			placed := add(anchor{key: d, decl: true}, d.Span)
			inLits(&d.Value)
			if placed && len(list) == at+1 {
				list[at].end = d.Span.EndLine
			}
		case *ir.ConstDecl:
			if add(anchor{key: d, decl: true}, d.Span) {
				list[len(list)-1].end = d.Span.EndLine
			}
		}
	}
	return list
}

// onlyIf returns the if that is all of an else branch, or nil.
func onlyIf(list []ir.Stmt) *ir.If {
	if len(list) != 1 {
		return nil
	}
	s, _ := list[0].(*ir.If)
	return s
}

// simpleStmt reports whether s has no lists of statements.
func simpleStmt(s ir.Stmt) bool {
	simple := true
	blocks(s, func(*[]ir.Stmt) { simple = false })
	return simple
}

func firstPlaced(list []ir.Stmt) ir.Stmt {
	if len(list) > 0 && spanOf(list[0]).Line > 0 {
		return list[0]
	}
	return nil
}

// blankLines finds the statements that a blank line comes before.
func (n *notes) blankLines(f *ir.File) {
	each := func(list *[]ir.Stmt) {
		// end is the last line, of what is written so far, that is before the statement at hand. The span of a compound
		// statement may stand on the first of its Go statements, and then goes on beyond the next ones.
		end := 0
		var pending []int
		last := 0 // the line of the statement before
		for i, s := range *list {
			x := n.stmt(s)
			if first := spanOf(s).Line; first > 0 && first != last {
				last = first
				if x.first > 0 {
					first = min(first, x.first)
				}
				for _, line := range pending {
					if line < first {
						end = max(end, line)
					}
				}
				pending = nil
				if i > 0 && end > 0 && end < first && n.isGap(end, first) {
					x = n.make(s)
					x.blank = true
				}
			}
			pending = append(append(pending, linesOf(s)...), x.last)
		}
	}
	for _, d := range f.Decls {
		bodies(d, func(b *[]ir.Stmt) { everyBlock(b, each) })
	}
}

// linesOf returns the first and last Python lines of a statement and of what is inside it.
func linesOf(s ir.Stmt) []int {
	var lines []int
	list := []ir.Stmt{s}
	everyBlock(&list, func(l *[]ir.Stmt) {
		for _, s := range *l {
			lines = append(lines, spanOf(s).Line, spanOf(s).EndLine)
		}
	})
	return lines
}

// gap reports whether there is a blank line between two lines. Without a list of blank lines, a line that is not
// known to have something on it counts as one.
func gap(blanks []int, full map[int]bool, from, to int) bool {
	if blanks != nil {
		i, _ := slices.BinarySearch(blanks, from+1)
		return i < len(blanks) && blanks[i] < to
	}
	for line := from + 1; line < to; line++ {
		if !full[line] {
			return true
		}
	}
	return false
}

// commentLines makes comments of their own lines.
func commentLines(lines []string) []jen.Code {
	var list []jen.Code
	for _, l := range lines {
		if l == "" {
			list = append(list, jen.Empty())
		} else {
			list = append(list, jen.Comment(l))
		}
	}
	return list
}
