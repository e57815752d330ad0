def log = new File(basedir, "build.log").text
// Maven looks the prefix up in the first project of the reactor: the root does not declare the plugin, docs does.
assert log.contains("Could not find goal 'generate' in plugin org.apache.maven.plugins:maven-site-plugin:")
assert log.count("BUILD SUCCESS") == 3
["site", "by-folder", "by-phase"].each {
  assert new File(basedir, "docs/target/" + it + "/articles/first/brief.pdf").isFile()
}
assert !new File(basedir, "target").exists()
// Paths are shown from the root of the build.
assert log.contains("in docs/target/site")
