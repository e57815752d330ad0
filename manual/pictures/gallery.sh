#!/usr/bin/env bash
# Makes gallery.png: the first pages of the documents in typesetter/entry/src/test/resources/gallery, set by Broadsheet and, where
# they are installed, by WeasyPrint and Chromium, and by openhtmltopdf, which Maven gets. Needs pdftoppm and ImageMagick.
# "gallery.sh FOLDER" keeps the PDFs there.
set -euo pipefail
scripts=$(cd "$(dirname "$0")" && pwd)
cd "$scripts/../content/chapters/pictures"
repository=$(cd "$scripts/../.." && pwd)
gallery=$repository/typesetter/entry/src/test/resources/gallery
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
kept=${1:-$work/pdf}
mkdir -p "$kept"/{Broadsheet,WeasyPrint,openhtmltopdf,Chromium}
kept=$(cd "$kept" && pwd)

# The pictures show what the test has seen; GALLERY_PDF names a folder where a run of it has left the PDFs already.
if [ -n "${GALLERY_PDF:-}" ]; then
  cp "$GALLERY_PDF"/*.pdf "$kept/Broadsheet"
else
  mvn -q -B -f "$repository" -pl :broadsheet-typesetter -am test -Dtest=GalleryTest -Dsurefire.failIfNoSpecifiedTests=false \
    -Dgallery.pdf="$kept/Broadsheet"
fi
engines=(Broadsheet)
if command -v weasyprint > /dev/null; then
  engines+=(WeasyPrint)
  for file in "$gallery"/*.html; do
    weasyprint -q "$file" "$kept/WeasyPrint/$(basename "$file" .html).pdf" 2> /dev/null
  done
fi
engines+=(openhtmltopdf)
cp -r "$repository/benchmarks/peers/openhtmltopdf" "$work"
mvn -q -B -f "$work/openhtmltopdf/pom.xml" compile dependency:copy-dependencies -DoutputDirectory=target/lib
for file in "$gallery"/*.html; do
  # What it refuses is a page with its message.
  if ! java -Dfonts="$repository/templates/src/main/resources/dev/broadsheet/theme/fonts" -cp "$work/openhtmltopdf/target/classes:$work/openhtmltopdf/target/lib/*" Set \
    "$file" "$kept/openhtmltopdf/$(basename "$file" .html).pdf" 2> "$work/failure"; then
    rm -f "$kept/openhtmltopdf/$(basename "$file" .html).pdf"
    echo "openhtmltopdf sets no $(basename "$file"): $(head -1 "$work/failure")"
  fi
done
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
    if [ -f "$kept/$engine/$name.pdf" ]; then
      pdftoppm -r 60 -png -singlefile -f 1 -l 1 "$kept/$engine/$name.pdf" "$work/$name-$engine"
    else
      convert -size 496x702 xc:white -gravity center -pointsize 30 -annotate 0 'not set' "$work/$name-$engine.png"
    fi
    convert "$work/$name-$engine.png" -resize 230x230 -bordercolor '#c9c3b8' -border 1 "$work/$name-$engine.png"
    pages+=(-label "$name · $engine" "$work/$name-$engine.png")
  done
  montage -pointsize 12 "${pages[@]}" -tile "${#engines[@]}x1" -geometry 232x232+3+3 -background white "$work/cell-$name.png"
  cells+=("$work/cell-$name.png")
done
montage "${cells[@]}" -tile 2x -geometry +14+6 -background white "PNG24:$work/sheet.png"
convert "$work/sheet.png" -strip -dither FloydSteinberg -colors 256 PNG8:gallery.png
