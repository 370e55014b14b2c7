package parser

import (
	"strings"

	"github.com/alecthomas/participle/v2/lexer"
)

// This file runs the grammar of invalid.peg over the tokens of a file that is
// wrong. It is a packrat interpreter of the kind that CPython's pegen
// generates, but for trees: a rule yields no more than the tokens it covers.

// pegToken is a token and how many brackets are open behind it.
type pegToken struct {
	lexer.Token
	level int
}

// peg is one reading.
type peg struct {
	grammar *pegGrammar
	scanner *scanner   // gives the tokens; nil where all of them are there
	tokens  []pegToken // as many as were looked at
	rest    []pegToken // without a scanner, those that were not
	skip    *skipper   // leaves tokens out; may be nil
	invalid bool       // try the rules named invalid_…
	memo    map[pegKey]pegResult
	depth   int
}

type pegKey struct {
	rule, pos int
	mode      uint8 // which of the readings the result is for; 0 for any
}

type pegResult struct {
	end int
	ok  bool
}

// pegDepth bounds the recursion of rules, as CPython's MAXSTACK does.
const pegDepth = 6000

// token returns the token at a position, and reads on for it. What the
// scanner refuses ends the reading.
func (p *peg) token(pos int) *pegToken {
	for pos >= len(p.tokens) {
		if n := len(p.tokens); n > 0 && p.tokens[n-1].Type == tokENDMARKER {
			return &p.tokens[n-1]
		}
		t := p.fetch()
		if p.skip.skips(&t.Token) {
			continue
		}
		if t.Type == tokDebug {
			t.Type, t.Value = tokEqual, "="
		}
		p.tokens = append(p.tokens, t)
	}
	return &p.tokens[pos]
}

// fetch takes the next token from where they come from.
func (p *peg) fetch() pegToken {
	if p.scanner == nil {
		t := p.rest[0]
		p.rest = p.rest[1:]
		return t
	}
	t := p.scanner.next()
	if t.Type == tokError {
		panic(p.scanner.err)
	}
	return pegToken{t, len(p.scanner.parens)}
}

// last is the furthest token that was looked at.
func (p *peg) last() *pegToken { return &p.tokens[len(p.tokens)-1] }

// span is a run of tokens, from the first to before the end.
type span struct{ start, end int }

// pegNode is a piece of grammar.
type pegNode interface {
	// match tries the piece at a position and returns the one behind it.
	match(p *peg, pos int) (end int, ok bool)
}

type (
	pegRule struct {
		index   int
		name    string
		memo    bool // CPython keeps its results for both readings
		without bool // nothing below it tries invalid rules
		alts    []*pegAlt
	}
	pegAlt struct {
		items   []pegItem
		action  *pegAction
		invalid bool // it is nothing but a rule named invalid_…
	}
	pegItem struct {
		capture byte // 'a', 'b', or 0
		node    pegNode
	}
	pegTokenNode struct{ kind lexer.TokenType } // 'x' or NAME
	pegSoft      struct{ text string }          // "x"
	pegSoftAny   struct{}                       // SOFT_KEYWORD
	pegForced    struct {                       // &&'x'
		kind lexer.TokenType
		text string
	}
	pegCut      struct{}               // ~
	pegOptional struct{ node pegNode } // e?
	pegLook     struct {               // &e, !e
		node     pegNode
		negative bool
	}
	pegRepeat struct { // e*, e+, s.e+
		node, separator pegNode
		atLeastOne      bool
	}
	pegGroup struct{ alts []*pegAlt } // (…)
)

func (n *pegTokenNode) match(p *peg, pos int) (int, bool) {
	return pos + 1, p.token(pos).Type == n.kind && (n.kind != tokNotEqual || p.token(pos).Value == "!=")
}

func (n *pegSoft) match(p *peg, pos int) (int, bool) {
	t := p.token(pos)
	return pos + 1, t.Type == tokNAME && t.Value == n.text
}

func (pegSoftAny) match(p *peg, pos int) (int, bool) {
	// CPython compares as many letters as the name has: c, ma and typ count too.
	t := p.token(pos)
	prefix := func(word string) bool { return strings.HasPrefix(word, t.Value) }
	return pos + 1, t.Type == tokNAME && (prefix("_") || prefix("case") || prefix("match") || prefix("type"))
}

func (n *pegForced) match(p *peg, pos int) (int, bool) {
	if t := p.token(pos); t.Type != n.kind {
		panic(&syntaxError{message: "expected '" + n.text + "'", span: tokenSpan(&t.Token)})
	}
	return pos + 1, true
}

func (pegCut) match(_ *peg, pos int) (int, bool) { return pos, true }

func (n *pegOptional) match(p *peg, pos int) (int, bool) {
	if end, ok := n.node.match(p, pos); ok {
		return end, true
	}
	return pos, true
}

func (n *pegLook) match(p *peg, pos int) (int, bool) {
	_, ok := n.node.match(p, pos)
	return pos, ok != n.negative
}

func (n *pegRepeat) match(p *peg, pos int) (int, bool) {
	end, ok := n.node.match(p, pos)
	if !ok {
		return pos, !n.atLeastOne
	}
	for {
		next := end
		if n.separator != nil {
			if next, ok = n.separator.match(p, end); !ok {
				return end, true
			}
		}
		if next, ok = n.node.match(p, next); !ok || next == end {
			return end, true
		}
		end = next
	}
}

func (n *pegGroup) match(p *peg, pos int) (int, bool) {
	for _, alt := range n.alts {
		end, ok, cut := alt.match(p, pos)
		if ok {
			return end, true
		}
		if cut {
			break
		}
	}
	return pos, false
}

// match tries an alternative. It tells whether the alternatives behind it are
// out too: a cut was passed, or an action declined.
func (a *pegAlt) match(p *peg, pos int) (end int, ok, cut bool) {
	if a.invalid && !p.invalid {
		return pos, false, false
	}
	var captures [2]span
	end = pos
	for i := range a.items {
		item := &a.items[i]
		if _, isCut := item.node.(pegCut); isCut {
			cut = true
		}
		next, ok := item.node.match(p, end)
		if !ok {
			return pos, false, cut
		}
		if item.capture != 0 {
			captures[item.capture-'a'] = span{end, next}
		}
		end = next
	}
	if a.action == nil {
		return end, true, cut
	}
	if err := a.action.run(p, captures[0], captures[1], end); err != nil {
		panic(err)
	}
	return end, a.action.check, true
}

func (r *pegRule) match(p *peg, pos int) (int, bool) {
	key := pegKey{rule: r.index, pos: pos}
	if !r.memo {
		// Ours to keep, so that nothing is read twice: for this mode only.
		key.mode = 1
		if p.invalid {
			key.mode = 2
		}
	}
	if result, ok := p.memo[key]; ok {
		return result.end, result.ok
	}
	if p.depth++; p.depth > pegDepth {
		panic(tooComplex(&p.token(pos).Token))
	}
	saved := p.invalid
	if r.without {
		p.invalid = false
	}
	result := pegResult{end: pos}
	for _, alt := range r.alts {
		end, ok, cut := alt.match(p, pos)
		if ok {
			result = pegResult{end, true}
			break
		}
		if cut {
			break
		}
	}
	p.invalid = saved
	p.depth--
	p.memo[key] = result
	return result.end, result.ok
}

// read tries the whole grammar once. It returns what an action or the scanner
// reported; matched says that there is nothing wrong.
func (p *peg) read(invalid bool) (matched bool, err *syntaxError) {
	defer func() {
		if problem := recover(); problem != nil {
			var ok bool
			if err, ok = problem.(*syntaxError); !ok {
				panic(problem)
			}
		}
	}()
	p.invalid = invalid
	p.memo = map[pegKey]pegResult{}
	p.depth = 0
	_, matched = p.grammar.start.match(p, 0)
	return matched, nil
}
