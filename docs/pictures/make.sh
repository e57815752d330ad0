#!/usr/bin/env bash
# Makes the pictures of the documentation from the rendered site. Needs chromium, pdftoppm and ImageMagick.
set -euo pipefail
cd "$(dirname "$0")"
site=$(cd ../../site/target/site && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

shoot() { # name, width, height, page, further flags
  chromium --headless=new --no-sandbox --disable-gpu --disable-background-networking --no-first-run --hide-scrollbars \
    --user-data-dir="$work/profile" --window-size="$2,$3" --screenshot="$work/$1.png" "${@:5}" "file://$site/$4" 2>/dev/null
}

shoot light 1280 1440 articles/blinken-in-beijing/index.html
shoot dark 1280 1440 articles/blinken-in-beijing/index.html --blink-settings=preferredColorScheme=0
shoot home 1280 760 index.html
pdftoppm -r 123 -png "$site/articles/blinken-in-beijing/brief.pdf" "$work/brief"

montage "$work/light.png" "$work/brief-1.png" "$work/brief-2.png" -tile 3x1 -geometry x1440+16+16 -background '#d8d4cc' "$work/result.png"
convert "$work/result.png" -resize 1800x -strip -colors 128 result.png
for picture in dark home; do
  convert "$work/$picture.png" -resize 1000x -strip -colors 128 "$picture.png"
done
