#!/usr/bin/env bash
# Makes a book as PDF, e-book and site from nothing, edits one of its chapters, and makes it again from what is remembered and from nothing. Prints what
# each took, how many pages were set, and whether the two PDFs after the edit have the same bytes.
# Usage: benchmarks/chapter-edit.sh [chapters, 160 by default] [heap, 512m by default]
# Needs Maven, Python 3 and pdfinfo.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
. benchmarks/lib.sh
chapters=${1:-160}
heap=${2:-512m}

prepare_generator
for run in kept anew; do
  rm -rf "$work/edit-$run"
  python3 benchmarks/corpus.py volume "$work/edit-$run/content" "$chapters"
done
python3 benchmarks/chapter_edit.py "${generate/java /java -Xmx$heap }" "$work"
