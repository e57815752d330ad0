def log = new File(basedir, "build.log").text
assert log.contains("Wrote content/site.yaml")
assert log.contains("Next: mvn site:serve")
["index.html", "brief.pdf", "book.epub", "articles/the-first-report/index.html"].each {
  assert new File(basedir, "target/broadsheet/site/" + it).isFile()
}
assert log.contains('broadsheet.kind is "blog"; expected news, report, book, manual')
return true
