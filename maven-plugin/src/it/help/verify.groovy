def log = new File(basedir, "build.log").text
["broadsheet.content", "broadsheet.failOn", "broadsheet.output", "broadsheet.report", "broadsheet.skip", "broadsheet.templates"].each {
  assert log.contains("User property: " + it)
}
return true
