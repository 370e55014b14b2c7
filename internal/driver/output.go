package driver

import (
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"maps"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strings"
)

// The output folder
//
// A folder that gosyncio wrote into holds a marker file that lists what it wrote, with hashes. A later run overwrites
// (or, if no longer needed, removes) just those files, and only if nobody has changed them since; everything else in
// the folder is not ours. All files are first written beside their places and then moved there, so that a
// failure on the way leaves the old ones. The marker, written before the first and after the last move, allows both
// the old and the new content meanwhile: a run that was killed can be repeated. os.Root keeps every path, symbolic
// links included, inside the folder.

// markerName is the file that lists what gosyncio wrote into a folder.
const markerName = ".gosyncio.json"

type marker struct {
	Comment string              `json:"comment"`
	Files   map[string][]string `json:"files"` // path → SHA-256 of what may stand there
}

// WriteModule writes the files of a Go module, by slash-separated path, into a folder, which it makes if need be.
// Files that are not ours, or were changed, are overwritten only with force.
func WriteModule(dir string, files map[string][]byte, force bool) error {
	for name := range files {
		if !filepath.IsLocal(filepath.FromSlash(name)) || name == markerName {
			return &InternalError{Message: fmt.Sprintf("the output names a file outside its folder: %q", name)}
		}
	}
	if info, err := os.Stat(dir); err == nil && !info.IsDir() {
		return usagef("%s: is a file, and should be a folder", dir)
	}
	if err := os.MkdirAll(dir, 0o777); err != nil {
		return unwritable(dir, err)
	}
	root, err := os.OpenRoot(dir)
	if err != nil {
		return unwritable(dir, err)
	}
	defer root.Close()
	out := &outputFolder{root: root, dir: dir, files: files}
	if err := out.readMarker(); err != nil {
		return err
	}
	if !force {
		if err := out.refuseForeign(); err != nil {
			return err
		}
	}
	if err := out.write(); err != nil {
		return unwritable(dir, err)
	}
	return nil
}

func unwritable(dir string, err error) error {
	var perr *fs.PathError
	var lerr *os.LinkError
	switch {
	case errors.As(err, &perr):
		if perr.Path != dir && !filepath.IsAbs(perr.Path) {
			dir = filepath.Join(dir, perr.Path)
		}
		err = perr.Err
	case errors.As(err, &lerr):
		err = lerr.Err
	}
	return usagef("can't write %s: %v", dir, err)
}

type outputFolder struct {
	root  *os.Root
	dir   string
	files map[string][]byte
	old   marker
}

func hash(data []byte) string {
	sum := sha256.Sum256(data)
	return hex.EncodeToString(sum[:])
}

func (o *outputFolder) readMarker() error {
	data, err := o.root.ReadFile(markerName)
	if errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	if err != nil {
		return unwritable(o.dir, err)
	}
	if json.Unmarshal(data, &o.old) != nil {
		o.old = marker{} // damaged: then nothing is known to be ours
	}
	return nil
}

// ours reports whether a file is absent, or as a run of ours left it.
func (o *outputFolder) ours(name string) bool {
	data, err := o.root.ReadFile(filepath.FromSlash(name))
	if err != nil {
		return errors.Is(err, fs.ErrNotExist)
	}
	sum := hash(data)
	return slices.Contains(o.old.Files[name], sum) || sum == hash(o.files[name])
}

// refuseForeign returns an error if a file that would be overwritten is not ours.
func (o *outputFolder) refuseForeign() error {
	var foreign []string
	for _, name := range slices.Sorted(maps.Keys(o.files)) {
		if !o.ours(name) {
			foreign = append(foreign, name)
		}
	}
	if len(foreign) == 0 {
		return nil
	}
	shown := foreign
	if len(shown) > 5 {
		shown = append(slices.Clone(shown[:5]), fmt.Sprintf("and %d more", len(foreign)-5))
	}
	return usagef("%s: would overwrite files that gosyncio did not write or that were changed since: %s; --force overwrites them",
		o.dir, strings.Join(shown, ", "))
}

func (o *outputFolder) write() error {
	stage := fmt.Sprintf(".gosyncio-%d.tmp", os.Getpid())
	if err := o.root.Mkdir(stage, 0o777); err != nil {
		return err
	}
	defer o.root.RemoveAll(stage)
	names := slices.Sorted(maps.Keys(o.files))
	both := marker{Files: map[string][]string{}}
	final := marker{Files: map[string][]string{}}
	maps.Copy(both.Files, o.old.Files)
	for i, name := range names {
		if err := o.root.WriteFile(filepath.Join(stage, fmt.Sprint(i)), o.files[name], 0o666); err != nil {
			return err
		}
		sum := hash(o.files[name])
		both.Files[name] = append(slices.Clone(both.Files[name]), sum)
		final.Files[name] = []string{sum}
	}
	if err := o.writeMarker(stage, both); err != nil {
		return err
	}
	for i, name := range names {
		if dir := path.Dir(name); dir != "." {
			if err := o.root.MkdirAll(filepath.FromSlash(dir), 0o777); err != nil {
				return err
			}
		}
		if err := o.root.Rename(filepath.Join(stage, fmt.Sprint(i)), filepath.FromSlash(name)); err != nil {
			return err
		}
	}
	o.removeStale()
	return o.writeMarker(stage, final)
}

func (o *outputFolder) writeMarker(stage string, m marker) error {
	m.Comment = "What gosyncio wrote here. It overwrites only these files, and only while they are unchanged."
	data, err := json.MarshalIndent(m, "", "  ")
	if err != nil {
		return err
	}
	staged := filepath.Join(stage, "marker")
	if err := o.root.WriteFile(staged, append(data, '\n'), 0o666); err != nil {
		return err
	}
	return o.root.Rename(staged, markerName)
}

// removeStale removes files of an earlier run that the module no longer has, and the folders that this leaves empty.
// Changed ones stay: somebody may want them.
func (o *outputFolder) removeStale() {
	for _, name := range slices.Sorted(maps.Keys(o.old.Files)) {
		if _, still := o.files[name]; still || !filepath.IsLocal(filepath.FromSlash(name)) || !o.ours(name) {
			continue
		}
		o.root.Remove(filepath.FromSlash(name))
		for dir := path.Dir(name); dir != "." && o.root.Remove(filepath.FromSlash(dir)) == nil; dir = path.Dir(dir) {
		}
	}
}

// WriteBinary copies a program to where the user wants it, whole or not at all.
func WriteBinary(from, to string) error {
	if info, err := os.Stat(to); err == nil && info.IsDir() {
		return usagef("%s: is a folder, and should be a file", to)
	}
	data, err := os.ReadFile(from)
	if err != nil {
		return unreadable(from, err)
	}
	tmp, err := os.CreateTemp(filepath.Dir(to), ".gosyncio-*")
	if err != nil {
		return cantWrite(to, err)
	}
	defer os.Remove(tmp.Name()) // fails, as it should, once it is renamed
	_, err = tmp.Write(data)
	if err = errors.Join(err, tmp.Chmod(0o755), tmp.Close()); err != nil {
		return cantWrite(to, err)
	}
	if err := os.Rename(tmp.Name(), to); err != nil {
		return cantWrite(to, err)
	}
	return nil
}

func cantWrite(file string, err error) error {
	var perr *fs.PathError
	var lerr *os.LinkError
	if errors.As(err, &perr) {
		err = perr.Err
	} else if errors.As(err, &lerr) {
		err = lerr.Err
	}
	return usagef("can't write %s: %v", file, err)
}
