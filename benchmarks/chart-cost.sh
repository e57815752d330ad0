#!/usr/bin/env bash
# Prints what a chart in each article costs: processor time of a site with them and of the same site without them, in turns.
# Usage: benchmarks/chart-cost.sh [articles, 1,000 by default] [rounds, 5 by default]
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
. benchmarks/lib.sh

prepare_generator
python3 benchmarks/chart-cost.py "$work" "${1:-1000}" "${2:-5}" $generate
