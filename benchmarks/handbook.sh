#!/usr/bin/env bash
# Makes the fixture book of the acceptance tests, 60 chapters in three levels with 240 listings and a SUMMARY.md of mdBook, as a site beside mdBook,
# as an e-book beside Pandoc and as PDF beside Typst, in turns and in one run; prints time, memory, size, pages and white pages.
# Usage: benchmarks/handbook.sh [runs, 3 by default]
# Needs Maven, Python 3, poppler-utils; mdbook, pandoc (apt-get install mdbook pandoc) and Node with npm (Typst) where they are installed.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
. benchmarks/lib.sh
runs=${1:-3}
book=$work/handbook

prepare_generator
mvn -q -B -pl acceptance/support -am -DskipTests package
rm -rf "$book"
mkdir -p "$book/made"
path=$(printf '%s:' "$work"/generator-lib/*.jar "$(ls -d "$PWD"/acceptance/support/target/classes)")
(cd "$book/made" && java -cp "$path" ../../../MakeHandbook.java >/dev/null)
content=$book/made/target/handbook/content

for edition in site epub pdf 'site, epub, pdf'; do
  folder=$book/${edition//, /-}
  mkdir -p "$folder"
  cp -r "$content" "$folder/content"
  sed -i '/^epub:/d; /^readerEditions:/d' "$folder/content/site.yaml" # a preview and further editions, which no other one makes
  printf 'editions: [%s]\n' "$edition" >> "$folder/content/site.yaml"
done
made() { echo "$generate --project $book/$1 => $book/$1/target/broadsheet/site/$2"; }
commands=(
  "Site: Broadsheet=$(made site index.html)"
  "EPUB: Broadsheet=$(made epub book.epub)"
  "PDF: Broadsheet=$(made pdf book.pdf)"
  "All three: Broadsheet=$(made site-epub-pdf book.pdf)"
)
if command -v mdbook >/dev/null; then
  mkdir -p "$book/mdbook"
  cp -r "$content/chapters" "$book/mdbook/src"
  sed -i 's/^\[Last: \[\[\]/[Last: \\[\\[]/' "$book/mdbook/src/SUMMARY.md" # mdBook reads equal brackets only
  printf '[book]\ntitle = "The Handbook"\n' > "$book/mdbook/book.toml"
  commands+=("Site: mdBook=mdbook build $book/mdbook => $book/mdbook/book/index.html")
fi
if command -v pandoc >/dev/null; then
  python3 benchmarks/handbook.py order "$content/chapters" "$book/one.md"
  common="--resource-path=$content/chapters --toc"
  commands+=("EPUB: Pandoc=pandoc $book/one.md -o $book/pandoc.epub $common --split-level=1 --metadata=title:Handbook => $book/pandoc.epub")
  if command -v npm >/dev/null; then
    cp -r benchmarks/peers "$work"
    (cd "$work/peers" && npm install --silent --no-audit --no-fund)
    cp "$content/chapters/map.png" "$book/"
    # Works that are cited stay text: Pandoc writes them as what Typst does not read, and has no list for them without --citeproc.
    # Citations stay text: Pandoc writes #cite(<key>)[, p. 9], which Typst does not read, and no bibliography.
    pandoc "$book/one.md" -f markdown-citations -t typst --standalone --toc --metadata=title:Handbook -V papersize=a4 -V 'mainfont=Source Serif 4' -o "$book/one.typ"
    sed -i 's:"map\.png":"map.png", alt\: "A map":' "$book/one.typ" # PDF/UA wants a description, which Pandoc does not hand on
    commands+=("PDF: Typst=node $work/peers/typst.mjs $book/one.typ $book/typst.pdf $fonts => $book/typst.pdf")
  fi
fi
python3 benchmarks/handbook.py time "$runs" "${commands[@]}"
