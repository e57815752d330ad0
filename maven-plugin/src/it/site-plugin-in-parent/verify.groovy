def log = new File(basedir, "build.log").text
// A parent's plugins come first, so that ours cannot be declared before it; a plugin that the child declares again moves behind.
assert log.contains("Could not find goal 'generate' in plugin org.apache.maven.plugins:maven-site-plugin:")
assert log.count("BUILD SUCCESS") == 1
assert !new File(basedir, "docs/target/broadsheet/site").exists()
assert new File(basedir, "cured/target/broadsheet/site/index.html").isFile()
return true
