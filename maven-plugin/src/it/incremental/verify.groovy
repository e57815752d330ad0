// The first run makes everything, the second finds that nothing has changed, the third does not ask.
def log = new File(basedir, "build.log").text
assert log.contains("pdf articles/first/brief.pdf: it is new")
assert log.contains("Nothing has changed since the last run.")
assert log =~ /nothing has changed: 1 article and 0 pages are \d+ files, \d+ kB, in target\/broadsheet\/site/
assert log.findAll(/1 article and 0 pages became \d+ files/).size() == 2
assert new File(basedir, "target/broadsheet/cache").list().sort() == ["run.bin", "state.bin", "units.bin"]
