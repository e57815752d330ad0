// GitHub reads a command only at the start of a line.
def lines = new File(basedir, "build.log").readLines()
assert lines.contains("::error file=broken/articles/first.md,line=1,col=1,title=BS-YAML-004::'title' is missing%0Aadd a line: title: …")
