// Command progen writes a random Python program to standard output:
//
//	go run ./internal/progen/cmd/progen -kind expr -seed 7 -n 200 > prog.py
package main

import (
	"flag"
	"fmt"
	"os"
	"slices"
	"strings"

	"github.com/gosyncio/gosyncio/internal/progen"
)

func main() {
	kind := flag.String("kind", "expr", "what the program is about: expr or task")
	seed := flag.Uint64("seed", 1, "which program")
	cases := flag.Int("n", 100, "how many cases")
	only := flag.String("only", "", "features to use, separated by commas; all without it")
	without := flag.String("without", "", "features to leave out")
	list := flag.Bool("features", false, "list the features and stop")
	flag.Parse()
	if flag.NArg() > 0 {
		flag.Usage()
		os.Exit(2)
	}
	features := progen.Features(progen.Kind(*kind))
	if *list {
		fmt.Println(strings.Join(features, "\n"))
		return
	}
	if *only != "" {
		features = split(*only)
	}
	for _, f := range split(*without) {
		features = slices.DeleteFunc(features, func(g string) bool { return g == f })
	}
	program, err := progen.Generate(progen.Config{Kind: progen.Kind(*kind), Seed: *seed, Cases: *cases, Features: features})
	if err != nil {
		fmt.Fprintln(os.Stderr, "progen:", err)
		os.Exit(2)
	}
	fmt.Print(program)
}

func split(list string) []string {
	return strings.FieldsFunc(list, func(r rune) bool { return r == ',' || r == ' ' })
}
