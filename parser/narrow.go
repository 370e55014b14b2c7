package parser

import "github.com/alecthomas/participle/v2/lexer"

// Explaining an error reads a statement twice, slowly, and a statement can be
// a class of ten thousand lines. What stands in a block before the statement
// that failed is right and explains nothing: it is left out.

// lineShape is what a logical line has to do with blocks.
type lineShape struct {
	offset, line int
	depth        int // of blocks around it
	first        lexer.TokenType
}

// shapes reads the logical lines from where the scanner stands to the one that
// holds a position.
func shapes(s *scanner, upTo lexer.Position) []lineShape {
	var list []lineShape
	depth, fresh := 0, true
	for {
		t := s.next()
		switch t.Type {
		case tokError, tokENDMARKER:
			return list
		case tokINDENT:
			depth++
			continue
		case tokDEDENT:
			depth--
			continue
		case tokNEWLINE:
			fresh = true
			continue
		}
		if !fresh {
			continue
		}
		if t.Pos.Offset > upTo.Offset {
			return list
		}
		fresh = false
		list = append(list, lineShape{t.Pos.Offset, t.Pos.Line, depth, t.Type})
	}
}

// lineRange is a run of lines, from the first to before the end.
type lineRange struct{ start, end int }

// narrow finds the lines that may be left out where the last one is the one
// that failed: in each block around it those before the statement that holds it.
func narrow(list []lineShape) []lineRange {
	var ranges []lineRange
	failed := len(list) - 1
	for failed >= 0 && list[failed].depth > 0 {
		depth := list[failed].depth
		header := failed
		for header >= 0 && list[header].depth >= depth {
			header--
		}
		// A statement can fail because the one before it lacks something, so
		// that one stays too.
		start := statementStart(list, failed, header, depth)
		if start > header+1 {
			start = statementStart(list, start-1, header, depth)
		}
		if start > header+1 {
			ranges = append(ranges, lineRange{header + 1, start})
		}
		failed = header
	}
	return ranges
}

// statementStart is the line on which the statement starts that a line of a
// block belongs to. The block's lines come after its header.
func statementStart(list []lineShape, i, header, depth int) int {
	for i > header+1 && (list[i].depth > depth || isClause(list[i].first) || isDecorator(list, i-1, depth)) {
		i--
	}
	return i
}

// isClause tells whether a line that starts with the token belongs to the
// statement before it.
func isClause(kind lexer.TokenType) bool {
	return kind == tokElif || kind == tokElse || kind == tokExcept || kind == tokFinally
}

func isDecorator(list []lineShape, i, depth int) bool {
	return list[i].depth == depth && list[i].first == tokAt
}

// skipper leaves tokens out, and of INDENT and DEDENT so many that they still
// match: a block whose first lines are left out keeps its INDENT.
type skipper struct {
	ranges     []lineRange // in lines of the file
	open       int         // INDENTs left out whose DEDENT is to come
	inRange    bool
	keepIndent bool
}

// skips tells whether a token is left out.
func (k *skipper) skips(t *lexer.Token) bool {
	if k == nil || t.EOF() {
		return false
	}
	inside := false
	for _, r := range k.ranges {
		if r.start <= t.Pos.Line && t.Pos.Line < r.end {
			inside = true
		}
	}
	if inside && !k.inRange {
		k.keepIndent = true
	}
	k.inRange = inside
	switch {
	case t.Type == tokINDENT && inside:
		if k.keepIndent {
			k.keepIndent = false
			return false
		}
		k.open++
		return true
	case t.Type == tokDEDENT && k.open > 0:
		k.open--
		return true
	}
	return inside
}

// newSkipper leaves out what is right before the place where reading failed.
// It is nil if that is nothing.
func newSkipper(list []lineShape) *skipper {
	k := &skipper{}
	for _, r := range narrow(list) {
		k.ranges = append(k.ranges, lineRange{list[r.start].line, list[r.end].line})
	}
	if len(k.ranges) == 0 {
		return nil
	}
	return k
}
