def log = new File(basedir, "build.log").text
["index.html", "brief.pdf", "book.epub", "manifest.json", "articles/first/index.html", "articles/first/brief.pdf"].each {
  assert new File(basedir, "target/site/" + it).isFile()
}
assert log =~ /broadsheet:@project.version@:generate|site:@project.version@:generate/
assert !log.contains("has the prefix")
return true
