#!/usr/bin/env bash
# Makes components.png from a running `mvn site:serve`. Needs chromium and ImageMagick.
set -euo pipefail
scripts=$(cd "$(dirname "$0")" && pwd)
cd "$scripts/../content/chapters/pictures"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
chromium --headless=new --no-sandbox --disable-gpu --disable-background-networking --no-first-run --hide-scrollbars --timeout=30000 \
  --user-data-dir="$work/profile" --window-size=1440,900 --screenshot="$work/components.png" \
  "${1:-http://127.0.0.1:8000/}_live/components/?dress=dark" 2>/dev/null
convert "$work/components.png" -resize 900x -strip -colors 96 PNG8:components.png
