#!/usr/bin/env bash
# Draws eight charts with Broadsheet and with Observable Plot from the same data, and puts them beside each other in one picture.
# Needs Maven, npm and Chromium. Usage: benchmarks/charts.sh [picture, charts-compared.png by default]
set -euo pipefail
picture=$(realpath "${1:-charts-compared.png}")
cd "$(dirname "${BASH_SOURCE[0]}")/.."
. benchmarks/lib.sh

prepare_generator
here=$PWD/benchmarks/charts made=$work/charts
rm -rf "$made"
mkdir -p "$made"
# Elsewhere, since the folder templates of this project would count as a user's.
(cd "$made" && $generate --content "$here/content" --output "$made/site" --cache "$made/cache")
cp "$here/package.json" "$here/compare.mjs" "$made/"
(cd "$made" && npm install --silent --no-audit --no-fund && node compare.mjs site/articles/charts/index.html "$here/content/articles")
chromium --headless=new --no-sandbox --disable-gpu --user-data-dir="$made/profile" --hide-scrollbars \
  --window-size=1380,4300 "--screenshot=$picture" "file://$made/site/articles/charts/compare.html" 2>/dev/null
echo "$picture"
