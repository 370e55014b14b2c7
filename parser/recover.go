package parser

import (
	"slices"
	"strings"

	"github.com/alecthomas/participle/v2/lexer"

	"github.com/gosyncio/gosyncio/ast"
)

// CPython stops at the first error. To report the others too, the statement
// that failed is taken apart into its logical lines. The line that an error
// stands on is replaced by one that says nothing (pass, or "if True:" where it
// has a block), and the statement is read again, until nothing is wrong any
// more or an error cannot be helped this way. Where in doubt an error is missed
// rather than made up.

// recovery goes on behind errors.
type recovery struct {
	module *ast.Module
	top    body // the module's
	errors []*syntaxError
}

// add notes an error, once.
func (r *recovery) add(e *syntaxError) {
	known := slices.ContainsFunc(r.errors, func(k *syntaxError) bool {
		if e.header > 0 && k.header == e.header {
			return true
		}
		return k.message == e.message && k.span.Line == e.span.Line && k.span.Col == e.span.Col
	})
	if !known && len(r.errors) < maxErrors {
		r.errors = append(r.errors, e)
	}
}

// knows tells whether an error was noted from a line to before another.
func (r *recovery) knows(from, to int) bool {
	return slices.ContainsFunc(r.errors, func(e *syntaxError) bool { return from <= e.span.Line && e.span.Line < to })
}

// logicalLine is a line with the INDENT or DEDENTs before it.
type logicalLine struct {
	dents  []pegToken
	tokens []pegToken // without the NEWLINE
	end    pegToken   // the NEWLINE
	bad    bool       // something else stands for it
	lone   bool       // it is a header without a block
	noTry  bool       // its try has no except
}

// maxRounds bounds how often one statement is read again.
const maxRounds = 30

// statement takes a statement apart that failed and returns a scanner for what
// stands behind it, or nil if there is nothing more to be had.
func (r *recovery) statement(s *scanner, tooDeep bool) *scanner {
	keep := slices.IndexFunc(r.module.Comments, func(c ast.Comment) bool { return c.Line >= s.line })
	if keep >= 0 {
		r.module.Comments = r.module.Comments[:keep]
	}
	s.comments = &r.module.Comments
	lines, next := r.split(s)
	for range maxRounds {
		if tooDeep {
			break
		}
		tokens := patched(lines)
		plain := make([]lexer.Token, len(tokens))
		for i := range tokens {
			plain[i] = tokens[i].Token
		}
		problem := readStatement(&tokenList{plain}, &r.top)
		if problem == nil || problem.tooDeep {
			break
		}
		err := (&peg{grammar: explaining(), rest: tokens, skip: newSkipper(shapesOf(lines, problem.position()))}).explain()
		if err == nil {
			err = (&peg{grammar: explaining(), rest: tokens}).explain()
		}
		if err == nil || !repair(lines, err) {
			break
		}
		r.add(err)
	}
	if next != nil {
		next.comments = &r.module.Comments
	}
	return next
}

// split reads the logical lines of one statement with all its clauses, past
// what the scanner refuses.
func (r *recovery) split(s *scanner) (lines []*logicalLine, next *scanner) {
	depth := 0
	line := &logicalLine{}
	lineStart, lineNumber, comments := s.pos, s.line, 0
	for {
		t := s.next()
		token := pegToken{t, len(s.parens)}
		switch t.Type {
		case tokError:
			r.add(s.err)
			line.tokens, line.bad = nil, true
			line.end = pegToken{Token: lexer.Token{Type: tokNEWLINE, Pos: t.Pos}}
			lines = append(lines, line)
			s = resume(s, lineStart)
			if s == nil {
				return lines, nil
			}
			line = &logicalLine{}
			lineStart, lineNumber, comments = s.pos, s.line, len(*s.comments)
		case tokENDMARKER:
			if len(line.dents) > 0 || len(line.tokens) > 0 {
				lines = append(lines, line)
			}
			return lines, nil
		case tokINDENT:
			depth++
			line.dents = append(line.dents, token)
		case tokDEDENT:
			depth--
			line.dents = append(line.dents, token)
		case tokNEWLINE:
			line.end = token
			lines = append(lines, line)
			line = &logicalLine{}
			lineStart, lineNumber, comments = s.pos, s.line, len(*s.comments)
		default:
			if open := swallowed(s, &t, lineStart); open != nil {
				if !r.knows(open.line, t.Pos.Line) {
					s.unclosed(*open)
					r.add(s.err)
				}
				line.tokens, line.bad = nil, true
				line.end = pegToken{Token: lexer.Token{Type: tokNEWLINE, Pos: t.Pos}}
				lines = append(lines, line)
				next := scannerAt(s.src, t.Pos.Offset-t.Pos.Column, t.Pos.Line)
				next.comments, next.indents = s.comments, slices.Clone(s.indents)
				s, line = next, &logicalLine{}
				lineStart, lineNumber, comments = s.pos, s.line, len(*s.comments)
				continue
			}
			if depth <= 0 && len(line.tokens) == 0 && len(lines) > 0 && !continues(lines, t.Type) {
				// The next statement begins here.
				*s.comments = (*s.comments)[:comments]
				if len(line.dents) > 0 {
					lines = append(lines, &logicalLine{dents: line.dents})
				}
				return lines, scannerAt(s.src, lineStart, lineNumber)
			}
			line.tokens = append(line.tokens, token)
		}
	}
}

// swallowed finds the bracket that must have been left open where a line
// begins with a word that no expression has, no deeper than the line on which
// the bracket's statement begins.
func swallowed(s *scanner, t *lexer.Token, lineStart int) *paren {
	switch t.Type {
	case tokDef, tokClass, tokReturn, tokImport, tokWhile, tokWith, tokTry, tokRaise, tokDel, tokPass, tokAssert,
		tokBreak, tokContinue, tokGlobal, tokNonlocal:
	default:
		return nil
	}
	if len(s.parens) == 0 || len(s.fstrings) > 0 || strings.TrimLeft(s.src[s.lineStart:t.Pos.Offset], " \t\f") != "" {
		return nil
	}
	if indentOf(s.src[s.lineStart:]) > indentOf(s.src[lineAt(s.src, lineStart):]) {
		return nil
	}
	return &s.parens[len(s.parens)-1]
}

// shapesOf is shapes for lines that are read already.
func shapesOf(lines []*logicalLine, upTo lexer.Position) []lineShape {
	var list []lineShape
	depth := 0
	for _, line := range lines {
		for _, t := range line.dents {
			if t.Type == tokINDENT {
				depth++
			} else {
				depth--
			}
		}
		first := line.end
		if len(line.tokens) > 0 {
			first = line.tokens[0]
		}
		if first.Type == 0 {
			break // the DEDENTs at the end
		}
		if first.Pos.Line > upTo.Line {
			break
		}
		list = append(list, lineShape{first.Pos.Offset, first.Pos.Line, depth, first.Type})
	}
	return list
}

// continues tells whether a line that starts with the token belongs to the
// statement before it.
func continues(lines []*logicalLine, kind lexer.TokenType) bool {
	switch kind {
	case tokElif, tokElse, tokExcept, tokFinally:
		return true
	}
	last := lines[len(lines)-1]
	return len(last.dents) == 0 && len(last.tokens) > 0 && last.tokens[0].Type == tokAt
}

// resume finds the line to go on with behind what the scanner refused: the
// first one that is not indented deeper than the line that failed and that
// begins like a statement. lineStart is where the latter's logical line begins.
func resume(s *scanner, lineStart int) *scanner {
	if s.err.atEnd && !s.err.unclosed {
		return nil // nobody knows where the string was to end, or what so deep a block means
	}
	from := max(s.pos, s.lineStart)
	if len(s.parens) > 0 {
		// The bracket that is open may be what is wrong: begin behind its line.
		from = offsetOf(s.src, s.parens[0].line)
	} else if from > lineStart && from <= len(s.src) && s.src[from-1] == '\n' {
		from-- // the error took the newline with it
	}
	limit := indentOf(s.src[lineAt(s.src, lineStart):])
	for {
		n := strings.IndexByte(s.src[min(from, len(s.src)):], '\n')
		if n < 0 {
			return nil
		}
		from += n + 1
		rest := s.src[from:]
		indent := indentOf(rest)
		code := strings.TrimLeft(rest, " \t\f")
		if code == "" {
			return nil
		}
		if indent > limit || code[0] >= 128 || !isIdentifierStart(code[0]) && code[0] != '@' {
			continue
		}
		next := scannerAt(s.src, from, 1+strings.Count(s.src[:from], "\n"))
		next.comments = s.comments
		next.indents = slices.Clone(s.indents)
		return next
	}
}

// lineAt is the offset of the first line from an offset on that has code in it.
func lineAt(src string, offset int) int {
	for offset < len(src) {
		end := strings.IndexByte(src[offset:], '\n')
		code := strings.TrimLeft(src[offset:offset+end], " \t\f")
		if code != "" && code[0] != '#' {
			break
		}
		offset += end + 1
	}
	return offset
}

// offsetOf is where a line starts.
func offsetOf(src string, line int) int {
	offset := 0
	for range line - 1 {
		offset += strings.IndexByte(src[offset:], '\n') + 1
	}
	return offset
}

// indentOf is how far a line is indented.
func indentOf(text string) int {
	col := 0
	for _, c := range text {
		switch c {
		case ' ':
			col++
		case '\t':
			col = (col/tabSize + 1) * tabSize
		default:
			return col
		}
	}
	return col
}

// repair makes the line that an error stands on harmless. It reports false if
// that was done before, or there is no such line.
func repair(lines []*logicalLine, e *syntaxError) bool {
	if e.header > 0 {
		for _, line := range lines {
			if line.holds(e.header) && !line.lone {
				line.bad, line.lone = true, true
				return true
			}
		}
		return false
	}
	if strings.HasPrefix(e.message, "expected 'except'") {
		return repairTry(lines, e.span.Line)
	}
	if e.message == unexpectedIndent {
		return dropIndent(lines, e.span.Line)
	}
	for _, line := range lines {
		if line.holds(e.span.Line) {
			if line.bad {
				return false
			}
			line.bad = true
			return true
		}
	}
	return false
}

// holds tells whether a physical line is part of the logical one.
func (l *logicalLine) holds(line int) bool {
	return len(l.tokens) > 0 && l.tokens[0].Pos.Line <= line && line <= l.end.Pos.Line
}

// repairTry turns the last try before a line into an if.
func repairTry(lines []*logicalLine, before int) bool {
	for _, line := range slices.Backward(lines) {
		if len(line.tokens) > 0 && line.tokens[0].Pos.Line < before && line.tokens[0].Type == tokTry && !line.noTry {
			line.bad, line.noTry = true, true
			return true
		}
	}
	return false
}

// dropIndent takes an INDENT away and the DEDENT that belongs to it.
func dropIndent(lines []*logicalLine, at int) bool {
	depth := 0
	for _, line := range lines {
		for i, t := range line.dents {
			switch {
			case depth == 0 && t.Type == tokINDENT && len(line.tokens) > 0 && line.tokens[0].Pos.Line == at:
				line.dents = slices.Delete(slices.Clone(line.dents), i, i+1)
				depth = 1
			case depth > 0 && t.Type == tokINDENT:
				depth++
			case depth > 0:
				if depth--; depth == 0 {
					line.dents = slices.Delete(slices.Clone(line.dents), i, i+1)
					return true
				}
			default:
				continue
			}
			break
		}
	}
	return depth > 0
}

// patched is the statement with something harmless for the bad lines.
func patched(lines []*logicalLine) []pegToken {
	var tokens []pegToken
	for i, line := range lines {
		tokens = append(tokens, line.dents...)
		if len(line.tokens) == 0 && !line.bad {
			continue
		}
		if !line.bad {
			tokens = append(tokens, line.tokens...)
			tokens = append(tokens, line.end)
			continue
		}
		block := !line.lone && i+1 < len(lines) && len(lines[i+1].dents) > 0 && lines[i+1].dents[0].Type == tokINDENT
		for _, word := range line.standIn(block) {
			t := line.end
			t.Value = word
			if t.Type = keyword(word); t.Type == tokNAME && !isIdentifierStart(word[0]) {
				t.Type, _ = operator(word)
			}
			tokens = append(tokens, t)
		}
		tokens = append(tokens, line.end)
	}
	end := pegToken{Token: lexer.Token{Type: tokENDMARKER}}
	if n := len(tokens); n > 0 {
		end.Pos = tokens[n-1].Pos
	}
	return append(tokens, end)
}

// standIn is what is read in place of a bad line: a header of the same sort,
// so that the clauses that belong to it still do.
func (l *logicalLine) standIn(block bool) []string {
	var words []string
	var tokens []pegToken
	if tokens = l.tokens; len(tokens) > 0 && tokens[0].Type == tokAsync {
		words, tokens = append(words, "async"), tokens[1:]
	}
	var first pegToken
	if len(tokens) > 0 {
		first = tokens[0]
	}
	switch first.Type {
	case tokIf, tokElif, tokWhile:
		words = append(words, first.Value, "True", ":")
	case tokElse, tokFinally:
		words = append(words, first.Value, ":")
	case tokTry:
		if words = append(words, "try", ":"); l.noTry {
			words = []string{"if", "True", ":"}
		}
	case tokExcept:
		if words = append(words, "except"); len(tokens) > 1 && tokens[1].Type == tokStar {
			words = append(words, "*")
		}
		words = append(words, "_", ":")
	case tokFor:
		words = append(words, "for", "_", "in", "_", ":")
	case tokWith:
		words = append(words, "with", "_", ":")
	case tokDef:
		words = append(words, "def", "_", "(", ")", ":")
	case tokClass:
		words = append(words, "class", "_", ":")
	case tokAt:
		return []string{"@", "_"}
	default:
		if !block && !l.lone {
			return []string{"pass"}
		}
		words = []string{"if", "True", ":"}
		if first.Value == "match" || first.Value == "case" {
			words = []string{first.Value, "_", ":"}
		}
	}
	if !block {
		words = append(words, "pass")
	}
	return words
}
