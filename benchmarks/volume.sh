#!/usr/bin/env bash
# Makes books of 500 and of 1,000 chapters, about 5,000 pages, as PDF, e-book and site, each in a heap of 512 MB, from nothing,
# and prints what each took. Usage: benchmarks/volume.sh [chapters of the smaller one, 500 by default] [heap, 512m by default]
# Needs Maven, Python 3 and pdfinfo.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
. benchmarks/lib.sh
chapters=${1:-500}
heap=${2:-512m}

prepare_generator
sizes=("$chapters" $((2 * chapters)))
for size in "${sizes[@]}"; do
  rm -rf "$work/volume-$size"
  python3 benchmarks/corpus.py volume "$work/volume-$size/content" "$size"
done
python3 benchmarks/volume.py "${generate/java /java -Xmx$heap }" "$work" "${sizes[@]}"
