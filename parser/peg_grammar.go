package parser

import (
	_ "embed"
	"fmt"
	"strings"
	"sync"

	"github.com/alecthomas/participle/v2/lexer"
)

//go:embed invalid.peg
var invalidGrammar string

// pegGrammar is invalid.peg, ready to run.
type pegGrammar struct {
	start *pegRule
	rules map[string]*pegRule
}

// explaining is the grammar; it is built when a program first has an error.
var explaining = sync.OnceValue(func() *pegGrammar {
	g, err := parsePEG(invalidGrammar)
	if err != nil {
		panic(err) // invalid.peg is part of this package, and its test builds it
	}
	return g
})

// pegReader reads the notation of invalid.peg.
type pegReader struct {
	grammar *pegGrammar
	kinds   map[string]lexer.TokenType
	words   []string
	pos     int
	rule    string
}

func parsePEG(text string) (*pegGrammar, error) {
	g := &pegGrammar{rules: map[string]*pegRule{}}
	r := &pegReader{grammar: g, kinds: definition{}.Symbols()}
	var chunks []string
	for line := range strings.Lines(text) {
		line = strings.TrimRight(line, "\n")
		switch {
		case line == "" || line[0] == '#':
		case line[0] == ' ':
			chunks[len(chunks)-1] += "\n" + line
		default:
			chunks = append(chunks, line)
		}
	}
	for _, chunk := range chunks {
		name, _, _ := strings.Cut(chunk, ":")
		name, flags, _ := strings.Cut(name, " ")
		g.rules[name] = &pegRule{
			index: len(g.rules) + 1, name: name,
			memo: flags == "(memo)", without: flags == "(without)",
		}
	}
	for _, chunk := range chunks {
		head, body, _ := strings.Cut(chunk, ":")
		r.rule, _, _ = strings.Cut(head, " ")
		r.words, r.pos = pegWords(body), 0
		alts, err := r.alternatives()
		if err == nil && r.pos < len(r.words) {
			err = fmt.Errorf("unexpected %q", r.words[r.pos])
		}
		if err != nil {
			return nil, fmt.Errorf("invalid.peg: %s: %w", r.rule, err)
		}
		g.rules[r.rule].alts = alts
	}
	g.start = g.rules["file"]
	return g, nil
}

// pegWords splits a rule's body into names, quoted texts and signs.
func pegWords(body string) []string {
	var words []string
	for i := 0; i < len(body); {
		c := body[i]
		end := i + 1
		switch {
		case c == ' ' || c == '\n':
			i++
			continue
		case c == '\'' || c == '"':
			for body[end] != c {
				if body[end] == '\\' {
					end++
				}
				end++
			}
			end++
		case strings.HasPrefix(body[i:], "->") || strings.HasPrefix(body[i:], "&&"):
			end = i + 2
		case isIdentifierStart(c):
			for end < len(body) && isIdentifierContinue(body[end]) {
				end++
			}
		}
		words = append(words, body[i:end])
		i = end
	}
	return words
}

func (r *pegReader) peek() string {
	if r.pos < len(r.words) {
		return r.words[r.pos]
	}
	return ""
}

func (r *pegReader) accept(word string) bool {
	if r.peek() != word {
		return false
	}
	r.pos++
	return true
}

func (r *pegReader) next() string {
	word := r.peek()
	r.pos++
	return word
}

func (r *pegReader) alternatives() ([]*pegAlt, error) {
	var alts []*pegAlt
	r.accept("|")
	for {
		alt := &pegAlt{}
		for !strings.Contains("|)]->", r.peek()) {
			item, err := r.item()
			if err != nil {
				return nil, err
			}
			alt.items = append(alt.items, item)
		}
		if len(alt.items) == 1 {
			rule, ok := alt.items[0].node.(*pegRule)
			alt.invalid = ok && strings.HasPrefix(rule.name, "invalid_")
		}
		if r.accept("->") {
			action, err := r.action()
			if err != nil {
				return nil, err
			}
			alt.action = action
		}
		alts = append(alts, alt)
		if !r.accept("|") {
			return alts, nil
		}
	}
}

func (r *pegReader) item() (pegItem, error) {
	var item pegItem
	if word := r.peek(); (word == "a" || word == "b") && r.pos+1 < len(r.words) && r.words[r.pos+1] == "=" {
		item.capture = word[0]
		r.pos += 2
	}
	node, err := r.node()
	item.node = node
	return item, err
}

// node reads an atom with its lookahead and repetition marks.
func (r *pegReader) node() (pegNode, error) {
	switch {
	case r.accept("~"):
		return pegCut{}, nil
	case r.accept("&&"):
		text := strings.Trim(r.next(), "'")
		kind, ok := r.kinds[text]
		if !ok {
			return nil, fmt.Errorf("unknown token %q", text)
		}
		return &pegForced{kind, text}, nil
	case r.accept("&"):
		node, err := r.node()
		return &pegLook{node: node}, err
	case r.accept("!"):
		node, err := r.node()
		return &pegLook{node: node, negative: true}, err
	}
	node, err := r.atom()
	if err != nil {
		return nil, err
	}
	if r.accept(".") {
		element, err := r.atom()
		if err == nil && !r.accept("+") {
			err = fmt.Errorf("a list with separators needs a +")
		}
		return &pegRepeat{node: element, separator: node, atLeastOne: true}, err
	}
	switch {
	case r.accept("?"):
		return &pegOptional{node}, nil
	case r.accept("*"):
		return &pegRepeat{node: node}, nil
	case r.accept("+"):
		return &pegRepeat{node: node, atLeastOne: true}, nil
	}
	return node, nil
}

func (r *pegReader) atom() (pegNode, error) {
	word := r.next()
	switch {
	case word == "(" || word == "[":
		alts, err := r.alternatives()
		if err != nil {
			return nil, err
		}
		group := &pegGroup{alts}
		if word == "(" && r.accept(")") {
			return group, nil
		}
		if word == "[" && r.accept("]") {
			return &pegOptional{group}, nil
		}
		return nil, fmt.Errorf("unclosed %s", word)
	case word == "SOFT_KEYWORD":
		return pegSoftAny{}, nil
	case strings.HasPrefix(word, `"`):
		return &pegSoft{strings.Trim(word, `"`)}, nil
	}
	if rule, ok := r.grammar.rules[word]; ok {
		return rule, nil
	}
	if kind, ok := r.kinds[strings.Trim(word, "'")]; ok {
		return &pegTokenNode{kind}, nil
	}
	return nil, fmt.Errorf("unknown rule or token %q", word)
}

// pegAction is what happens when an alternative has matched.
type pegAction struct {
	verb    string
	check   bool // the alternative has matched if the action finds nothing
	places  []byte
	message string
	find    func(p *peg, a, b span) *syntaxError
}

func (r *pegReader) action() (*pegAction, error) {
	action := &pegAction{verb: r.next()}
	if action.verb == "call" || action.verb == "check" {
		name := r.next()
		find, ok := pegFinders[name]
		if !ok {
			return nil, fmt.Errorf("unknown function %q", name)
		}
		action.check, action.find = action.verb == "check", find
		return action, nil
	}
	for r.peek() == "a" || r.peek() == "b" {
		action.places = append(action.places, r.next()[0])
	}
	want, ok := map[string]int{"at": 1, "range": 2, "from": 1, "last": 0, "next": 0, "indent": 0}[action.verb]
	if !ok || want != len(action.places) || !strings.HasPrefix(r.peek(), `"`) {
		return nil, fmt.Errorf("malformed action %q", action.verb)
	}
	text := r.next()
	action.message = strings.ReplaceAll(text[1:len(text)-1], `\"`, `"`)
	return action, nil
}
