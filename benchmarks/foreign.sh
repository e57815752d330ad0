#!/usr/bin/env bash
# Sets HTML that others wrote, validates each PDF against PDF/UA-1, and prints how many pass. Fails below the number of the day
# when this was last measured.
# Usage: benchmarks/foreign.sh
# Needs Maven, and apt-get with the archives of Debian 13: the documents come from its packages of documentation, into
# benchmarks/target, and never into the tree.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

least=367 # 2026-12-02: 367 of 367
largest=200k
documents=$PWD/benchmarks/target/foreign
packages='apache2-doc=40 debian-policy=40 debian-reference-en=15 developers-reference=12 git-doc=45 gnuplot-doc=30
  graphviz-doc=15 libcairo2-doc=40 maint-guide=11 ntpsec-doc=35 sqlite3-doc=40 valgrind=20 zsh-doc=30'

# Unpacks a package, and keeps as many of its documents as asked, evenly spread over all of them.
collect() {
  local name=$1 count=$2 folder=$documents/$1
  [ -d "$folder" ] && return
  (cd "$documents" && apt-get -q -o APT::Sandbox::User=root download "$name" && mkdir "$folder.part" && dpkg-deb -x "$name"_*.deb "$folder.part" && rm "$name"_*.deb) >/dev/null
  find "$folder.part" -name "*.html" \( -type l -o ! -size "-$largest" \) -delete
  find "$folder.part" -name '*.html' -type f | LC_ALL=C sort |
    awk -v count="$count" '{ file[NR] = $0 }
      END { for (i = 1; i <= NR; i++) if (int(i * count / NR) == int((i - 1) * count / NR)) print file[i] }' | xargs -r -d '\n' rm
  mv "$folder.part" "$folder"
}

command -v apt-get >/dev/null || { echo "apt-get is needed, which brings the documents." >&2; exit 1; }
mkdir -p "$documents"
for package in $packages; do
  collect "${package%=*}" "${package#*=}"
done
mvn -B -ntp -q -pl :broadsheet-typesetter -am test -Dtest=ForeignDocuments -Dsurefire.failIfNoSpecifiedTests=false \
  "-Dforeign.documents=$documents" "-Dforeign.least=$least"
