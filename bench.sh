#!/usr/bin/env bash
# Builds the benchmark programs of ../shared/bench with gosyncio and hands them to its run.sh, which times them against
# CPython and the hand-written Go twins. Arguments are passed on to run.sh.
#
#   ./bench.sh                     all programs
#   ./bench.sh --only queue,spawn  these
#
# A program that gosyncio refuses is left out, and named at the end.
set -euo pipefail
cd "$(dirname "$0")"
bench=${BENCH:-../shared/bench}
[ -d "$bench" ] || { echo "bench.sh: no benchmark programs at $bench; set BENCH" >&2; exit 2; }
work=$(mktemp -d)
trap 'rm -r "$work"' EXIT
go build -o "$work/gosyncio" ./cmd/gosyncio
mkdir "$work/cand"
refused=()
for program in "$bench"/*/; do
  name=$(basename "$program")
  [ -e "$program/$name.py" ] || continue
  if ! "$work/gosyncio" build "$program/$name.py" -o "$work/cand/$name" 2>"$work/$name.log"; then
    refused+=("$name: $(grep -m1 -E 'error|internal' "$work/$name.log" || head -n 1 "$work/$name.log")")
  fi
done
"$bench/run.sh" --cand "$work/cand" "$@" || status=$?
if [ ${#refused[@]} -gt 0 ]; then
  echo
  echo "not built:"
  printf '  %s\n' "${refused[@]}"
fi
exit "${status:-0}"
