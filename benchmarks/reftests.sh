#!/usr/bin/env bash
# Sets the reftests of the CSS Working Group for css-break, css-page, css-multicol, css-flexbox and tables of CSS 2, compares each
# with its reference, and prints how many look the same. Fails below the number of the day when this was last measured.
# Usage: benchmarks/reftests.sh
# Needs Maven, and apt-get with the archives of Debian 13: the tests come from the source package of Thunderbird (800 MB), which has
# those of web-platform-tests, into benchmarks/target, and never into the tree.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

least=865 # 2026-12-03: 865 of 2,568
tests=$PWD/benchmarks/target/reftests
suites='css/css-break css/css-page css/css-multicol css/css-flexbox css/CSS2/tables css/support css/reference fonts images'

# Downloads the source package, which apt-get verifies, with lists of its own, and unpacks the tests.
collect() {
  local work=$tests.part sources=/etc/apt/sources.list.d/debian.sources
  rm -rf "$work"
  mkdir -p "$work/parts" "$work/lists/partial" "$work/cache/archives/partial" "$work/tests"
  sed 's/^Types: deb$/Types: deb-src/; /^$/,$d' "$sources" >"$work/parts/main.sources"
  printf '%s\n' 'Dir::Etc::sourcelist "/dev/null";' "Dir::Etc::sourceparts \"$work/parts\";" "Dir::State::lists \"$work/lists\";" \
    "Dir::Cache \"$work/cache\";" 'APT::Sandbox::User "root";' >"$work/apt.conf"
  (cd "$work" && export APT_CONFIG=$work/apt.conf && apt-get -qq update && apt-get -qq source --download-only --tar-only thunderbird) >/dev/null
  # shellcheck disable=SC2046 # a pattern for each suite
  tar -xJf "$work"/thunderbird_*.orig.tar.xz -C "$work/tests" --strip-components=4 --wildcards \
    $(printf '*/testing/web-platform/tests/%s/* ' $suites)
  mv "$work/tests" "$tests"
  rm -rf "$work"
}

command -v apt-get >/dev/null || { echo "apt-get is needed, which brings the tests." >&2; exit 1; }
[ -d "$tests" ] || collect
mvn -B -ntp -q -pl :broadsheet-typesetter -am test -Dtest=Reftests -Dsurefire.failIfNoSpecifiedTests=false \
  "-Dreftests.folder=$tests" "-Dreftests.least=$least"
