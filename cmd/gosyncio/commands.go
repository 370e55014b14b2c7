package main

import (
	"bufio"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"

	"github.com/gosyncio/gosyncio/ast"
	"github.com/gosyncio/gosyncio/internal/diag"
	"github.com/gosyncio/gosyncio/internal/driver"
	"github.com/gosyncio/gosyncio/parser"
)

type runCommand struct {
	File string   `arg:"" name:"FILE.py" help:"The Python file."`
	Args []string `arg:"" optional:"" passthrough:"" name:"ARG" help:"Arguments of the program, passed on untouched."`
}

func (r *runCommand) Run(c *console) error {
	if err := wantFile(r.File); err != nil {
		return err
	}
	cache, err := driver.OpenCache()
	if err != nil {
		return err
	}
	binary := cache.Lookup(r.File)
	if binary == "" {
		var result *driver.Result
		if binary, result, err = driver.Build(r.File, cache, driver.Options{Progress: c.progress}); err != nil {
			c.clear()
			return err
		}
		if result.Refused() {
			return c.diagnostics(result.Diagnostics, result.Source)
		}
		c.clear()
	}
	return driver.Exec(binary, append([]string{r.File}, r.Args...))
}

type buildCommand struct {
	File   string `arg:"" name:"FILE.py" help:"The Python file."`
	Output string `short:"o" required:"" placeholder:"BINARY" help:"The file to write."`
}

func (b *buildCommand) Run(c *console) error {
	if err := wantFile(b.File); err != nil {
		return err
	}
	cache, err := driver.OpenCache()
	if err != nil {
		return err
	}
	binary, result, err := driver.Build(b.File, cache, driver.Options{Progress: c.progress})
	if err != nil {
		c.clear()
		return err
	}
	if err := c.diagnostics(result.Diagnostics, result.Source); err != nil {
		return err
	}
	return driver.WriteBinary(binary, b.Output)
}

type transpileCommand struct {
	Input  string `arg:"" name:"FILE.py|DIR" help:"The Python file, or a folder of them."`
	Output string `short:"o" required:"" placeholder:"DIR" help:"The folder to write the module into."`
	Module string `placeholder:"PATH" default:"app" help:"The module's path (default: ${default})."`
	Force  bool   `help:"Overwrite files that gosyncio did not write, or that were changed since."`
}

func (t *transpileCommand) Run(c *console) error {
	if !driver.ValidModulePath(t.Module) {
		return &driver.UsageError{Message: fmt.Sprintf("%q is no module path", t.Module)}
	}
	result, err := driver.Translate(t.Input, driver.Options{Module: t.Module, Progress: c.progress})
	if err != nil {
		c.clear()
		return err
	}
	if !result.Refused() {
		c.progress("checking")
		if err := result.Verify(); err != nil {
			c.clear()
			return err
		}
	}
	if err := c.diagnostics(result.Diagnostics, result.Source); err != nil {
		return err
	}
	if err := driver.WriteModule(t.Output, result.Module(), t.Force); err != nil {
		return err
	}
	c.say("wrote %d files to %s", len(result.Files), t.Output)
	return nil
}

type checkCommand struct {
	Input string `arg:"" name:"FILE.py|DIR" help:"The Python file, or a folder of them."`
	JSON  bool   `name:"json" help:"Print the findings as JSON on standard output."`
	Dump  string `placeholder:"PHASE" enum:",${dumps}" default:"" help:"Print what a phase found out instead: ${dumps}."`
}

func (k *checkCommand) Run(c *console) error {
	if k.Dump != "" {
		out := bufio.NewWriter(c.stdout)
		defer out.Flush()
		result, err := driver.Dump(k.Input, k.Dump, out)
		if err != nil {
			return err
		}
		return c.diagnostics(result.Diagnostics, result.Source)
	}
	result, err := driver.Translate(k.Input, driver.Options{Progress: c.progress})
	if err != nil {
		c.clear()
		return err
	}
	if !result.Refused() {
		if err := result.Verify(); err != nil {
			c.clear()
			return err
		}
	}
	var share driver.TypedShare
	if !result.Refused() {
		if share, err = result.Measure(); err != nil {
			return err
		}
	}
	if !k.JSON {
		err := c.diagnostics(result.Diagnostics, result.Source)
		if err != nil {
			return err
		}
		for _, place := range share.Untyped {
			fmt.Fprintln(c.stdout, place)
		}
		fmt.Fprintf(c.stdout, "%s: %s\n", k.Input, share)
		return nil
	}
	c.clear()
	r := diag.Renderer{Source: result.Source}
	e := json.NewEncoder(c.stdout)
	e.SetIndent("", "  ")
	e.SetEscapeHTML(false)
	report := map[string]any{"files": result.FileNames(), "diagnostics": r.Records(result.Diagnostics)}
	if !result.Refused() {
		report["typed"] = share
	}
	if err := e.Encode(report); err != nil {
		return err
	}
	return refusal(result.Diagnostics)
}

type astCommand struct {
	Files  []string `arg:"" name:"FILE.py" help:"The Python files."`
	Indent int      `default:"-1" placeholder:"N" help:"Spread the tree over lines, with N spaces a level."`
}

// Run prints the tree of each file, one line a file unless it is to be indented. It goes on after files that are
// refused or can't be read.
func (a *astCommand) Run(c *console) error {
	out := bufio.NewWriter(c.stdout)
	defer out.Flush()
	var failed error
	for _, file := range a.Files {
		if err := wantFile(file); err != nil {
			out.Flush()
			failed = err
			report(c.stderr, err)
			continue
		}
		text, err := os.ReadFile(file)
		if err != nil {
			return unreadable(file, err)
		}
		var diags diag.List
		tree := parser.Options{SyntaxOnly: true}.Parse(file, text, &diags)
		if diags.HasErrors() {
			out.Flush()
			err := c.diagnostics(diags.Sorted(), func(string) ([]byte, bool) { return text, true })
			if failed == nil {
				failed = err
			}
			continue
		}
		fmt.Fprintln(out, ast.Dump(tree, ast.DumpOptions{Attributes: true, Indent: a.Indent}))
	}
	var usage *driver.UsageError
	if errors.As(failed, &usage) && len(a.Files) > 1 {
		return &driver.UsageError{Message: "some files can't be read"}
	}
	return failed
}

// wantFile reports a missing file, or a folder where a file is wanted.
func wantFile(path string) error {
	info, err := os.Stat(path)
	if err != nil {
		return unreadable(path, err)
	}
	if info.IsDir() {
		return &driver.UsageError{Message: path + ": is a folder, and should be a Python file"}
	}
	return nil
}

func unreadable(path string, err error) error {
	var perr *fs.PathError
	if errors.As(err, &perr) {
		err = perr.Err
	}
	return &driver.UsageError{Message: fmt.Sprintf("%s: %v", path, err)}
}
