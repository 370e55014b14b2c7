#!/usr/bin/env bash
# Records what CPython 3.13 prints for the programs below testdata: NAME.out, NAME.code if the exit code is not 0, and
# then NAME.err, the last line of standard error. Each program runs three times: one whose output varies is not recorded.
#
# A program is NAME.py, or a folder NAME with a main.py.
#
#   testdata/record.sh            programs that have no .out yet
#   testdata/record.sh NAME.py…   these, again
#
# NAME.args (one argument a line) and NAME.in (standard input) are used if they are there. Times that a program measured
# ("executed in 1.00 seconds") may differ: the tests do not compare them.
set -euo pipefail
here=$PWD
cd "$(dirname "$0")"
python=${PYTHON:-}
if [ -z "$python" ]; then
  for p in "$(command -v python3.13 || true)" "$HOME"/.pyenv/versions/3.13*/bin/python3; do
    if [ -x "$p" ] && "$p" -c 'import sys; sys.exit(sys.version_info[:2] != (3, 13))' 2>/dev/null; then python=$p; break; fi
  done
fi
[ -n "$python" ] || { echo "record.sh: no CPython 3.13 found; set PYTHON" >&2; exit 2; }
"$python" -c 'import sys; sys.exit(sys.version_info[:2] != (3, 13))' || { echo "record.sh: $python is not 3.13" >&2; exit 2; }

masked() { sed -E 's/executed in [0-9.]+ seconds/executed in N seconds/' "$1"; }

record() {
  local program=$1 stem args=() input=/dev/null code run
  stem=${program%.py}
  if [ "$(basename "$program")" = main.py ]; then stem=$(dirname "$program"); fi
  [ -e "$stem.args" ] && mapfile -t args <"$stem.args"
  [ -e "$stem.in" ] && input=$stem.in
  local tmp
  tmp=$(mktemp -d)
  for run in 1 2 3; do
    code=0
    "$python" "$program" "${args[@]}" <"$input" >"$tmp/out$run" 2>"$tmp/err$run" || code=$?
    echo "$code" >"$tmp/code$run"
    if ! cmp -s <(masked "$tmp/out1") <(masked "$tmp/out$run") || ! cmp -s "$tmp/code1" "$tmp/code$run"; then
      echo "record.sh: $program does not print the same each time" >&2
      diff <(masked "$tmp/out1") <(masked "$tmp/out$run") >&2 || true
      rm -r "$tmp"
      return 1
    fi
  done
  cp "$tmp/out1" "$stem.out"
  rm -f "$stem.code" "$stem.err"
  if [ "$code" != 0 ]; then
    echo "$code" >"$stem.code"
    # An exit code of the program's own choice comes without a traceback.
    if [ -s "$tmp/err1" ]; then tail -n 1 "$tmp/err1" >"$stem.err"; fi
  fi
  rm -r "$tmp"
  echo "recorded $stem"
}

# programs lists all: NAME.py, or a folder NAME with a main.py, whose other files belong to it.
programs() {
  find . -name main.py | sort
  find . -name '*.py' | sort | while IFS= read -r file; do
    dir=$(dirname "$file")
    while [ "$dir" != . ] && [ ! -e "$dir/main.py" ]; do dir=$(dirname "$dir"); done
    [ "$dir" = . ] && echo "$file"
  done
}

failed=0
if [ $# -gt 0 ]; then
  for program in "$@"; do
    case $program in /*) ;; *) program=$here/$program ;; esac
    if [ ! -f "$program" ]; then
      echo "record.sh: $program is no file" >&2
      failed=1
      continue
    fi
    record "$(realpath --relative-to=. "$program")" || failed=1
  done
else
  while IFS= read -r program; do
    stem=${program%.py}
    if [ "$(basename "$program")" = main.py ]; then stem=$(dirname "$program"); fi
    [ -e "$stem.out" ] || record "$program" || failed=1
  done < <(programs)
fi
exit $failed
