#!/usr/bin/env bash
# Sets books of 40 and 160 chapters by Broadsheet's typesetter and by its peers, in turns, and prints a table of ratios.
# Usage: benchmarks/typesetter.sh [runs, 5 by default] [chapters... , 40 160 by default]
# ENGINES='Broadsheet Typst' sets by these only. Needs Maven, Python 3, Node with npm (Typst) and pdfinfo; weasyprint, chromium, pandoc with lualatex where they are installed.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
. benchmarks/lib.sh
runs=${1:-5}
shift || true
sizes=("${@:-40}")
[ $# -gt 0 ] || sizes=(40 160)

prepare_typesetter
for size in "${sizes[@]}"; do
  python3 benchmarks/corpus.py book "$work/$size" "$size" "$fonts"
done

cp -r benchmarks/peers "$work"
(cd "$work/peers" && npm install --silent --no-audit --no-fund)
mvn -q -B -f "$work/peers/openhtmltopdf/pom.xml" compile dependency:copy-dependencies -DoutputDirectory=target/lib

engines=(
  "Broadsheet=$typeset --css {dir}/book.css {dir}/book.xhtml {out}"
  "Broadsheet one thread=$typeset --threads 1 --css {dir}/book.css {dir}/book.xhtml {out}"
  "Typst=node $work/peers/typst.mjs {dir}/book.typ {out} $fonts"
  "openhtmltopdf=java -cp $work/peers/openhtmltopdf/target/classes:$work/peers/openhtmltopdf/target/lib/* Set {dir}/book.xhtml {out}"
)
add() { # NAME PROGRAM COMMAND
  if command -v "$2" >/dev/null; then engines+=("$1=$3"); else echo "$1 is not installed." >&2; fi
}
add WeasyPrint weasyprint "weasyprint -q --pdf-variant pdf/ua-1 {dir}/book.xhtml {out}"
add Chromium chromium "--tree chromium --headless=new --no-sandbox --disable-gpu --no-first-run --disable-background-networking --user-data-dir=$work/chromium --no-pdf-header-footer --print-to-pdf={out} file://{dir}/book-endnotes.xhtml"
if command -v pandoc >/dev/null; then
  add LuaLaTeX lualatex "pandoc {dir}/book.md -o {out} --resource-path={dir} --toc --toc-depth=1 -V documentclass=report --top-level-division=chapter -V papersize=a4 --pdf-engine=lualatex"
fi

if [ -n "${ENGINES:-}" ]; then
  chosen=()
  for engine in "${engines[@]}"; do
    for name in $ENGINES; do
      case $engine in "$name"=*) chosen+=("$engine") ;; esac
    done
  done
  engines=("${chosen[@]}")
fi

python3 benchmarks/measure.py "$work" "$runs" "${sizes[@]}" -- "${engines[@]}"
