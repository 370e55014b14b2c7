// Package runtime holds the sources of the packages that translated programs ship. The compiler embeds them and copies the
// ones that a program uses into its module; beside suggest, whose messages are the compiler's too, nothing here runs in it.
package runtime

import "embed"

// Sources has a folder for each runtime package, with its Go files, tests included: who copies leaves those out.
//
//go:embed */*.go
var Sources embed.FS
