import java.util.zip.ZipFile

def files(File root) {
  def found = new TreeMap<String, byte[]>()
  root.eachFileRecurse(groovy.io.FileType.FILES) { found[root.toPath().relativize(it.toPath()).toString()] = it.bytes }
  return found
}

def first = files(new File(basedir, "target/broadsheet/site"))
def second = files(new File(basedir, "target/again"))
assert first.size() > 5
assert first.keySet() == second.keySet()
first.each { path, bytes -> assert Arrays.equals(bytes, second[path]) : path + " differs" }
// 1800000010 is 2027-01-15T08:00:10Z: the time of every file in the book, in UTC.
def book = new ZipFile(new File(basedir, "target/broadsheet/site/book.epub"))
assert book.entries().collect { it.timeLocal.toString() }.unique() == ["2027-01-15T08:00:10"]
// When the book was changed last is the day of its newest article.
def metadata = book.entries().findAll { it.name.endsWith(".opf") }.collect { book.getInputStream(it).text }.join()
assert metadata.contains('<meta property="dcterms:modified">2026-01-01T00:00:00Z</meta>')
