package scope

import (
	"fmt"
	"io"
	"slices"
	"strings"

	"github.com/gosyncio/gosyncio/ast"
)

// Dump writes the scopes and bindings in a form for people and for tests: one line a scope, one a binding, with its
// sites, and its reads by line and column, "?" behind those that may not be bound and "!" behind those that are not.
func (i *Info) Dump(w io.Writer) {
	i.dump(w, i.Module, "")
}

var kindNames = [...]string{"module", "class", "function", "lambda", "comprehension", "type parameters", "type value"}

func (k Kind) String() string { return kindNames[k] }

var siteNames = [...]string{
	"param", "assigned", "augmented", "for", "comprehension for", "with", "walrus", "deleted", "import", "import *",
	"def", "class", "except", "capture", "type parameter", "type alias", "annotated", "implicit",
}

func (k SiteKind) String() string { return siteNames[k] }

func (i *Info) dump(w io.Writer, s *Scope, indent string) {
	var facts []string
	for name, holds := range map[string]bool{"async": s.Async, "generator": s.Generator, "returns": s.Returns, "super": s.UsesSuper || s.UsesClass} {
		if holds {
			facts = append(facts, name)
		}
	}
	slices.Sort(facts)
	head := []string{s.Kind.String()}
	if s.Name != "" {
		head = append(head, s.Name)
	}
	fmt.Fprintf(w, "%s%s\n", indent, strings.Join(append(head, facts...), " "))
	for _, b := range s.Bindings {
		if b.Kinds == 1<<Implicit && len(b.Reads) == 0 {
			continue
		}
		fmt.Fprintf(w, "%s  %s:", indent, b.Name)
		for _, site := range b.Sites {
			if site.Kind == Implicit {
				fmt.Fprint(w, " implicit")
				continue
			}
			fmt.Fprintf(w, " %s@%s", strings.ReplaceAll(site.Kind.String(), " ", "-"), at(site.Span()))
			if site.Scope != b.Scope {
				fmt.Fprint(w, "(inner)")
			}
		}
		if len(b.Reads) > 0 {
			fmt.Fprint(w, " | read")
		}
		for _, n := range b.Reads {
			fmt.Fprintf(w, " %s%s", at(n.Span), [...]string{"", "?", "!"}[i.Bound(n)])
		}
		if b.Captured {
			fmt.Fprint(w, " | captured")
		}
		if b.AssignedInInner {
			fmt.Fprint(w, " | assigned in inner")
		}
		fmt.Fprintln(w)
	}
	for _, child := range s.Children {
		i.dump(w, child, indent+"  ")
	}
}

func at(s ast.Span) string { return fmt.Sprintf("%d:%d", s.Line, s.Col+1) }
