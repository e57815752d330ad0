#!/usr/bin/env bash
# Prints time(2n) / time(n) for documents that are long in one way each: pages, a table, a listing, a paragraph, notes, and
# as processes only, columns of pages with floats.
# First within one warm JVM, which takes 4 GB, then as whole processes.
# Usage: benchmarks/scaling.sh [runs of each process, 3 by default]
set -euo pipefail
shopt -s inherit_errexit # a process that fails ends the script, and is not timed
cd "$(dirname "${BASH_SOURCE[0]}")/.."
. benchmarks/lib.sh
runs=${1:-3}

prepare_typesetter
mvn -q -B -P benchmarks -pl benchmarks/jmh -am -DskipTests package
# Twice: in a heap without collections, and as collections come with the collector and the heap that the JVM chooses by itself. There
# the shortest of few rounds would be a step: a collection falls into each of the longer documents and, by chance, into none of the
# shorter.
warm() { # HEADING shortest|mean JVM-OPTIONS…
  echo "Within one warm JVM, $1:"
  echo
  java "${@:3}" -cp "$(printf '%s:' "$work"/lib/*.jar)benchmarks/jmh/target/classes" \
    dev.broadsheet.benchmarks.Scaling "$2"
  echo
}
warm "the shortest of five rounds each, without a collection" shortest -XX:+UseSerialGC -Xms4g -Xmx4g -Xmn3400m
warm "the mean of 40, 20 and 10 documents in turns, with collections" mean

seconds() { # KIND SIZE: the shortest of the runs
  local file=$work/4/$1-$2.xhtml # beside the style sheet that it names
  python3 benchmarks/corpus.py "$1" "$file" "$2"
  for _ in $(seq "$runs"); do
    local begin end
    begin=$(date +%s%N)
    $typeset "$file" "$work/long.pdf" >/dev/null
    end=$(date +%s%N)
    echo $((end - begin))
  done | sort -n | head -1
}
echo "Whole processes, the shortest of $runs runs each:"
echo
echo "| long in | n | time(n) s | time(2n) s | ratio | |"
echo "| --- | ---: | ---: | ---: | ---: | --- |"
for case in pages:40 table:10000 listing:10000 paragraph:100000 notes:5000 columns:800; do
  kind=${case%:*} size=${case#*:}
  once=$(seconds "$kind" "$size")
  twice=$(seconds "$kind" $((2 * size)))
  python3 - "$kind" "$size" "$once" "$twice" <<'P'
import sys
kind, size, once, twice = sys.argv[1], sys.argv[2], int(sys.argv[3]) / 1e9, int(sys.argv[4]) / 1e9
print(f"| {kind} | {size} | {once:.2f} | {twice:.2f} | {twice / once:.2f} | {'met' if twice / once < 2.3 else 'MISSED'} |")
P
done
