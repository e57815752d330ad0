#!/usr/bin/env bash
# Makes the pictures of manual/content/chapters/print/typesetting.md: three pages of the typesetter's showcase, and one of formulas. Needs pdftoppm
# and ImageMagick.
set -euo pipefail
scripts=$(cd "$(dirname "$0")" && pwd)
cd "$scripts/../content/chapters/pictures"
repository=$(cd "$scripts/../.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

mvn -q -B -f "$repository" -pl :broadsheet-typesetter -am test \
  -Dtest='ShowcaseTest#isTheSameEachTime,FormulaDocumentTest#looksAsItLooked' -Dsurefire.failIfNoSpecifiedTests=false \
  -Dshowcase.pdf="$work/showcase.pdf" -Dformulas.pdf="$work/formulas.pdf"
# At 110 dpi the bleed of 3 mm has 13 dots.
pdftoppm -r 110 -png "$work/showcase.pdf" "$work/page"
for page in 05 08 12; do
  convert "$work/page-$page.png" -shave 13x13 -bordercolor '#c9c3b8' -border 1 -strip -colors 64 "PNG8:showcase-$((10#$page)).png"
done
pdftoppm -r 110 -gray -png -f 1 -l 1 "$work/formulas.pdf" "$work/formulas"
convert "$work/formulas-1.png" -trim -bordercolor white -border 16 -bordercolor '#c9c3b8' -border 1 -strip -colors 17 PNG8:formulas.png
