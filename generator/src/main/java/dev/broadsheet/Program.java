package dev.broadsheet;

import dev.broadsheet.cache.Fingerprint;
import dev.broadsheet.cache.TwinCrc;
import dev.broadsheet.typesetter.FallbackFonts;
import dev.broadsheet.typesetter.Typesetter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Which program this is: another version of it, of a library or of the JDK may make other bytes of the same input. */
final class Program {

    /** A class of each library that the output depends on. */
    private static final List<String> LIBRARIES = List.of(
            "com/vladsch/flexmark/parser/Parser.class",
            "com/vladsch/flexmark/util/ast/Node.class",
            "freemarker/template/Configuration.class",
            "org/jsoup/Jsoup.class",
            "org/fife/ui/rsyntaxtextarea/TokenMaker.class",
            "org/apache/pdfbox/pdmodel/PDDocument.class",
            "com/ibm/icu/text/BreakIterator.class",
            "org/snakeyaml/engine/v2/api/Load.class");

    private static final String THEME = "dev/broadsheet/theme/tokens.css";

    private Program() {}

    static String fingerprint() {
        Fingerprint fingerprint = new Fingerprint();
        List.of("java.vm.vendor", "java.vm.version", "os.arch")
                .forEach(name -> fingerprint.add(System.getProperty(name, "")));
        LIBRARIES.forEach(library -> fingerprint.add(name(location(library))));
        Stream.of(Generator.class, Typesetter.class)
                .map(own -> own.getName().replace('.', '/') + ".class")
                .forEach(own -> addContent(location(own), fingerprint));
        addContent(location(THEME), fingerprint);
        if (Program.class.getResource(FallbackFonts.MANIFEST) != null) {
            fingerprint.add(name(location(FallbackFonts.MANIFEST.substring(1))));
        }
        return fingerprint.hex();
    }

    /** The jar or folder that a resource is in. */
    private static Path location(String resource) {
        URL url = Objects.requireNonNull(Program.class.getClassLoader().getResource(resource), resource);
        String address = url.toString();
        boolean jar = address.startsWith("jar:");
        String root = jar
                ? address.substring("jar:".length(), address.indexOf("!/"))
                : address.substring(0, address.length() - resource.length());
        return Path.of(URI.create(root));
    }

    /** The name of a library's jar tells its version; its size, a build of one's own from another. */
    private static String name(Path jar) {
        try {
            return jar.getFileName() + " " + Files.size(jar);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** SHA-256 of megabytes takes a tenth of a second in a JVM that has just begun, and nobody forges a program for a cache. */
    private static void addContent(Path jarOrFolder, Fingerprint fingerprint) {
        try (Stream<Path> files = Files.walk(jarOrFolder)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                byte[] content = Files.readAllBytes(file);
                fingerprint
                        .add(jarOrFolder.relativize(file).toString())
                        .add(content.length)
                        .add(TwinCrc.of(content));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
