package codegen

import "fmt"

// A fault is IR that this package can't make Go of: a bug in lowering or here, never in the user's program. Deep in
// the tree it travels as a panic; Generate turns it into an error.
type fault struct{ text string }

func (f fault) Error() string { return f.text }

func faultf(format string, args ...any) {
	panic(fault{fmt.Sprintf(format, args...)})
}

// unknownNode is the default of a switch over nodes: the switches are exhaustive, so it means a node of ir that this
// package has not learned.
func unknownNode(n any) {
	faultf("no case for the node %T", n)
}
