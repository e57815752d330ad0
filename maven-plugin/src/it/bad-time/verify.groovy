def log = new File(basedir, "build.log").text
assert log.contains('SOURCE_DATE_EPOCH is "yesterday"; expected whole seconds since 1970')
assert !log.contains("Exception")
assert !new File(basedir, "target").exists()
