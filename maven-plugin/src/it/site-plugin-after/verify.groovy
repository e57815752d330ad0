def log = new File(basedir, "build.log").text
// Ours comes first and hides the goals of theirs, and says so when it runs in a phase.
assert log.contains("Could not find goal 'stage' in plugin dev.broadsheet:broadsheet-site-maven-plugin:")
assert log.contains("broadsheet-site-maven-plugin has the prefix \"site\": call maven-site-plugin by its full name, as in `mvn org.apache.maven.plugins:maven-site-plugin:stage`; `mvn site` is not concerned.")
assert log.count("BUILD SUCCESS") == 2
["index.html", "brief.pdf", "book.epub", "manifest.json", "articles/first/index.html", "articles/first/brief.pdf"].each {
  assert new File(basedir, "target/broadsheet/site/" + it).isFile()
}
return true
