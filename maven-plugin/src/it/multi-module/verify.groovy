def log = new File(basedir, "build.log").text
// Maven looks the prefix up in the first project of the reactor: the root does not declare the plugin, docs does.
assert log.contains("Could not find goal 'generate' in plugin org.apache.maven.plugins:maven-site-plugin:")
assert log.count("BUILD SUCCESS") == 5
["broadsheet/site", "by-folder", "by-phase", "by-threads", "offline"].each {
  assert new File(basedir, "docs/target/" + it + "/articles/first/brief.pdf").isFile()
}
// Maven 4 keeps what it needs itself there.
assert !new File(basedir, "target/broadsheet/site").exists() && !new File(basedir, "target/broadsheet").exists()
// Paths are shown from the root of the build.
assert log.contains("in docs/target/broadsheet/site")
// Two modules at once, each in a thread of its own: the same content gives the same bytes, but for
// the colophons of books, which name the module.
assert log.contains("Using the MultiThreadedBuilder implementation with a thread count of 3")
assert !log.contains("not marked as thread-safe") && !log.contains("@threadSafe")
def brief = { new File(basedir, it + "/target/by-threads/articles/first/brief.pdf").bytes }
assert Arrays.equals(brief("docs"), brief("manual"))
