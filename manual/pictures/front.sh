#!/usr/bin/env bash
# Makes front-*.png: the four compositions of the front page, each with 1, 5, 30 and 300 invented articles.
# Needs chromium, ImageMagick, a JDK and the installed plugin (mvn install). BROADSHEET names a command that generates instead, with
# --content, --output and --cache. Usage: front.sh [composition...]
set -euo pipefail
scripts=$(cd "$(dirname "$0")" && pwd)
cd "$scripts/../content/chapters/pictures"
repository=$(cd "$scripts/../.." && pwd)
support=$repository/acceptance/support/src
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
version=$(sed -n 's|.*<version>\(.*\)</version>.*|\1|p' "$repository/pom.xml" | head -n 1)

# Briefs are kept from one composition to the next.
render() { # name, number of articles, composition
  local project=$work/project-$2
  mkdir -p "$project"
  rm -rf "$project/content"
  java "$support/main/java/dev/broadsheet/acceptance/InventedPaper.java" "$project/content" "$2" "$3" "$support/fixture/gazette/articles"
  if [ -n "${BROADSHEET:-}" ]; then
    (cd "$project" && $BROADSHEET --content "$project/content" --output "$work/$1" --cache "$project/cache" >/dev/null)
  else
    (cd "$project" && mvn -q -B "dev.broadsheet:broadsheet-site-maven-plugin:$version:generate")
    rm -rf "$work/$1"
    cp -r "$project/target/broadsheet/site" "$work/$1"
  fi
}

# The whole page, and no more: what is below its foot has one colour. The script says how high it is, in the title of a page around it.
shoot() { # name
  cat >"$work/$1.html" <<HTML
<body style="margin:0"><iframe src="$1/index.html" style="border:0;width:1440px;height:900px"></iframe>
<script>onload = () => document.title = frames[0].document.documentElement.scrollHeight</script>
HTML
  local flags=(--headless=new --no-sandbox --disable-gpu --disable-background-networking --no-first-run --hide-scrollbars
    --allow-file-access-from-files --user-data-dir="$(mktemp -d -p "$work")")
  local height
  height=$(chromium "${flags[@]}" --dump-dom --window-size=1440,900 "file://$work/$1.html" 2>/dev/null | sed -n 's|.*<title>\([0-9]*\)</title>.*|\1|p')
  chromium "${flags[@]}" --window-size="1440,$height" --screenshot="$work/$1.png" "file://$work/$1/index.html" 2>/dev/null
  convert "$work/$1.png" -resize 340x -bordercolor '#c9c3b8' -border 1 "$work/$1.png"
}

[ $# -gt 0 ] || set -- picture text two bulletin
for composition in "$@"; do
  cells=()
  for count in 1 5 30 300; do
    name=$composition-$count
    render "$name" "$count" "$composition"
    shoot "$name"
    cells+=(-label "$count" "$work/$name.png")
    rm -rf "${work:?}/$name"
  done
  montage -pointsize 14 "${cells[@]}" -tile 4x1 -gravity North -geometry '+8+4' -background white "PNG24:$work/sheet.png"
  convert "$work/sheet.png" -trim +repage -strip -dither FloydSteinberg -colors 128 "PNG8:front-$composition.png"
done
