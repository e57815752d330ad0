package dev.broadsheet;

import dev.broadsheet.cache.Fingerprint;
import dev.broadsheet.template.ThemeLoader;
import dev.broadsheet.typesetter.Typesetter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Which program this is: another version of it, of a library or of the JDK may make other bytes of the same input. */
final class Program {

    /** One class of each library that the output depends on. */
    private static final List<Class<?>> LIBRARIES = List.of(
            com.vladsch.flexmark.parser.Parser.class,
            com.vladsch.flexmark.util.ast.Node.class,
            freemarker.template.Configuration.class,
            org.jsoup.Jsoup.class,
            org.apache.pdfbox.pdmodel.PDDocument.class,
            com.ibm.icu.text.BreakIterator.class,
            org.snakeyaml.engine.v2.api.Load.class);

    private static final String THEME = "/dev/broadsheet/theme/tokens.css";

    private Program() {}

    static String fingerprint() {
        Fingerprint fingerprint = new Fingerprint();
        List.of("java.vm.vendor", "java.vm.version", "os.arch")
                .forEach(name -> fingerprint.add(System.getProperty(name, "")));
        LIBRARIES.forEach(library -> fingerprint.add(name(location(library))));
        Stream.of(Generator.class, Typesetter.class)
                .map(Program::location)
                .forEach(own -> addContent(own, fingerprint));
        addContent(theme(), fingerprint);
        return fingerprint.hex();
    }

    private static Path location(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The jar or folder of the default theme. */
    private static Path theme() {
        URL tokens = Objects.requireNonNull(ThemeLoader.class.getResource(THEME));
        String address = tokens.toString();
        boolean jar = address.startsWith("jar:");
        String root = jar
                ? address.substring("jar:".length(), address.indexOf("!/"))
                : address.substring(0, address.length() - "tokens.css".length());
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

    private static void addContent(Path jarOrFolder, Fingerprint fingerprint) {
        try (Stream<Path> files = Files.walk(jarOrFolder)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                fingerprint.add(jarOrFolder.relativize(file).toString()).add(Files.readAllBytes(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
