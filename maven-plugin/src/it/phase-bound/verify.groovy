def log = new File(basedir, "build.log").text
["index.html", "brief.pdf", "book.epub", "manifest.json", "articles/first/index.html", "articles/first/brief.pdf"].each {
  assert new File(basedir, "target/broadsheet/site/" + it).isFile()
}
assert log =~ /--- site:[^:]+:generate \(default\) @ phase-bound/
assert !log.contains("has the prefix")
return true
