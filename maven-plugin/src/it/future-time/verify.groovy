def log = new File(basedir, "build.log").text
assert log.contains("[WARNING] project.build.outputTimestamp in pom.xml:13 is 2062-11-25T00:00:00Z, which has not come yet: PDFs, e-books and feeds say that they were made then, and the news site map, which counts 48 hours back from it, leaves out what is new")
assert log.contains('''\
[WARNING] BS-EDIT-003: the day 2062-11-24 has not come yet
  --> content/articles/first.md:3:7
''')
assert new File(basedir, "target/broadsheet/site/index.html").isFile()
return true
