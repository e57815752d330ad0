def log = new File(basedir, "build.log").text
assert log.contains("[INFO] book.epub: nothing found\n")
// The body stands there twice, and so do the ids of its paragraphs; the second of the two is the first one's place again.
assert log.contains("[INFO] book.epub: 4 errors\n")
assert log.contains('''[ERROR] BS-EPUB-002: EPUBCheck: Error while parsing file: Duplicate ID "p-1"
  --> content/articles/2026-01-20-neap.md:6:1
   6 | The tide of the half moon.
     | ^
  = in the book it is at book.epub/OEBPS/text/neap.xhtml:''')
assert log.count("BUILD SUCCESS") == 1
return true
