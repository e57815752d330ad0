def log = new File(basedir, "build.log").text
assert log.contains("Skipped, because broadsheet.skip is true.")
assert !new File(basedir, "target/broadsheet/site").exists()
