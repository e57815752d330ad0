// The jar holds the licence of each library in it: of those that the POM names, and of those that left their coordinates in it.
def target = basedir.parentFile.parentFile
def file = target.listFiles().find { it.name ==~ /broadsheet-site-maven-plugin-[0-9].*\.jar/ && !it.name.contains("-sources") && !it.name.contains("-javadoc") }
def jar = new java.util.zip.ZipFile(file)
def text = { String name ->
  def entry = jar.getEntry(name)
  assert entry != null : name + " is missing in " + file.name
  jar.getInputStream(entry).getText("UTF-8")
}

def listed = (text("META-INF/THIRD-PARTY.txt") =~ /(?m)^ +([\w.-]+):([\w.-]+):jar:/).collect { [it[1], it[2]] }
assert listed.containsAll([["com.ibm.icu", "icu4j"], ["com.vladsch.flexmark", "flexmark"], ["org.brotli", "dec"], ["org.nibor.autolink", "autolink"]])

def found = jar.entries().toList().collect { it.name =~ /META-INF\/maven\/([^\/]+)\/([^\/]+)\/pom.properties/ }
    .findAll { it.matches() }.collect { [it.group(1), it.group(2)] }.findAll { it[0] != "dev.broadsheet" }
assert found.size() > 20
assert listed.containsAll(found) : found - listed

def licenses = new Properties()
licenses.load(new StringReader(text("META-INF/licenses/index.properties")))
assert licenses.keySet() == listed.collect { it[0] } as Set
licenses.values().each { assert text("META-INF/licenses/" + it).length() > 100 }
return true
