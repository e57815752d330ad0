#!/usr/bin/env bash
# Makes pictures of README and docs. Needs chromium, pdftoppm and ImageMagick, and the installed plugin (mvn install).
# The publication with pictures is rendered anew, with the default theme and with docs/themes/plain-report.
set -euo pipefail
scripts=$(cd "$(dirname "$0")" && pwd)
cd "$scripts/../content/chapters/pictures"
repository=$(cd "$scripts/../.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
article=articles/the-narrow-strait/index.html

version=$(sed -n 's|.*<version>\(.*\)</version>.*|\1|p' "$repository/pom.xml" | head -n 1)

# A project without a POM, as manual/content/chapters/publish/maven.md has it: its POM would say where content/ is.
render() { # name, templates
  mkdir -p "$work/project-$1"
  cp -r "$repository/generator/entry/src/test/resources/newsroom" "$work/project-$1/content"
  [ -d "$2" ] && cp -r "$2" "$work/project-$1/templates"
  (cd "$work/project-$1" && mvn -q -B "dev.broadsheet:broadsheet-site-maven-plugin:$version:generate")
  mv "$work/project-$1/target/broadsheet/site" "$work/$1"
}

# Each picture is a first visit: nothing is kept of the pages before.
browser() {
  chromium --headless=new --no-sandbox --disable-gpu --disable-background-networking --no-first-run --hide-scrollbars \
    --user-data-dir="$(mktemp -d -p "$work")" "$@" 2>/dev/null
}

shoot() { # name, width, height, page, further flags
  browser --window-size="$2,$3" "${@:5}" --screenshot="$work/$1.png" "file://$4"
}

small() { # from, to, width
  convert "$work/$1.png" -resize "$3x" -strip -colors 96 "PNG8:$2.png"
}

render default "$work/none"
render plain "$repository/docs/themes/plain-report"

shoot default-light 1280 1600 "$work/default/$article"
small default-light theme-default 640
shoot plain-light 1280 1600 "$work/plain/$article"
small plain-light theme-plain 640

# The page of a PDF that has a line of this text alone.
page_of() { # pdf, line
  for ((page = 1; page <= $(pdfinfo "$1" | sed -n 's/^Pages: *//p'); page++)); do
    if pdftotext -f "$page" -l "$page" "$1" - | sed -n 1,4p | grep -qx "$2"; then echo "$page" && return; fi
  done
}

book=$work/default/book
unzip -qo "$book.epub" OEBPS/images/cover.png -d "$work"
for part in Contents Index; do
  page=$(page_of "$book.pdf" "$part")
  pdftoppm -r 110 -f "$page" -l "$page" -singlefile -png "$book.pdf" "$work/book-$part"
done
convert -background '#d8d4cc' \( "$work/OEBPS/images/cover.png" -resize x1000 \) \( "$work/book-Contents.png" -resize x1000 \) \
  \( "$work/book-Index.png" -resize x1000 \) -bordercolor '#d8d4cc' -border 20x28 +append -resize 1500x -strip -colors 64 PNG8:book.png
