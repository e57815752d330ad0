#!/bin/sh
# Sets documents made by chance and checks the rules that hold of every one; prints the seeds that fail.
#   typesetter/proof.sh [first seed [how many]]      run from the root of the repository
set -e
first=${1:-1}
count=${2:-1000}
mvn -q -B -ntp -pl typesetter -am test-compile
mvn -q -B -ntp -pl typesetter -am surefire:test -Dtest=DocumentRulesTest#hold -Dsurefire.failIfNoSpecifiedTests=false \
    -Dproof.first="$first" -Dproof.count="$count"
