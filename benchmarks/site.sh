#!/usr/bin/env bash
# Times whole processes that make a site of Markdown articles: mvn site:generate, Hugo, Eleventy, JBake and Maven Site, in
# turns, and prints ratios, peak memory, and whether each aim is met.
# Usage: benchmarks/site.sh [runs, 3 by default] [articles... , 1 100 posts 1000 10000 by default]
# The first row of each size is a new project as it comes: three lines in site.yaml, "editions: [site]", no option for the JVM.
# What is tuned or makes more has a row of its own that says so.
# The articles are all alike; posts are 700 uneven ones, as a blog has them, with listings, pictures and raw HTML.
# PEERS='Hugo Eleventy' times by these only; Hugo_alike is Hugo with pages as Broadsheet's. SCALING=50000 adds
# time(2n)/time(n) up to so many articles; BRIEFS=1 adds a thousand articles that each have a PDF.
# Each run has a folder of its own below benchmarks/target/sites, and all are deleted at the end: some 0.5 GB for a run of 10,000
# articles. What is prepared there (the corpora and projects of the peers) stays for the next time; after a change of corpus.py
# or peers, delete it.
# Needs Maven and Python 3; Hugo (apt-get install hugo) and Node with npm are left out, and said so, where they are not there.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
runs=${1:-3}
shift || true
sizes=("${@:-1}")
[ $# -gt 0 ] || sizes=(1 100 posts 1000 10000)
peers=${PEERS:-Hugo Hugo_alike Eleventy JBake Maven_Site}
here=$PWD/benchmarks
work=$here/target/sites
version=$(sed -n 's:.*<version>\(.*-SNAPSHOT\)</version>.*:\1:p' pom.xml | head -1)
mkdir -p "$work"

wants() { case " $peers " in *" $1 "*) true ;; *) false ;; esac; }
without() { echo "$1 is left out: $2." >&2; peers=" $peers "; peers=${peers/ $1 / }; }

# The plugin goes into a repository of its own, which is before the user's.
repository="-Dmaven.repo.local=$work/repository -Dmaven.repo.local.tail=$HOME/.m2/repository"
if [ -z "${INSTALLED:-}" ]; then
  mvn -q -B $repository -pl maven-plugin -am -DskipTests install
fi

for p in Hugo Hugo_alike; do
  if wants $p && ! command -v hugo >/dev/null; then without $p 'it is not installed'; fi
done
if wants Eleventy; then
  mkdir -p "$work/eleventy"
  cp "$here/peers/eleventy/package.json" "$work/eleventy/"
  (cd "$work/eleventy" && npm install --silent --no-audit --no-fund) || without Eleventy 'npm cannot install it'
fi
if wants JBake; then
  mkdir -p "$work/jbake"
  cp "$here/peers/jbake/logback.xml" "$work/jbake/"
  mvn -q -B -f "$here/peers/jbake/pom.xml" dependency:copy-dependencies -DoutputDirectory="$work/jbake/lib" ||
    without JBake 'Maven cannot get it'
fi

# A user's first project: nothing in site.yaml but what is required, and no option for the JVM. Its .mvn is empty, since Maven
# would find that of this repository otherwise.
project() { # FOLDER ARTICLES [LINES OF SITE.YAML]
  mkdir -p "$1/.mvn" "$1/content"
  [ -d "$1/content/articles" ] || cp -r "$2/." "$1/content/"
  printf '%s\n' 'title: Benchmark' 'baseUrl: https://example.org/' 'language: en' "${@:3}" >"$1/content/site.yaml"
  sed "s/VERSION/$version/" "$here/peers/broadsheet/pom.xml" >"$1/pom.xml"
}

# A project for the least time: what peers do not make is off, and the JVM has the options of the manual.
tuned_project() { # FOLDER ARTICLES [LINES OF SITE.YAML]
  project "$1" "$2" 'card: false' 'articleCards: false' 'markdown: false' 'checksums: false' "${@:3}"
  cp "$here/peers/broadsheet/jvm.config" "$1/.mvn/"
}

# What manual/content/chapters/publish/maven.md says of many articles.
for_many() { # FOLDER
  sed -i 's/UseSerialGC/UseParallelGC/; s/^-Xmx.*/-Xms800m\n-Xmx800m/; s/^-Xmn.*/-Xmn400m\n-XX:MaxTenuringThreshold=1\n-XX:+UseTransparentHugePages/' "$1/.mvn/jvm.config"
}

# Whether a project has to be made. sed -i deletes files, and sites.py then waits until the file system has forgotten them.
is_new() { # FOLDER
  if [ -d "$1" ]; then return 1; fi
  touch "$work/deleted"
}

prepare() { # N, or posts
  local n=$1 corpus=$work/corpus/$1 count=$1 kind=site p
  if [ "$n" = posts ]; then count=700 kind=posts; fi
  [ -d "$corpus" ] || python3 "$here/corpus.py" "$kind" "$corpus" "$count"
  project "$work/broadsheet/$n" "$corpus" 'editions: [site]'
  tuned_project "$work/tuned/$n" "$corpus" 'editions: [site]'
  [ "$count" -lt 5000 ] || for_many "$work/tuned/$n"
  [ "$count" -gt 1000 ] || project "$work/all/$n" "$corpus"
  if wants Hugo && is_new "$work/hugo/$n"; then
    p=$work/hugo/$n
    mkdir -p "$p/content" "$p/static"
    cp -r "$here/peers/hugo/." "$p/"
    cp -r "$corpus/articles" "$p/content/"
    cp "$corpus/chart.png" "$p/static/"
    find "$p/content" -name '*.md' -exec sed -i 's/^standfirst:/description:/' {} +
  fi
  if wants Hugo_alike && is_new "$work/hugo-alike/$n"; then
    p=$work/hugo-alike/$n
    mkdir -p "$p/assets"
    cp -r "$here/peers/hugo/." "$p/"
    cp -r "$here/peers/hugo-alike/." "$p/"
    cp -r "$corpus/articles" "$p/content/"
    cp "$corpus/chart.png" "$p/assets/"
    find "$p/content/articles" -name '*.md' -exec sed -i -E 's/^standfirst:/description:/; s/^section: (.*)/desks: ["\1"]/' {} +
  fi
  if wants Eleventy && is_new "$work/eleventy/$n"; then
    p=$work/eleventy/$n
    mkdir -p "$p"
    cp -r "$here/peers/eleventy/." "$p/"
    rm "$p/package.json"
    cp -r "$corpus/." "$p/"
    find "$p/articles" -name '*.md' -exec sed -i 's/^standfirst:/description:/' {} +
  fi
  if wants JBake && [ "$count" -le 1000 ] && is_new "$work/jbake/$n"; then
    p=$work/jbake/$n
    mkdir -p "$p/content" "$p/assets"
    cp -r "$here/peers/jbake/jbake.properties" "$here/peers/jbake/templates" "$p/"
    cp -r "$corpus/articles" "$p/content/"
    cp "$corpus/chart.png" "$p/assets/"
    find "$p/content" -name '*.md' -exec sed -s -i -e '/^people:/d; /^  - name:/d; /^    role:/d; s/^standfirst:/description:/' {} +
    find "$p/content" -name '*.md' -exec sed -s -i -f "$here/peers/jbake/header.sed" {} +
  fi
  if wants Maven_Site && [ "$count" -le 1000 ] && is_new "$work/maven-site/$n"; then
    p=$work/maven-site/$n
    mkdir -p "$p/src/site/markdown" "$p/src/site/resources"
    cp -r "$here/peers/maven-site/." "$p/"
    cp -r "$corpus/articles" "$p/src/site/markdown/"
    cp "$corpus/chart.png" "$p/src/site/resources/"
  fi
}

for n in "${sizes[@]}"; do prepare "$n"; done
project "$work/broadsheet/warm" "$work/corpus/${sizes[0]}" 'editions: [site]'
(cd "$work/broadsheet/warm" && mvn -q -B $repository site:generate) # gets what Maven needs; measured runs are offline
cp "$here/peers/maven-site/bare-pom.xml" "$work/"
mvn -q -B -f "$work/bare-pom.xml" validate
if wants Maven_Site; then
  mvn -q -B -f "$work/maven-site/${sizes[0]}/pom.xml" dependency:resolve-plugins site || without Maven_Site 'Maven cannot get it'
fi
if [ -n "${BRIEFS:-}" ]; then
  # Alike but for the PDFs, so that the difference of both is what these take.
  project "$work/without-briefs/1000" "$work/corpus/1000" 'editions: [site]'
  project "$work/with-briefs/1000" "$work/corpus/1000" 'editions: [site, pdf]' 'books: []'
fi
if [ -n "${SCALING:-}" ]; then
  for n in $((SCALING / 4)) $((SCALING / 2)) "$SCALING"; do
    [ -d "$work/corpus/$n" ] || python3 "$here/corpus.py" site "$work/corpus/$n" "$n"
    tuned_project "$work/tuned/$n" "$work/corpus/$n" 'editions: [site]'
    for_many "$work/tuned/$n"
    # Also of fewer than ten thousand, so that the collector has as much to do for each.
    sed -i "s/^-Xm\([sx]\).*/-Xm\\1$((500 + n * 20 / 1000))m/" "$work/tuned/$n/.mvn/jvm.config"
  done
fi

python3 "$here/sites.py" "$work" "$runs" "$repository" "$peers" "${SCALING:-0}" "${BRIEFS:-}" "${sizes[@]}"
