#!/usr/bin/env bash
# Makes front-*.png: the four compositions of the front page, each with 1, 5, 30 and 300 articles of the acceptance tests' newspaper.
# Needs chromium, ImageMagick, python3 and the installed plugin (mvn install). BROADSHEET names a command that generates instead, with
# --content and --output.
set -euo pipefail
scripts=$(cd "$(dirname "$0")" && pwd)
cd "$scripts/../content/chapters/pictures"
repository=$(cd "$scripts/../.." && pwd)
gazette=$repository/acceptance/support/src/fixture/gazette
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
version=$(sed -n 's|.*<version>\(.*\)</version>.*|\1|p' "$repository/pom.xml" | head -n 1)

# The newest so many articles; beyond thirty, the same once more, a year older and with another name.
content() { # folder, articles, composition
  python3 - "$gazette" "$@" <<'PYTHON'
import pathlib, re, shutil, sys
source, target, count, composition = pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2]), int(sys.argv[3]), sys.argv[4]
shutil.copytree(source, target)
articles = sorted((target / "articles").glob("*.md"), reverse=True)
for article in articles[count:]:
    article.unlink()
for copy in range(1, -(-count // len(articles))):
    for article in articles[: count - copy * len(articles)]:
        text = article.read_text()
        text = re.sub(r"^(featured|weight|related):.*\n", "", text, flags=re.M)
        text = re.sub(r"^date: 2026", f"date: {2026 - copy}", text, flags=re.M)
        article.with_name(f"{2026 - copy}{article.name[4:-3]}-{copy}.md").write_text(text)
for article in (target / "articles").glob("*.md"):
    article.write_text(re.sub(r"^related:.*\n", "", article.read_text(), flags=re.M))
config = target / "site.yaml"
if count < 30:
    config.write_text(re.sub(r"^sections:.*\n", "", config.read_text(), flags=re.M))
config.write_text(config.read_text().split("home:")[0].replace("epub]", "epub]\nbooks:\n  - name: book")
                  + f"home:\n  composition: {composition}\n")
PYTHON
}

render() { # content, output
  if [ -n "${BROADSHEET:-}" ]; then
    (mkdir -p "$work/none" && cd "$work/none" && $BROADSHEET --content "$1" --output "$2" >/dev/null)
  else
    mkdir -p "$2.project" && mv "$1" "$2.project/content"
    (cd "$2.project" && mvn -q -B "dev.broadsheet:broadsheet-site-maven-plugin:$version:generate")
    mv "$2.project/target/broadsheet/site" "$2"
  fi
}

declare -A height=([1]=1000 [5]=1500 [30]=2800 [300]=3100)
for composition in ${1:-picture text two bulletin}; do
  cells=()
  for count in 1 5 30 300; do
    name=$composition-$count
    content "$work/content-$name" "$count" "$composition"
    render "$work/content-$name" "$work/$name"
    chromium --headless=new --no-sandbox --disable-gpu --disable-background-networking --no-first-run --hide-scrollbars \
      --user-data-dir="$(mktemp -d -p "$work")" --window-size="1440,${height[$count]}" --screenshot="$work/$name.png" \
      "file://$work/$name/index.html" 2>/dev/null
    convert "$work/$name.png" -resize 340x -bordercolor '#c9c3b8' -border 1 "$work/$name.png"
    cells+=(-label "$count" "$work/$name.png")
    rm -rf "${work:?}/$name" "${work:?}/content-$name"
  done
  montage -pointsize 14 "${cells[@]}" -tile 4x1 -gravity North -geometry '+8+4' -background white "PNG24:$work/sheet.png"
  convert "$work/sheet.png" -trim +repage -strip -dither FloydSteinberg -colors 128 "PNG8:front-$composition.png"
done
