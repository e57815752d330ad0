#!/usr/bin/env bash
# Sets the same prose by Broadsheet's typesetter, Typst and LuaLaTeX, and prints how even its word spaces are.
# Usage: benchmarks/evenness.sh [files of Markdown...]
# Needs Maven, Python 3, pdftotext and Node with npm (Typst); lualatex with microtype and fontspec where it is installed.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
. benchmarks/lib.sh

prepare_typesetter
prose=$work/evenness
mkdir -p "$prose"
python3 benchmarks/evenness.py make "$prose" "$fonts" "$@"

for expansion in auto none; do
  sed "1i body { -bs-font-expansion: $expansion }" "$prose/prose.css" >"$prose/$expansion.css"
  $typeset "$prose/prose.xhtml" "$prose/$expansion.pdf" --css "$prose/$expansion.css" >/dev/null
done
rows=("Broadsheet=$prose/auto.pdf" "Broadsheet, letters as they are=$prose/none.pdf")

cp -r benchmarks/peers "$work"
(cd "$work/peers" && npm install --silent --no-audit --no-fund)
node "$work/peers/typst.mjs" "$prose/prose.typ" "$prose/typst.pdf" "$fonts"
rows+=("Typst=$prose/typst.pdf")

if command -v lualatex >/dev/null; then
  for document in prose prose-plain; do
    (cd "$prose" && lualatex -interaction=batchmode "$document.tex" >/dev/null && lualatex -interaction=batchmode "$document.tex" >/dev/null)
    echo "$document.tex: $(grep -c '^Overfull' "$prose/$document.log") overfull lines" >&2
  done
  rows+=("LuaLaTeX with microtype=$prose/prose.pdf" "LuaLaTeX=$prose/prose-plain.pdf")
else
  echo "lualatex is not installed." >&2
fi

python3 benchmarks/evenness.py table "${rows[@]}"
