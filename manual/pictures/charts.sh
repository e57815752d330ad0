#!/usr/bin/env bash
# Makes the pictures of charts in manual/content/chapters/write/data.md from the articles in charts/: charts.png, one chart of each type. Needs Chromium and ImageMagick. SITE names a folder where the site has been made already.
set -euo pipefail
scripts=$(cd "$(dirname "$0")" && pwd)
cd "$scripts/../content/chapters/pictures"
repository=$(cd "$scripts/../.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
site=${SITE:-$work/site}
if [ -z "${SITE:-}" ]; then
  mvn -q -B -f "$repository/site/pom.xml" site:generate -Dbroadsheet.content="$scripts/charts" \
    -Dbroadsheet.output="$site"
fi

page=$(realpath "$site/articles/charts/index.html")
# Each figure by itself, at twice the size, so that it is sharp on all screens.
count=$(grep -o '<figure [^>]*class="[^"]*chart' "$page" | wc -l)
for i in $(seq 1 "$count"); do
  {
    sed '/<body/,$d' "$page" | sed "s|<head>|<head><base href=\"file://$page\">|; /http-equiv/d"
    echo '<style>body{margin:0;padding:16px 20px;width:580px}.text{display:block}.chart-table{display:none}.text figure{margin:0}</style></head>'
    echo '<body><div class="text">'
    awk -v n="$i" 'BEGIN { RS = "<figure " } NR == n + 1 { sub(/<\/figure>.*/, ""); print "<figure " $0 "</figure>" }' "$page"
    echo '</div></body></html>'
  } > "$work/$i.html"
  chromium --headless=new --no-sandbox --disable-gpu --disable-background-networking --user-data-dir="$work/chromium" \
    --allow-file-access-from-files --force-device-scale-factor=2 --window-size=620,900 --hide-scrollbars \
    --screenshot="$work/$i.png" "file://$work/$i.html" 2> /dev/null
  convert "$work/$i.png" -trim +repage -bordercolor '#fffdf8' -border 24 -strip "$work/$i-trimmed.png"
done
columns=()
for column in 0 1 2; do
  cells=()
  for i in $(seq $((column + 2)) 3 "$count"); do cells+=("$work/$i-trimmed.png"); done
  convert "${cells[@]}" -background '#fffdf8' -gravity northwest -append "$work/column-$column.png"
  columns+=("$work/column-$column.png")
done
convert "${columns[@]}" -background '#fffdf8' -gravity north +append -resize 1800x -colors 128 PNG8:charts.png
