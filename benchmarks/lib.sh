# What the scripts that time the typesetter share. To be sourced from the root of the project.
# Sets: work (folder of all that is made here), typeset (the command up to its arguments).

work=$PWD/benchmarks/target
fonts=$PWD/templates/src/main/resources/dev/broadsheet/theme/fonts
patterns=$PWD/templates/src/main/resources/dev/broadsheet/theme/hyphenation/hyph-en-us.pat.txt
options='-XX:TieredStopAtLevel=1 -XX:+UseSerialGC'

# Packs the typesetter with what it needs and, by one run, its archive of classes.
prepare_typesetter() {
  mkdir -p "$work/lib"
  mvn -q -B -pl typesetter -am -DskipTests package dependency:copy-dependencies -DincludeScope=runtime -DoutputDirectory="$work/lib"
  cp typesetter/target/broadsheet-typesetter-*.jar "$work/lib/typesetter.jar"
  local path
  path=$(printf '%s:' "$work"/lib/*.jar)
  python3 benchmarks/corpus.py book "$work/4" 4 "$fonts"
  rm -f "$work/typesetter.jsa"
  java $options -XX:ArchiveClassesAtExit="$work/typesetter.jsa" -cp "$path" dev.broadsheet.typesetter.cli.Main \
    "$work/4/book.xhtml" "$work/4.pdf" --css "$work/4/book.css" --hyphenation "en=$patterns" >/dev/null 2>&1
  typeset="java $options -XX:SharedArchiveFile=$work/typesetter.jsa -cp $path dev.broadsheet.typesetter.cli.Main --hyphenation en=$patterns"
}
