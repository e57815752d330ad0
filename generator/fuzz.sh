#!/usr/bin/env bash
# Feeds made-up Markdown, front matter, site.yaml and SVG to the generator, with ever new seeds, until the time is up.
# Usage: generator/fuzz.sh [minutes, 60] [seed, the time]. Stops at the first finding, which names its text.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
minutes=${1:-60}
seed=${2:-$(date +%s)}
runs=20000
end=$((SECONDS + minutes * 60))
total=0
while [ "$SECONDS" -lt "$end" ]; do
  echo "seed $seed, $runs runs of each"
  mvn -q -B -ntp -o -pl :broadsheet-generator -am test -Djacoco.skip=true -Dtest=FuzzTest \
    -Dsurefire.failIfNoSpecifiedTests=false -Dbroadsheet.fuzz.runs="$runs" -Dbroadsheet.fuzz.seed="$seed"
  seed=$((seed + runs))
  total=$((total + runs))
done
echo "$total runs of each, nothing found"
