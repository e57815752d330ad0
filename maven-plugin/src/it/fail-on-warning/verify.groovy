def log = new File(basedir, "build.log").text
assert log.contains('''\
[WARNING] BS-TEMPLATE-002: this file overrides nothing of the default theme
  --> templates/site/nothing-like-it.ftlh
  = the files that can be overridden are listed in the manual, under 'Theming'
  = https://manual.broadsheet.example/reference/diagnostics/theme/#bs-template-002
''')
// A warning by default lets the run pass; the second run does not publish, the third does not start.
assert log.count("BUILD SUCCESS") == 1
assert log.contains("1 warning; first: templates/site/nothing-like-it.ftlh: this file overrides nothing of the default theme (BS-TEMPLATE-002); target/broadsheet/site is as it was -> [Help 1]")
assert log.contains('failOn is "never"; expected error or warning')
