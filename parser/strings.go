package parser

import (
	"strings"

	"github.com/alecthomas/participle/v2/lexer"

	"github.com/gosyncio/gosyncio/ast"
)

// strings: (fstring | STRING)+
//
// Strings that stand side by side are one. With an f-string among them they
// are one JoinedStr, in which neighbouring texts are joined and empty ones
// left out; else one Constant, whose kind is the first one's.
func (r *reader) strings() ast.Expression {
	first := r.tok
	if first.Type == tokSTRING {
		mark, prev := r.mark()
		r.advance()
		if !r.at(tokSTRING) && !r.at(tokFSTRINGStart) {
			value, kind := r.stringValue(first)
			return &ast.Constant{Span: tokenSpan(first), Value: value, Kind: kind}
		}
		r.reset(mark, prev)
	}
	var parts []ast.Expression
	isBytes, isText, isF := false, false, false
	for {
		switch t := r.tok; t.Type {
		case tokSTRING:
			r.advance()
			value, kind := r.stringValue(t)
			if _, ok := value.(ast.ConstBytes); ok {
				isBytes = true
			} else {
				isText = true
			}
			parts = append(parts, &ast.Constant{Span: tokenSpan(t), Value: value, Kind: kind})
			continue
		case tokFSTRINGStart:
			isF = true
			parts = append(parts, r.fstring()...)
			continue
		}
		break
	}
	span := r.spanFrom(first)
	if isBytes && (isText || isF) {
		panic(&mismatch{token: first, literal: &syntaxError{message: "cannot mix bytes and nonbytes literals", span: span}})
	}
	if isF {
		return &ast.JoinedStr{Span: span, Values: foldTexts(parts)}
	}
	var text strings.Builder
	for _, part := range parts {
		switch value := part.(*ast.Constant).Value.(type) {
		case ast.ConstStr:
			text.WriteString(string(value))
		case ast.ConstBytes:
			text.WriteString(string(value))
		}
	}
	whole := &ast.Constant{Span: span, Kind: parts[0].(*ast.Constant).Kind, Value: ast.ConstStr(text.String())}
	if isBytes {
		whole.Value = ast.ConstBytes(text.String())
	}
	return whole
}

// stringValue decodes a STRING token.
func (r *reader) stringValue(t *lexer.Token) (value ast.Const, kind string) {
	prefix, body := splitString(t.Value)
	raw, isBytes := false, false
	for i := 0; i < len(prefix); i++ {
		switch prefix[i] {
		case 'r', 'R':
			raw = true
		case 'b', 'B':
			isBytes = true
		case 'u':
			kind = "u"
		}
	}
	var text string
	var err *syntaxError
	if isBytes {
		text, err = decodeBytes(body, raw)
		value = ast.ConstBytes(text)
	} else if err = undecodable(body); err == nil {
		text, err = decodeString(body, raw)
		value = ast.ConstStr(text)
	}
	if err != nil {
		err.span = tokenSpan(t)
		panic(&mismatch{token: t, literal: err})
	}
	return value, kind
}

// foldTexts joins neighbouring constants and drops empty ones.
func foldTexts(parts []ast.Expression) []ast.Expression {
	folded := parts[:0]
	for i := 0; i < len(parts); i++ {
		text, ok := parts[i].(*ast.Constant)
		if !ok {
			folded = append(folded, parts[i])
			continue
		}
		last := i
		for last+1 < len(parts) {
			if _, ok := parts[last+1].(*ast.Constant); !ok {
				break
			}
			last++
		}
		if last > i {
			var all strings.Builder
			for _, part := range parts[i : last+1] {
				all.WriteString(string(part.(*ast.Constant).Value.(ast.ConstStr)))
			}
			end := parts[last].Pos()
			text.EndLine, text.EndCol = end.EndLine, end.EndCol
			text.Value = ast.ConstStr(all.String())
			i = last
		}
		if text.Value != ast.ConstStr("") {
			folded = append(folded, text)
		}
	}
	return folded
}

// fstring: FSTRING_START fstring_middle* FSTRING_END
//
// fstring_middle:
//
//	| fstring_replacement_field
//	| FSTRING_MIDDLE
func (r *reader) fstring() []ast.Expression {
	start := r.advance()
	raw := strings.ContainsAny(start.Value, "rR")
	parts := r.fstringParts(raw, nil, tokFSTRINGEnd)
	r.expect(tokFSTRINGEnd)
	return parts
}

func (r *reader) fstringParts(raw bool, parts []ast.Expression, closing lexer.TokenType) []ast.Expression {
	for !r.at(closing) {
		switch r.tok.Type {
		case tokFSTRINGMiddle:
			t := r.advance()
			text, err := "", undecodable(t.Value)
			if err == nil {
				text, err = decodeString(undouble(t.Value), raw)
			}
			if err != nil {
				err.span = tokenSpan(t)
				panic(&mismatch{token: t, literal: err})
			}
			if text != "" {
				parts = append(parts, &ast.Constant{Span: tokenSpan(t), Value: ast.ConstStr(text)})
			}
		case tokLbrace:
			parts = r.replacementField(raw, parts)
		default:
			r.fail()
		}
	}
	return parts
}

// undouble drops the second of the two braces that may end a literal text.
func undouble(text string) string {
	if strings.HasSuffix(text, "{{") || strings.HasSuffix(text, "}}") {
		return text[:len(text)-1]
	}
	return text
}

// fstring_replacement_field:
//
//	| '{' annotated_rhs '='? [fstring_conversion] [fstring_full_format_spec] '}'
//
// fstring_conversion: "!" NAME
//
// fstring_full_format_spec: ':' fstring_format_spec*
//
// fstring_format_spec:
//
//	| FSTRING_MIDDLE
//	| fstring_replacement_field
func (r *reader) replacementField(raw bool, parts []ast.Expression) []ast.Expression {
	r.enter()
	defer r.leave()
	open := r.advance()
	field := &ast.FormattedValue{Value: r.annotatedRHS(), Conversion: -1}
	var debug *lexer.Token
	if r.at(tokDebug) {
		debug = r.advance()
	}
	textEnd := r.tok
	if r.at(tokExclamation) {
		bang := r.advance()
		name := r.expect(tokNAME)
		if len(name.Value) != 1 || !strings.Contains("sra", name.Value) || bang.Pos.Offset+1 != name.Pos.Offset {
			r.fail()
		}
		field.Conversion = int(name.Value[0])
	}
	if r.at(tokColon) {
		colon := r.advance()
		spec := &ast.JoinedStr{Values: foldTexts(r.fstringParts(raw, nil, tokRbrace))}
		spec.Span = r.spanFrom(colon)
		field.FormatSpec = spec
	}
	r.expect(tokRbrace)
	field.Span = r.spanFrom(open)
	if debug == nil {
		return append(parts, field)
	}
	if field.Conversion < 0 && field.FormatSpec == nil {
		field.Conversion = 'r'
	}
	text := &ast.Constant{Value: ast.ConstStr(withoutComments(debug.Value)), Span: ast.Span{
		Line: open.Pos.Line, Col: open.Pos.Column + 1,
		EndLine: textEnd.Pos.Line, EndCol: textEnd.Pos.Column,
	}}
	return append(parts, text, field)
}

// withoutComments drops from the text of a field what stands behind each #,
// even one inside of a string, as CPython 3.13.0 does.
func withoutComments(text string) string {
	if strings.IndexByte(text, '#') < 0 {
		return text
	}
	var out strings.Builder
	for line := range strings.Lines(text) {
		code, comment, found := strings.Cut(line, "#")
		out.WriteString(code)
		if found && strings.HasSuffix(comment, "\n") {
			out.WriteByte('\n')
		}
	}
	return out.String()
}
