#!/usr/bin/env bash
# Collects the hyphenation patterns that the theme ships from a clone of hyphenation/tex-hyphen, with the licence that
# each file states, and writes the manifest. Languages under GPL or LGPL alone are left out.
# Usage: collect.sh <git directory>
set -euo pipefail
export GIT_DIR=$1 LC_ALL=C.UTF-8
cd "$(dirname "$0")/../main/resources/dev/broadsheet/theme/hyphenation"
commit=$(git rev-parse HEAD)
source=hyph-utf8/tex/generic/hyph-utf8/patterns

# File's language and the licence's name; the language tags that it serves are made from the first.
languages='bg:BSD-style
ca:LPPL
da:MIT
de-1996:MIT
el-monoton:MIT
en-gb:MIT
en-us:permissive
es:MIT
et:MIT
fi:permissive
fr:MIT
hr:MIT
is:LPPL
it:MIT
lt:MIT
nb:permissive
nl:MIT
pl:MIT
pt:BSD-3-Clause
ru:LPPL
sk:MIT
sl:MIT
sv:LPPL
tr:LPPL
uk:MIT'

rm -f ./*
{
  echo '# Every hyphenation file of the theme: what it is, where it comes from, under which licence. Patterns (.pat.txt) and'
  echo '# whole words (.hyp.txt) are UTF-8, one a line, as hyph-utf8 has them. Made by src/hyphenation/collect.sh.'
  while IFS=: read -r file licence; do
    # The comment at the head of the TeX file holds the copyright, the licence and the authors.
    git show "HEAD:$source/tex/hyph-$file.tex" \
      | awk '!/^%/ || /^% ?====/ { past = 1 } !past { sub(/^% ?/, ""); sub(/[ \t\r]+$/, ""); print }' >"LICENSE-$file.txt"
    if [ "$licence" = MIT ] && ! grep -q 'Permission is hereby granted' "LICENSE-$file.txt"; then
      { echo; cat ../../../../../../hyphenation/MIT.txt; } >>"LICENSE-$file.txt"
    fi
    for kind in pat hyp; do
      name=hyph-$file.$kind.txt
      git show "HEAD:$source/txt/$name" 2>/dev/null | tr -d '\r' | sed '/^[ \t]*$/d; s/[ \t]*$//' >"$name" || true
      if [ ! -s "$name" ]; then rm -f "$name"; continue; fi
      language=${file%-1996}
      printf '\n- file: %s\n  language: %s\n  origin: github.com/hyphenation/tex-hyphen, %s/txt\n  version: %s\n' \
        "$name" "${language%-monoton}" "$source" "$commit"
      printf '  licence: LICENSE-%s.txt\n  licenceName: %s\n  sha256: %s\n' "$file" "$licence" "$(sha256sum "$name" | cut -d' ' -f1)"
    done
  done <<<"$languages"
} >manifest.yaml
