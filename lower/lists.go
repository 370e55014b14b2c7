package lower

import "github.com/gosyncio/gosyncio/lower/types"

// listForms tells which lists can be plain Go slices: those with one holder.
type listForms struct{ b *builder }

// plain reports whether the lists of an allocation site and all that meet it are plain slices.
func (l *listForms) plain(*types.Atom) bool { return false }

// grows reports whether some loop over the list may change its length.
func (l *listForms) grows(*types.Cell) bool { return true }
