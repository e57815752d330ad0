#!/usr/bin/env bash
# The whole process of rendering the seed publication, as a user runs it: mvn -f site site:generate.
# Usage: benchmarks/seed.sh [runs, 7 by default]. Prints each run, then the median wall time, its phases and peak memory.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
runs=${1:-7}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

command -v /usr/bin/time >/dev/null || { echo 'GNU time is missing: install the package time.' >&2; exit 1; }
# Not timed: fills the file cache, and fails early when the plugin is not installed.
mvn -o -q -f site site:generate >"$work/warm-up.log" 2>&1 || {
  cat "$work/warm-up.log" >&2
  echo 'Install the plugin first: mvn install -DskipTests' >&2
  exit 1
}
for run in $(seq "$runs"); do
  /usr/bin/time -f '%e %M' -o "$work/time" mvn -o -B -f site site:generate >"$work/$run.log" 2>&1
  read -r seconds kilobytes <"$work/time"
  echo "$seconds $kilobytes $run" >>"$work/all"
  echo "run $run: $seconds s, $((kilobytes / 1024)) MB"
done
read -r seconds kilobytes run < <(sort -n "$work/all" | sed -n "$(((runs + 1) / 2))p")
echo "median of $runs: $seconds s wall, $((kilobytes / 1024)) MB peak"
# The goal's closing lines: what was made, and each phase's seconds.
grep -hE 'became|load [0-9]' "$work/$run.log" | sed 's/^\[INFO\] /  /'
