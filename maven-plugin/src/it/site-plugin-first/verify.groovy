def log = new File(basedir, "build.log").text
// The trap and its text, as manual/content/chapters/publish/maven.md quotes it; bound to a phase or by its full name the goal runs all the same.
assert log.contains("Could not find goal 'generate' in plugin org.apache.maven.plugins:maven-site-plugin:")
assert log.contains("maven-site-plugin is declared before broadsheet-site-maven-plugin and has the prefix \"site\": `mvn site:generate` will not find this goal until their order is changed; where a parent POM declares maven-site-plugin, declare it again behind ours.")
assert log.count("BUILD SUCCESS") == 2
["index.html", "brief.pdf", "book.epub", "manifest.json", "articles/first/index.html", "articles/first/brief.pdf"].each {
  assert new File(basedir, "target/broadsheet/site/" + it).isFile()
}
return true
