package dev.broadsheet;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.broadsheet.cache.Fingerprint;
import dev.broadsheet.cache.TwinCrc;
import dev.broadsheet.typesetter.api.FallbackFonts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.zip.ZipFile;

/**
 * Determines a fingerprint of the program with its libraries, the JDK and the default theme, any of which may affect the
 * output.
 */
final class Program {

    /** One class of each library that affects the output. */
    private static final List<String> LIBRARIES = List.of(
            "com/vladsch/flexmark/parser/Parser.class",
            "com/vladsch/flexmark/util/ast/Node.class",
            "freemarker/template/Configuration.class",
            "org/jsoup/Jsoup.class",
            "org/fife/ui/rsyntaxtextarea/TokenMaker.class",
            "org/apache/pdfbox/pdmodel/PDDocument.class",
            "com/ibm/icu/text/BreakIterator.class",
            "org/snakeyaml/engine/v2/api/Load.class");

    private static final String PACKAGES = "dev/broadsheet/";
    private static final String THEME = "dev/broadsheet/theme/tokens.css";

    private Program() {}

    static String fingerprint() {
        Fingerprint fingerprint = new Fingerprint();
        List.of("java.vm.vendor", "java.vm.version", "os.arch")
                .forEach(name -> fingerprint.add(System.getProperty(name, "")));
        LIBRARIES.forEach(library -> fingerprint.add(name(location(library))));
        own().forEach(own -> addContent(own, fingerprint));
        if (Program.class.getResource(FallbackFonts.MANIFEST) != null) {
            fingerprint.add(name(location(FallbackFonts.MANIFEST.substring(1))));
        }
        return fingerprint.hex();
    }

    /** Returns the jars and folders of Broadsheet's modules. */
    static List<Path> own() {
        Stream<Path> modules;
        try {
            modules = Collections.list(Program.class.getClassLoader().getResources(PACKAGES)).stream()
                    .map(url -> root(url, PACKAGES));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Stream<Path> named = Stream.of(className(Generator.class), THEME).map(Program::location);
        return Stream.concat(modules, named).distinct().toList();
    }

    /** Returns the jar or folder that contains a resource. */
    private static Path location(String resource) {
        return root(Objects.requireNonNull(Program.class.getClassLoader().getResource(resource), resource), resource);
    }

    private static Path root(URL url, String resource) {
        String address = url.toString();
        boolean jar = address.startsWith("jar:");
        String root = jar
                ? address.substring("jar:".length(), address.indexOf("!/"))
                : address.substring(0, address.length() - resource.length());
        return Path.of(URI.create(root));
    }

    /**
     * Returns the name and size of a library's jar. The name contains the version; the size distinguishes locally built jars.
     */
    private static String name(Path jar) {
        try {
            return jar.getFileName() + " " + Files.size(jar);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String className(Class<?> type) {
        return type.getName().replace('.', '/') + ".class";
    }

    private static void addContent(Path jarOrFolder, Fingerprint fingerprint) {
        try {
            if (Files.isRegularFile(jarOrFolder)) {
                addJar(jarOrFolder, fingerprint);
            } else {
                addFolder(jarOrFolder, fingerprint);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Adds the names, sizes and CRC-32 of the files in a jar, which are read from its directory without reading the files.
     * CRC-32 suffices, since nobody gains by forging the program for a cache.
     */
    private static void addJar(Path jar, Fingerprint fingerprint) throws IOException {
        StringBuilder list = new StringBuilder();
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            zip.stream()
                    .forEach(file -> list.append(file.getName())
                            .append(' ')
                            .append(file.getSize())
                            .append(' ')
                            .append(file.getCrc())
                            .append('\n'));
        }
        fingerprint.add(TwinCrc.of(list.toString().getBytes(UTF_8)));
    }

    private static void addFolder(Path folder, Fingerprint fingerprint) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                byte[] content = Files.readAllBytes(file);
                fingerprint
                        .add(folder.relativize(file).toString())
                        .add(content.length)
                        .add(TwinCrc.of(content));
            }
        }
    }
}
