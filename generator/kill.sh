#!/usr/bin/env bash
# Kills builds at random moments and looks at what they leave. Usage: generator/kill.sh [kills, 200] [seed, the time]
# Prints the seed, with which the moments can be had again.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
seed=${2:-$(date +%s)}
echo "seed $seed"
mvn -q -B -ntp -o -pl :broadsheet-generator -am test -Djacoco.skip=true -Dtest=KilledBuildsTest \
  -Dsurefire.failIfNoSpecifiedTests=false -Dbroadsheet.kills="${1:-200}" -Dbroadsheet.seed="$seed"
echo "${1:-200} builds killed, each site whole, each next build clean"
