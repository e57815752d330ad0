# What the scripts that time Broadsheet share. To be sourced from the root of the project.
# Sets: work (folder of all that is made here), typeset and generate (the commands up to their arguments).

work=$PWD/benchmarks/target
fonts=$PWD/templates/src/main/resources/dev/broadsheet/theme/fonts
patterns=$PWD/templates/src/main/resources/dev/broadsheet/theme/hyphenation/hyph-en-us.pat.txt
options='-XX:TieredStopAtLevel=1 -XX:+UseSerialGC'
one_document='-XX:TieredStopAtLevel=1 -XX:+UseParallelGC -Xms220m -Xmn100m -XX:MaxTenuringThreshold=0'
sooner='-XX:CompileThresholdScaling=0.25 -XX:C1MaxInlineSize=15'

# Packs the typesetter with what it needs and, by one run, its archive of classes.
prepare_typesetter() {
  rm -rf "$work/lib"
  mkdir -p "$work/lib"
  mvn -q -B -pl :broadsheet-typesetter -am -DskipTests package dependency:copy-dependencies -DincludeScope=runtime -DoutputDirectory="$work/lib"
  cp typesetter/entry/target/broadsheet-typesetter-*.jar "$work/lib/typesetter.jar"
  local path
  path=$(printf '%s:' "$work"/lib/*.jar)
  python3 benchmarks/corpus.py book "$work/4" 4 "$fonts"
  rm -f "$work/typesetter.jsa"
  java $one_document -XX:ArchiveClassesAtExit="$work/typesetter.jsa" -cp "$path" dev.broadsheet.typesetter.cli.Main \
    "$work/4/book.xhtml" "$work/4.pdf" --css "$work/4/book.css" --root / --hyphenation "en=$patterns" >/dev/null 2>&1
  typeset="java $one_document $sooner -XX:SharedArchiveFile=$work/typesetter.jsa -cp $path dev.broadsheet.typesetter.cli.Main --root / --hyphenation en=$patterns"
}

# Packs the generator with what it needs and, by one run that makes all editions, its archive of classes.
prepare_generator() {
  rm -rf "$work/generator-lib"
  mkdir -p "$work/generator-lib"
  mvn -q -B -pl :broadsheet-generator -am -DskipTests package dependency:copy-dependencies -DincludeScope=runtime -DoutputDirectory="$work/generator-lib"
  local path
  cp generator/entry/target/broadsheet-generator-*.jar "$work/generator-lib"
  path=$(printf '%s:' "$work"/generator-lib/*.jar)
  rm -rf "$work/generator.jsa" "$work/articles-4"
  python3 benchmarks/corpus.py articles "$work/articles-4/content" 4
  rm "$work/articles-4/content/book.md"
  printf 'title: Benchmark\nbaseUrl: https://example.org/\nbooks:\n  - formats: [pdf, epub]\n' > "$work/articles-4/content/site.yaml"
  java $options -XX:ArchiveClassesAtExit="$work/generator.jsa" -cp "$path" dev.broadsheet.cli.Main --project "$work/articles-4" >/dev/null 2>&1
  generate="java $options -XX:C1MaxInlineSize=10 -XX:SharedArchiveFile=$work/generator.jsa -cp $path dev.broadsheet.cli.Main"
}
