#!/usr/bin/env bash
# Makes gallery.png: the first pages of the documents in typesetter/src/test/resources/gallery, set by Broadsheet and, where
# they are installed, by WeasyPrint and Chromium. Needs pdftoppm and ImageMagick. "gallery.sh FOLDER" keeps the PDFs there.
set -euo pipefail
scripts=$(cd "$(dirname "$0")" && pwd)
cd "$scripts/../content/chapters/pictures"
repository=$(cd "$scripts/../.." && pwd)
gallery=$repository/typesetter/src/test/resources/gallery
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
kept=${1:-$work/pdf}
mkdir -p "$kept"/{Broadsheet,WeasyPrint,Chromium}
kept=$(cd "$kept" && pwd)

# The pictures show what the test has seen; GALLERY_PDF names a folder where a run of it has left the PDFs already.
if [ -n "${GALLERY_PDF:-}" ]; then
  cp "$GALLERY_PDF"/*.pdf "$kept/Broadsheet"
else
  mvn -q -B -f "$repository" -pl typesetter -am test -Dtest=GalleryTest -Dsurefire.failIfNoSpecifiedTests=false \
    -Dgallery.pdf="$kept/Broadsheet"
fi
engines=(Broadsheet)
if command -v weasyprint > /dev/null; then
  engines+=(WeasyPrint)
  for file in "$gallery"/*.html; do
    weasyprint -q "$file" "$kept/WeasyPrint/$(basename "$file" .html).pdf" 2> /dev/null
  done
fi
if command -v chromium > /dev/null; then
  engines+=(Chromium)
  for file in "$gallery"/*.html; do
    chromium --headless=new --no-sandbox --disable-gpu --disable-background-networking --user-data-dir="$work/chromium" \
      --no-pdf-header-footer --print-to-pdf="$kept/Chromium/$(basename "$file" .html).pdf" "file://$file" 2> /dev/null
  done
fi

# Each document is a cell: one page of each engine, with their names.
cells=()
for file in "$gallery"/*.html; do
  name=$(basename "$file" .html)
  pages=()
  for engine in "${engines[@]}"; do
    pdftoppm -r 60 -png -singlefile -f 1 -l 1 "$kept/$engine/$name.pdf" "$work/$name-$engine"
    convert "$work/$name-$engine.png" -resize 250x250 -bordercolor '#c9c3b8' -border 1 "$work/$name-$engine.png"
    pages+=(-label "$name · $engine" "$work/$name-$engine.png")
  done
  montage -pointsize 12 "${pages[@]}" -tile "${#engines[@]}x1" -geometry 252x252+4+3 -background white "$work/cell-$name.png"
  cells+=("$work/cell-$name.png")
done
montage "${cells[@]}" -tile 2x -geometry +14+6 -background white "PNG24:$work/sheet.png"
convert "$work/sheet.png" -strip -dither FloydSteinberg -colors 256 PNG8:gallery.png
