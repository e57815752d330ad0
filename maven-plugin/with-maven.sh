#!/usr/bin/env bash
# Builds the users' projects of src/it by another Maven, and if wanted on another JDK.
# Usage: maven-plugin/with-maven.sh [version of Maven, 4.0.0-rc-6] [home of the JDK] [projects, all]
# On a machine that is busy a run may take a quarter of an hour; name projects, as multi-module,prefix, for less.
# Maven comes from the repository that Maven is set up with, into target/.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
version=${1:-4.0.0-rc-6}
jdk=${2:-}
folder=$PWD/target/other-maven
[ -x "$folder/apache-maven-$version/bin/mvn" ] ||
  mvn -q -B -ntp org.apache.maven.plugins:maven-dependency-plugin:3.8.1:unpack \
    -Dartifact="org.apache.maven:apache-maven:$version:zip:bin" -DoutputDirectory="$folder"
chmod +x "$folder/apache-maven-$version/bin/mvn"
mvn -B -ntp -pl maven-plugin -am verify -Dtest=None -Dsurefire.failIfNoSpecifiedTests=false -Djacoco.skip=true \
  -Dinvoker.mavenHome="$folder/apache-maven-$version" ${jdk:+-Dinvoker.javaHome="$jdk"} ${3:+-Dinvoker.test="$3"}
