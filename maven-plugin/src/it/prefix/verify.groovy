// What the README shows: the prefix, in a project that declares the plugin.
def log = new File(basedir, "build.log").text
["index.html", "brief.pdf", "book.epub", "manifest.json", "articles/first/index.html", "articles/first/brief.pdf"].each {
  assert new File(basedir, "target/broadsheet/site/" + it).isFile()
}
assert log =~ /1 article and 0 pages became \d+ files, \d+ kB, in target\/broadsheet\/site/
assert log =~ /\d+\.\d\d s: load \d+\.\d\d, parse \d+\.\d\d, assemble \d+\.\d\d, pdf \d+\.\d\d, epub \d+\.\d\d, site \d+\.\d\d, publish \d+\.\d\d/
// But for what Maven 4 says of repositories that do not list their group ids.
assert !log.readLines().any { it.startsWith("[WARNING]") && !it.contains("prefixes.txt") }
assert new File(basedir, "target/broadsheet/diagnostics.json").text == "[]\n"
// Maven 4 keeps what it needs itself in a folder of its own.
assert (new File(basedir, "target").list() as List).minus("project-local-repo").sort() == ["broadsheet"]
