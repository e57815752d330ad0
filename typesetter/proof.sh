#!/bin/sh
# Sets documents made by chance, and damaged ones, for as long as wished, and names the seeds that fail.
#   typesetter/proof.sh [first seed [how many]]      run from the root of the repository
set -e
first=${1:-1}
count=${2:-1000}
mvn -B -ntp -pl :broadsheet-typesetter -am test "-Dtest=DocumentRulesTest#hold*,FuzzedDocumentsTest" -Dsurefire.failIfNoSpecifiedTests=false \
    -Dproof.first="$first" -Dproof.count="$count" -Dfuzz.first="$first" -Dfuzz.count="$count"
