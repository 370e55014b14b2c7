// Package replay runs the programs that progen makes, on CPython and as Go, and
// compares what they print. It has tests only:
//
//	go test ./internal/progen/replay                  the recorded programs, without any Python
//	go test ./internal/progen/replay -fresh 20        20 fresh programs of each set, against a CPython 3.13
//	go test ./internal/progen/replay -fresh 20 -first 1000    the same from another seed on
//	go test ./internal/progen/replay -record          write the recorded programs and CPython's output anew
//
// A program that gosyncio refuses is skipped, and the test says why; one that
// prints anything else, does not build, or ends otherwise than in CPython fails.
// A fresh program that fails is left in the folder that the test names.
package replay
