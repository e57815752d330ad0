def log = new File(basedir, "build.log").text
assert log.contains("Could not find goal 'generate' in plugin org.apache.maven.plugins:maven-site-plugin:")
