// Package contextlib holds what Python's contextlib does for values: stacks of what with statements would leave, and
// managers that are made in one place and entered in another. A with statement over suppress(…), closing(…) or
// nullcontext(…) itself needs none of it: the compiler writes the try statement that it stands for.
//
// A manager has an Enter and an Exit. Exit is told what the body raised, or nil; it reports whether that is handled,
// and raises an error of its own in its place:
//
//	Enter() (T, error)                    Enter(ctx context.Context) (T, error)
//	Exit(err error) (bool, error)         Exit(ctx context.Context, err error) (bool, error)
package contextlib
