def log = new File(basedir, "build.log").text
assert log.contains('project.build.outputTimestamp is "yesterday"; expected a time such as 2026-11-25T08:00:00Z')
assert !log.contains("Exception:")
assert !new File(basedir, "target/broadsheet/site").exists()
