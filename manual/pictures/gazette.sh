#!/usr/bin/env bash
# Makes gazette-*.png, which open README and the manual: three pages of the acceptance tests' newspaper, in light and dark and on paper.
# Needs chromium, pdftoppm, ImageMagick and the installed plugin (mvn install). BROADSHEET names a command that generates instead, with
# --content and --output.
set -euo pipefail
scripts=$(cd "$(dirname "$0")" && pwd)
cd "$scripts/../content/chapters/pictures"
repository=$(cd "$scripts/../.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
version=$(sed -n 's|.*<version>\(.*\)</version>.*|\1|p' "$repository/pom.xml" | head -n 1)

mkdir "$work/project"
cp -r "$repository/acceptance/support/src/fixture/gazette" "$work/project/content"
sed -i 's/^editions: .*/editions: [site, pdf]/' "$work/project/content/site.yaml"
if [ -n "${BROADSHEET:-}" ]; then
  (cd "$work/project" && $BROADSHEET --content content --output site >/dev/null)
else
  (cd "$work/project" && mvn -q -B "dev.broadsheet:broadsheet-site-maven-plugin:$version:generate" && mv target/broadsheet/site site)
fi
site=$work/project/site
article=$site/articles/central-banks

shoot() { # name, width, height, page, further flags
  chromium --headless=new --no-sandbox --disable-gpu --disable-background-networking --no-first-run --hide-scrollbars \
    --user-data-dir="$(mktemp -d -p "$work")" --window-size="$2,$3" "${@:5}" --screenshot="$work/$1.png" "file://$4" 2>/dev/null
}

pair() { # name, height, page
  shoot "$1" 1280 "$2" "$3"
  shoot "$1-dark" 1280 "$2" "$3" --blink-settings=preferredColorScheme=0
  for scheme in "" -dark; do
    convert "$work/$1$scheme.png" -resize 900x -strip -colors 96 "PNG8:gazette-$1$scheme.png"
  done
}

pair front 1500 "$site/index.html"
pair article 1500 "$article/index.html"
pdftoppm -r 100 -png -l 2 "$article/brief.pdf" "$work/brief"
convert -background '#d8d4cc' "$work"/brief-*[12].png -bordercolor '#d8d4cc' -border 20x24 +append -resize 1200x -strip -colors 96 \
  PNG8:gazette-brief.png
