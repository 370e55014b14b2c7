// Command gosyncio turns Python asyncio programs into Go modules, and builds and runs them.
//
// Exit codes: 0; 1 if the program is refused, with diagnostics; 2 for wrong usage; 70 for a fault of gosyncio's own.
// "run" exits as the program does.
package main

import (
	"errors"
	"fmt"
	"io"
	"os"
	"runtime/debug"
	"strings"

	"github.com/alecthomas/kong"

	"github.com/gosyncio/gosyncio/internal/driver"
)

// The exit codes.
const (
	exitOK       = 0
	exitRefused  = 1
	exitUsage    = 2
	exitInternal = 70
)

type commands struct {
	Run       runCommand       `cmd:"" help:"Translate a file, build it (cached) and run it: stdin, stdout and exit code are the program's."`
	Build     buildCommand     `cmd:"" help:"Translate a file and build a binary."`
	Transpile transpileCommand `cmd:"" help:"Write the Go module of a file or folder."`
	Check     checkCommand     `cmd:"" help:"Report what can't be translated, and nothing else."`
	Ast       astCommand       `cmd:"" help:"Print the syntax tree as CPython's ast.dump does."`
	Version   kong.VersionFlag `help:"Print the version and exit."`
}

// errRefused ends a command whose diagnostics have been printed.
var errRefused = errors.New("refused")

func main() { os.Exit(run(os.Args[1:], os.Stdout, os.Stderr)) }

// run is the command without the process around it.
func run(args []string, stdout, stderr io.Writer) (code int) {
	defer func() {
		if v := recover(); v != nil {
			if e, ok := v.(exitCode); ok { // of --help and --version
				code = int(e)
				return
			}
			code = report(stderr, &driver.InternalError{Message: fmt.Sprintf("crash: %v", v), Detail: string(debug.Stack())})
		}
	}()
	var cli commands
	parser, err := kong.New(&cli,
		kong.Name("gosyncio"),
		kong.Description("Turns Python asyncio programs into Go that behaves the same."),
		kong.UsageOnError(),
		kong.ConfigureHelp(kong.HelpOptions{Compact: true}),
		kong.Vars{"version": "gosyncio " + version(), "dumps": strings.Join(driver.Dumps, ",")},
		kong.Writers(stdout, stderr),
		kong.Exit(func(code int) { panic(exitCode(code)) }),
	)
	if err != nil {
		return report(stderr, &driver.InternalError{Message: err.Error()})
	}
	command, err := parser.Parse(args)
	if err != nil {
		fmt.Fprintf(stderr, "gosyncio: %v\n", err)
		fmt.Fprintln(stderr, `"gosyncio --help" lists the commands and their flags.`)
		return exitUsage
	}
	return report(stderr, command.Run(&console{stdout: stdout, stderr: stderr}))
}

// exitCode is what kong's --help and --version end with.
type exitCode int

// report prints an error and returns the exit code that it stands for.
func report(stderr io.Writer, err error) int {
	var internal *driver.InternalError
	switch {
	case err == nil:
		return exitOK
	case errors.Is(err, errRefused):
		return exitRefused
	case errors.As(err, &internal):
		fmt.Fprintf(stderr, "gosyncio: internal error: %s\n", internal.Message)
		if internal.Detail != "" {
			fmt.Fprintf(stderr, "%s\n", strings.TrimSpace(internal.Detail))
		}
		fmt.Fprintf(stderr, "This is a bug in gosyncio %s, not in your program. Please report it, with the Python file if you can:\n"+
			"https://github.com/gosyncio/gosyncio/issues\n", version())
		return exitInternal
	}
	fmt.Fprintf(stderr, "gosyncio: %v\n", err)
	return exitUsage
}

// version is the module's version, or for a build from a checkout its revision.
func version() string {
	info, ok := debug.ReadBuildInfo()
	if !ok {
		return "(unknown version)"
	}
	if v := info.Main.Version; v != "" && v != "(devel)" {
		return v
	}
	for _, s := range info.Settings {
		if s.Key == "vcs.revision" {
			return "devel " + s.Value[:min(12, len(s.Value))]
		}
	}
	return "devel"
}
