// Maven's own site and ours in one project, each made after the other: neither touches or refuses what the other wrote.
def log = new File(basedir, "build.log").text
assert log.count("BUILD SUCCESS") == 4
assert new File(basedir, "target/site/index.html").text.contains("Maven's own page")
assert new File(basedir, "target/broadsheet/site/index.html").text.contains("A Briefing")
assert new File(basedir, "target/broadsheet/site/articles/first/brief.pdf").isFile()
assert log =~ /1 article and 0 pages became \d+ files, \d+ kB, in target\/broadsheet\/site/
// Who gives both one folder is told whose files are in it.
assert log =~ /BS-OUT-004: the output folder holds index.html, .* and \d+ more \(maven-site-plugin\), which Broadsheet did not write/
assert log.contains("choose a folder that no other plugin writes to, such as the default, target/broadsheet/site")
return true
