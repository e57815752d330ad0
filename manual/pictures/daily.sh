#!/usr/bin/env bash
# Makes daily-*.png: the acceptance tests' newspaper in the theme docs/themes/financial-daily. Needs chromium, pdftoppm, ImageMagick
# and the installed plugin (mvn install). BROADSHEET names a command that generates instead, with --content, --templates and --output.
set -euo pipefail
scripts=$(cd "$(dirname "$0")" && pwd)
cd "$scripts/../content/chapters/pictures"
repository=$(cd "$scripts/../.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
version=$(sed -n 's|.*<version>\(.*\)</version>.*|\1|p' "$repository/pom.xml" | head -n 1)

mkdir "$work/project"
cp -r "$repository/acceptance/support/src/fixture/gazette" "$work/project/content"
cp -r "$repository/docs/themes/financial-daily" "$work/project/templates"
cat "$repository/docs/themes/financial-daily.site.yaml" >>"$work/project/content/site.yaml"
echo "newsletter: true" >>"$work/project/content/site.yaml"
if [ -n "${BROADSHEET:-}" ]; then
  (cd "$work/project" && $BROADSHEET --content content --templates templates --output site >/dev/null)
else
  (cd "$work/project" && mvn -q -B "dev.broadsheet:broadsheet-site-maven-plugin:$version:generate" && mv target/broadsheet/site site)
fi
site=$work/project/site
article=$site/articles/central-banks

shoot() { # name, width, height, page, further flags
  chromium --headless=new --no-sandbox --disable-gpu --disable-background-networking --no-first-run --hide-scrollbars \
    --user-data-dir="$(mktemp -d -p "$work")" --window-size="$2,$3" "${@:5}" --screenshot="$work/$1.png" "file://$4" 2>/dev/null
}

# A window is never as narrow as a phone, a frame may be.
shoot_phone() { # name, height, page
  echo "<body style='margin:0'><iframe src='file://$3' style='border:0;width:390px;height:$2px'></iframe>" >"$work/frame.html"
  shoot "$1" 600 "$2" "$work/frame.html"
  convert "$work/$1.png" -crop "390x$2+0+0" +repage "$work/$1.png"
}

shoot front 1440 1900 "$site/index.html"
convert "$work/front.png" -resize 900x -strip -colors 96 PNG8:daily-front.png

shoot article 1440 1900 "$article/index.html"
shoot dark 1440 1900 "$site/index.html" --blink-settings=preferredColorScheme=0
shoot_phone phone 1266 "$site/index.html"
convert \( "$work/article.png" -resize 560x \) \( "$work/dark.png" -resize 560x \) \( "$work/phone.png" -resize x739 \) \
  -bordercolor white -border 6x0 +append -strip -colors 128 PNG8:daily-site.png

pdftoppm -r 80 -png -l 2 "$article/brief.pdf" "$work/brief"
unzip -qo "$site/book.epub" -d "$work/book"
shoot mail 620 860 "$article/email/index.html"
shoot_phone book 860 "$work/book/OEBPS/text/central-banks.xhtml"
convert \( "$work"/brief-[12].png -resize x620 \) \( "$work/book/OEBPS/images/cover.png" -resize x620 \) \( "$work/book.png" -resize x620 \) \
  \( "$work/mail.png" -resize x620 \) -bordercolor '#8a8178' -border 6 +append -strip -colors 96 PNG8:daily-print.png
