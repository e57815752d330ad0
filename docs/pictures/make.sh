#!/usr/bin/env bash
# Makes the picture of README from the rendered site. Needs chromium, pdftoppm and ImageMagick.
set -euo pipefail
cd "$(dirname "$0")"
site=$(cd ../../site/target/site && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

shoot() { # name, width, height, page
  chromium --headless=new --no-sandbox --disable-gpu --disable-background-networking --no-first-run --hide-scrollbars \
    --user-data-dir="$work/profile" --window-size="$2,$3" --screenshot="$work/$1.png" "file://$site/$4" 2>/dev/null
}

shoot light 1280 1440 articles/blinken-in-beijing/index.html
pdftoppm -r 123 -png "$site/articles/blinken-in-beijing/brief.pdf" "$work/brief"

convert -background '#d8d4cc' \( "$work/light.png" \) \( "$work/brief-1.png" -resize x1440 \) \( "$work/brief-2.png" -resize x1440 \) \
  -bordercolor '#d8d4cc' -border 20x28 +append -resize 1500x -strip -colors 64 PNG8:result.png
