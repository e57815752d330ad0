#!/usr/bin/env bash
# Makes a book of 160 chapters as EPUB by Broadsheet and by Pandoc, in turns, and as PDF with and without contents and index.
# Usage: benchmarks/book.sh [runs, 5 by default] [chapters, 160 by default]
# Needs Maven, Python 3, and Pandoc where it is installed.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
. benchmarks/lib.sh
runs=${1:-5}
chapters=${2:-160}
books=$work/books-$chapters

rm -rf "$books"
python3 benchmarks/corpus.py articles "$books/corpus" "$chapters"
project() { # NAME SITE.YAML
  mkdir -p "$books/$1/content"
  cp -r "$books/corpus/articles" "$books/corpus/chart.png" "$books/$1/content"
  printf 'title: Benchmark\nbaseUrl: https://example.org/\n%b' "$2" > "$books/$1/content/site.yaml"
}
pdf='editions: [pdf]\npdf: {briefs: false}\nbooks:\n  - formats: [pdf]\n'
project epub 'editions: [epub]\nbooks:\n  - formats: [epub]\n'
project book "$pdf"
project plain "$pdf    index: false\n"
mkdir -p "$books/plain/templates/pdf"
sed '/<nav class="contents"/,/<\/nav>/d; /<@lists.of/d' templates/src/main/resources/dev/broadsheet/theme/pdf/book.ftlx \
  > "$books/plain/templates/pdf/book.ftlx"

prepare_generator
commands=(
  "Broadsheet, EPUB=${generate/$options/$one_document} --project $books/epub => $books/epub/target/broadsheet/site/book.epub"
  "Broadsheet, PDF=$generate --project $books/book => $books/book/target/broadsheet/site/book.pdf"
  "Broadsheet, PDF without contents and index=$generate --project $books/plain => $books/plain/target/broadsheet/site/book.pdf"
)
if command -v pandoc >/dev/null; then
  commands+=("Pandoc, EPUB=pandoc $books/corpus/book.md -o $books/pandoc.epub --resource-path=$books/corpus --toc --split-level=1 => $books/pandoc.epub")
fi
python3 benchmarks/book.py "$runs" \
  --most "Broadsheet, EPUB" 0.4 "Pandoc, EPUB" \
  --most "Broadsheet, PDF" 1.3 "Broadsheet, PDF without contents and index" \
  -- "${commands[@]}"
