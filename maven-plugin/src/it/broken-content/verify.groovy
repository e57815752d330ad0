// Every problem of the run, with place, line, caret and cure, and nothing else between them.
def log = new File(basedir, "build.log").text
assert log.contains('''\
[ERROR] BS-YAML-002: unknown key 'titel'
  --> broken/articles/first.md:2:1
   2 | titel: The first article
     | ^
  = did you mean 'title'?
  = https://manual.broadsheet.example/reference/diagnostics/yaml/#bs-yaml-002
[ERROR] BS-YAML-007: '2026-13-45' is not a date
  --> broken/articles/first.md:3:7
   3 | date: 2026-13-45
     |       ^
  = write a day of the calendar as 2023-06-18
  = https://manual.broadsheet.example/reference/diagnostics/yaml/#bs-yaml-007
[ERROR] BS-LINK-001: there is no file 'articles/other.md' in the content folder
  --> broken/articles/first.md:6:17
   6 | See [the other](other.md).
     |                 ^
  = paths are relative to the file that contains the link
  = https://manual.broadsheet.example/reference/diagnostics/links/#bs-link-001
[ERROR] BS-IMG-001: there is no file 'articles/picture.png' in the content folder
  --> broken/articles/first.md:8:22
   8 | ![A missing picture](picture.png)
     |                      ^
  = paths are relative to the file that contains the link
  = https://manual.broadsheet.example/reference/diagnostics/links/#bs-img-001
[ERROR] BS-LINK-001: there is no file 'articles/frist.md' in the content folder
  --> broken/articles/second.md:6:17
   6 | See [the other](frist.md), or [what is not there](nowhere.md).
     |                 ^
  = did you mean 'first.md'?
  = https://manual.broadsheet.example/reference/diagnostics/links/#bs-link-001
[ERROR] BS-LINK-001: there is no file 'articles/nowhere.md' in the content folder
  --> broken/articles/second.md:6:51
   6 | See [the other](frist.md), or [what is not there](nowhere.md).
     |                                                   ^
  = paths are relative to the file that contains the link
  = https://manual.broadsheet.example/reference/diagnostics/links/#bs-link-001
[ERROR] BS-IMG-001: there is no file 'articles/picture.png' in the content folder
  --> broken/articles/second.md:8:22
   8 | ![A missing picture](picture.png)
     |                      ^
  = paths are relative to the file that contains the link
  = https://manual.broadsheet.example/reference/diagnostics/links/#bs-img-001
''')
assert log.contains("7 errors; first: broken/articles/first.md:2:1: unknown key 'titel' (BS-YAML-002); target/broadsheet/site is as it was -> [Help 1]")
assert !log.contains("Exception:")
assert !log.contains("at dev.broadsheet")

// The output of the good run before stands untouched: the good run after gives the same files elsewhere.
def files(File root) {
  def found = new TreeMap<String, String>()
  root.eachFileRecurse(groovy.io.FileType.FILES) { found[root.toPath().relativize(it.toPath()).toString()] = it.bytes.encodeHex().toString() }
  return found
}
assert files(new File(basedir, "target/broadsheet/site")) == files(new File(basedir, "target/again"))
// Maven 4 keeps what it needs itself in a folder of its own.
assert (new File(basedir, "target").list() as List).minus("project-local-repo").sort() == ["again", "broadsheet"]
return true
