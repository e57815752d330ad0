def log = new File(basedir, "build.log").text
assert log.contains('''\
[ERROR] BS-SRC-001: there is no content folder
  --> content
  = make the folder with a site.yaml and articles/*.md in it, or set contentDirectory
  = https://manual.broadsheet.example/reference/diagnostics/files/#bs-src-001
''')
assert log.contains("1 error; first: content: there is no content folder (BS-SRC-001)")
assert new File(basedir, "target").list() == ["broadsheet"]
assert new File(basedir, "target/broadsheet/diagnostics.json").text == '''\
[
  {"severity": "error", "code": "BS-SRC-001", "file": "content", "line": 0, "column": 0, "message": "there is no content folder", "hint": "make the folder with a site.yaml and articles/*.md in it, or set contentDirectory"}
]
'''
