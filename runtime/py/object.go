package py

import "fmt"

// Mark is what object() makes: nothing but an identity, used as a mark that equals only itself.
type Mark struct{ _ byte } // not of size zero: two of those may have one address

// NewObject is object().
func NewObject() *Mark { return new(Mark) }

// Repr implements Reprer.
func (o *Mark) Repr() string { return fmt.Sprintf("<object object at %p>", o) }

// String is str(o).
func (o *Mark) String() string { return o.Repr() }

// Class is object.
func (o *Mark) Class() *Class { return Object }
