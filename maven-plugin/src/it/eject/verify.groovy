def log = new File(basedir, "build.log").text
assert log.contains("[INFO] html/partials/footer.ftlh\n")
assert log.contains("[INFO] tokens.css\n")
assert log.contains("Copy one of these by: mvn site:eject -Dbroadsheet.file=<name>")
assert new File(basedir, "templates/html/partials/footer.ftlh").readLines()[0] ==~ /<#-- Copied from the default theme, version [0-9a-f]{8}\. -->/
assert log.contains("footer.ftlh already exists; move it away to get a new copy")
assert log.contains("the default theme has no file 'html/partials/futer.ftlh'; did you mean 'html/partials/footer.ftlh'?")
// A fresh copy gives no warning; the old ones do.
assert log.contains("[WARNING] BS-TEMPLATE-004: this file was copied from version 01234567 of the default theme's, which is now ")
assert log.contains("[WARNING] BS-TEMPLATE-002: no template uses this file\n  --> old/html/partials/unused.ftlh")
assert log.contains("[WARNING] BS-TEMPLATE-005: these templates are for contract '0' of the data model, which is now 1")
assert log.count("BUILD SUCCESS") == 3
return true
