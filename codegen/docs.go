package codegen

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/gosyncio/gosyncio/lower/ir"
)

// Doc comments
//
// A docstring speaks in the imperative ("Return the x."), in the third person ("Returns the x."), or names a thing
// ("A place on the plane."). Go's doc comment is a sentence that begins with the name. Only the first word or two are
// touched; the rest is the author's text.
//
//	Return the x.                     name returns the x.
//	Yield 0 to n - 1.                 name yields 0 to n - 1.
//	Go down and come back.            name goes down and comes back.
//	Returns the x.                    name returns the x.
//	The least and the greatest.       name returns the least and the greatest.   (a function with results)
//	How many there are.               name returns how many there are.
//	Whether it is so.                 name reports whether it is so.
//	A place on the plane.             Name is a place on the plane.              (a type)
//	This class holds the state.       Name holds the state.
//	anything else                     name: anything else

// docLines returns the doc comment of a declaration, a line each from the // on.
func docLines(d ir.Decl, n *names) []string {
	var doc string
	switch d := d.(type) {
	case *ir.Func:
		if d.Doc != "" {
			returns := len(d.Results) > 0 && !(len(d.Results) == 1 && basic(d.Results[0]) == "error")
			doc = sentence(n.object(d.Obj), d.Obj.Python, d.Doc, false, returns)
		}
	case *ir.TypeDecl:
		if d.Doc != "" {
			doc = sentence(n.object(d.Obj), d.Obj.Python, d.Doc, true, false)
		}
	}
	return docText(doc)
}

// packageDoc returns the package comment that a module's docstring makes.
func packageDoc(doc string) []string { return docText(doc) }

// docText makes comment lines of a text.
func docText(doc string) []string {
	doc = strings.Trim(doc, "\n")
	if strings.TrimSpace(doc) == "" {
		return nil
	}
	var lines []string
	paragraph := false
	for _, l := range splitLines(doc) {
		text := strings.TrimLeft(l, " \t")
		if paragraph && text != "" {
			l = text // gofmt takes an indented line for code, which wants an empty one before it
		}
		paragraph = text != "" && l == text
		lines = append(lines, commentText("# "+l))
	}
	return lines
}

// sentence makes a docstring begin with the Go name.
func sentence(name, python, doc string, isType, returns bool) string {
	doc = strings.TrimLeft(doc, " \t\r\n")
	first, rest := splitWord(doc)
	lower := strings.ToLower(first)
	switch {
	case first == "":
		if doc == "" {
			return ""
		}
		return name + ": " + doc
	case first == name || first == python:
		if startsSentence(rest) {
			return name + rest
		}
	case lower == "this":
		// This function returns → name returns
		second, tail := splitWord(strings.TrimLeft(rest, " "))
		switch strings.ToLower(second) {
		case "function", "method", "class", "coroutine", "helper", "generator", "object", "type", "exception", "decorator":
			verb, _ := splitWord(strings.TrimLeft(tail, " "))
			if v := strings.ToLower(verb); thirdPerson(v) || v == "is" || v == "has" || v == "can" || v == "will" || v == "does" {
				return name + tail
			}
		case "is":
			return name + rest
		}
	case verbs[lower] && !nounHere(lower, rest) && (!isType || !ambiguous[lower] || object(rest)):
		return name + " " + conjugate(lower) + conjugateSecond(rest)
	case thirdPerson(lower):
		return name + " " + lower + rest
	case lower == "like" || lower == "similar" || lower == "equivalent":
		return name + " is " + lower + rest
	case lower == "whether" && !isType:
		return name + " reports whether" + rest
	case lower == "true" || lower == "false":
		if w, _ := splitWord(strings.TrimLeft(rest, " ")); w == "if" || w == "when" || w == "iff" {
			return name + " returns " + lower + rest
		}
	case openers[lower]:
		text := lower + rest
		switch {
		case isType:
			return name + " is " + text
		case returns:
			return name + " returns " + text
		case lower == "what" || lower == "how" || lower == "where" || lower == "when":
		default:
			return name + " is " + text
		}
	case isType && participle(lower):
		return name + " is " + lower + rest
	case isType && bareNoun(first, rest):
		text := uncapital(first) + rest
		if uncountable[lower] {
			return name + " is " + text
		}
		return name + " is " + article(text) + " " + text
	case returns && !isType && bareNoun(first, rest) && strings.HasPrefix(rest, " of "):
		return name + " returns the " + uncapital(first) + rest
	}
	return name + ": " + uncapital(first) + rest
}

// splitWord parts the first word of letters from the rest.
func splitWord(s string) (word, rest string) {
	for i, r := range s {
		if !unicode.IsLetter(r) && !(i > 0 && (r == '_' || r == '\'' || r == '-' || unicode.IsDigit(r))) {
			return s[:i], s[i:]
		}
	}
	return s, ""
}

// startsSentence reports whether what follows a name makes a sentence with it.
func startsSentence(rest string) bool {
	w, _ := splitWord(strings.TrimLeft(rest, " "))
	w = strings.ToLower(w)
	return strings.HasPrefix(rest, " ") && (thirdPerson(w) || w == "is" || w == "has" || w == "does" || w == "can" || w == "may" || w == "will" || w == "must")
}

// uncapital makes the first letter small, unless the word is a name or an acronym.
func uncapital(word string) string {
	r, n := utf8.DecodeRuneInString(word)
	for _, other := range word[n:] {
		if unicode.IsUpper(other) || unicode.IsDigit(other) || other == '_' {
			return word
		}
	}
	if word == "I" {
		return word
	}
	return string(unicode.ToLower(r)) + word[n:]
}

func article(text string) string {
	switch firstRune(text) {
	case 'a', 'e', 'i', 'o', 'A', 'E', 'I', 'O':
		return "an"
	case 'u':
		if strings.HasPrefix(text, "un") && !strings.HasPrefix(text, "uni") || strings.HasPrefix(text, "up") || strings.HasPrefix(text, "ut") && !strings.HasPrefix(text, "uti") {
			return "an"
		}
	}
	return "a"
}

// bareNoun reports whether the text looks like a noun phrase in the singular without an article: "Base class for
// errors.", not "Errors of the parser", not a verb's -ing, not a word of grammar, and not a sentence with a verb
// after its first words.
func bareNoun(first, rest string) bool {
	lower := strings.ToLower(first)
	if grammar[lower] || strings.HasSuffix(lower, "s") && !strings.HasSuffix(lower, "ss") && !strings.HasSuffix(lower, "us") ||
		strings.HasSuffix(lower, "ing") || strings.HasSuffix(lower, "ly") {
		return false
	}
	// The head of the phrase ends at a preposition, a comma or the end; a plural head takes no article.
	line, _, _ := strings.Cut(rest, "\n")
	head := first
	for line != "" {
		if !strings.HasPrefix(line, " ") {
			if !strings.ContainsRune(".,;", firstRune(line)) {
				return false
			}
			break
		}
		w, tail := splitWord(strings.TrimLeft(line, " "))
		if w == "" {
			return false
		}
		l := strings.ToLower(w)
		if l == "is" || l == "are" || l == "was" || l == "has" || l == "have" || l == "can" || l == "must" || l == "and" || l == "or" {
			return false
		}
		if prepositions[l] || strings.HasSuffix(l, "ing") || strings.HasSuffix(l, "ed") && tail != "" && strings.HasPrefix(tail, " ") && l != "shared" {
			break
		}
		head, line = w, tail
	}
	head = strings.ToLower(head)
	return !strings.HasSuffix(head, "s") || strings.HasSuffix(head, "ss") || strings.HasSuffix(head, "us") || strings.HasSuffix(head, "is")
}

// nounHere reports whether a word that may be verb or noun is a noun in this text: "Count of items", "Result.", "Test
// data for x".
func nounHere(verb, rest string) bool {
	w, _ := splitWord(strings.TrimLeft(rest, " "))
	l := strings.ToLower(w)
	return ambiguous[verb] && (l == "of" || l == "for" && !forVerbs[verb] || l == "which" || l == "used" || l == "is")
}

// forVerbs are verbs that go with for.
var forVerbs = wordSet(`wait check look search listen ask watch test call`)

// conjugateSecond conjugates a second verb of the first sentence: "… and come back" → "… and comes back".
func conjugateSecond(rest string) string {
	end := strings.IndexAny(rest, ".;:\n")
	if end < 0 {
		end = len(rest)
	}
	for _, and := range []string{" and ", ", then ", " then ", " or "} {
		i := strings.Index(rest[:end], and)
		if i < 0 {
			continue
		}
		at := i + len(and)
		w, tail := splitWord(rest[at:])
		adverb := ""
		if w == "then" || w == "also" {
			adverb = w + " "
			w, tail = splitWord(strings.TrimLeft(tail, " "))
		}
		if !verbs[w] || ambiguous[w] && !object(tail) {
			continue
		}
		return rest[:at] + adverb + conjugate(w) + tail
	}
	return rest
}

// object reports whether the text goes on with what only a verb has behind it.
func object(tail string) bool {
	w, _ := splitWord(strings.TrimLeft(tail, " "))
	switch strings.ToLower(w) {
	case "the", "a", "an", "it", "its", "them", "their", "all", "each", "every", "this", "that", "one", "none", "any", "if":
		return true
	}
	return false
}

// conjugate returns the third person of a verb.
func conjugate(verb string) string {
	switch verb {
	case "be":
		return "is"
	case "have":
		return "has"
	}
	for _, end := range []string{"s", "x", "z", "ch", "sh", "o"} {
		if strings.HasSuffix(verb, end) {
			return verb + "es"
		}
	}
	if n := len(verb); n > 1 && verb[n-1] == 'y' && !strings.ContainsRune("aeiou", rune(verb[n-2])) {
		return verb[:n-1] + "ies"
	}
	return verb + "s"
}

var thirdPersons = func() map[string]bool {
	set := map[string]bool{}
	for v := range verbs {
		set[conjugate(v)] = true
	}
	return set
}()

// thirdPerson reports whether the word is a verb as "returns" is. "Values of x" is more likely the noun.
func thirdPerson(word string) bool {
	return thirdPersons[word] && !pluralNouns[word]
}

var pluralNouns = wordSet(`counts values tests groups orders names lists types states results returns_ notes files lines logs prints_ maps
	filters names sorts_ records classes queries keys pairs plans jobs tasks`)

// participle reports whether the word is a verb's as in "Raised when the port is taken."
func participle(word string) bool {
	stem, ok := strings.CutSuffix(word, "ed")
	return ok && (verbs[stem] || verbs[stem+"e"] || len(stem) > 2 && verbs[stem[:len(stem)-1]] || strings.HasSuffix(stem, "i") && verbs[stem[:len(stem)-1]+"y"])
}

// openers begin a noun phrase or a clause that stands for one.
var openers = wordSet(`a an the what how one all each every some any both either something someone anything everything nothing where
	when who which its his`)

var grammar = wordSet(`if when while for to in on at by as of with from but not see note use only same like this that these those it
	there here we you i they once after before because since until given internal_ deprecated todo fixme warning`)

var prepositions = wordSet(`of for with from in on at by to that which whose who as into over under between without used where when via per
	against among around`)

var uncountable = wordSet(`data information code metadata output input everything something nothing anything whatever state`)

// ambiguous are verbs that are as often nouns.
var ambiguous = wordSet(`count test group order name list type state result note file line log print map filter sort record query plan
	call check copy cache match search set step walk wait work report score show sum shape share sample size slice
	split start stop store stream string swap switch table tag target task time track transform try turn update use
	value view watch wrap write yield return end exit fetch format guess handle hash hold index join link load lock
	mark mask move number parse pass pause play point poll process produce pull push queue race rate read release
	request reset retry run save scale schedule send sign simulate sleep sound spawn trace train trigger upload`)

// verbs are those that docstrings begin with.
var verbs = wordSet(`abort accept accumulate acquire act activate adapt add adjust advance aggregate align allocate allow alter
	answer append apply approximate arrange ask assemble assert assign associate attach attempt authenticate
	authorize await balance be begin bind block book borrow bounce break broadcast buffer build bump burn buy bypass
	cache calculate call cancel capture carry cast catch chain change charge check choose chunk claim classify clean
	clear clip clone close coerce collapse collect combine come commit compare compile complete compose compress
	compute concatenate configure confirm connect consume construct contain continue convert coordinate copy count
	crawl create cross cycle debit decide declare decode decompress decorate decrease decrement decrypt deduplicate
	defer define delay delegate delete deliver demonstrate deposit derive describe deserialize destroy detach detect
	determine disable discard disconnect discover dispatch display distribute divide do double download drain draw
	drive drop dump duplicate echo emit enable encode encrypt end enforce enqueue ensure enter enumerate equal erase
	escape establish estimate evaluate examine exchange exclude execute exercise exhaust exit expand expect expire
	explain expose extend extract factor fail feed fetch fill filter finalize find finish fire fix flag flatten flip
	flush fold follow force fork format forward free freeze fulfil fulfill gather generate get give go grab greet
	group grow guarantee guard guess handle hand hang hash have hide hold identify ignore illustrate implement
	import improve include increase increment indicate infer inform inherit initialise initialize inject input
	insert inspect install instantiate integrate interleave interpolate interpret interrupt introduce invalidate
	invert invoke isolate issue iterate join jump keep kill know label launch lay lead leave let lift limit link
	list listen load locate lock log look lookup loop lower maintain make manage map mark mask match maximise
	maximize measure memoize merge migrate mimic minimise minimize mirror model modify monitor move multiply mutate
	name need negate normalise normalize note notify number obtain occupy offer open operate order organise organize
	output override overwrite own pack pad paint parse partition pass patch pause pay peek perform permute persist
	pick ping pipe place plan play plot point poll pop populate post prefix prepare prepend present preserve press
	pretend prevent print probe proceed process produce project promise prompt propagate protect prove provide prune
	publish pull purge push put query queue quit quote race raise randomise randomize rank rate reach react read
	rebuild receive recognise recognize record recover recurse redirect reduce refer reflect refresh refuse register
	reject relay release reload remember remove rename render reorder repeat replace replay reply report represent
	request require reserve reset resize resolve respond restart restore restrict resume retain retrieve retry
	return reverse revert rewind rewrite ring roll rotate round route run sample sanitise sanitize save say scale
	scan schedule score scrape search see seed select sell send separate serialise serialize serve set settle shape
	share shift show shrink shuffle shut sign signal simplify simulate skip sleep slice slow smooth solve sort spawn
	specify speak spell spin split square stack stand start stash state stay steal step stop store stream strip
	submit subscribe substitute subtract succeed suggest sum summarise summarize supply support suppress suspend
	swap switch synchronise synchronize tabulate tag take talk tear tell terminate test throttle throw tick time
	toggle tokenise tokenize total touch trace track train transfer transform translate transpose traverse treat
	trigger trim truncate try turn undo unlock unpack unregister unsubscribe unwrap update upgrade upload use
	validate verify visit wait wake walk warn wash watch weigh withdraw work wrap write yield zip`)
