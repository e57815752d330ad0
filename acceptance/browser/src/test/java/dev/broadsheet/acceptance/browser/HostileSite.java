package dev.broadsheet.acceptance.browser;

import dev.broadsheet.GenerationReport;
import dev.broadsheet.Generator;
import dev.broadsheet.GeneratorOptions;
import dev.broadsheet.diagnostic.Diagnostic;
import dev.broadsheet.diagnostic.Severity;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * A publication by contributors who mean no good, from the resources under {@code attack/}. What is refused with an error
 * is told and left out, until what is left is published.
 */
final class HostileSite {

    private static final int ROUNDS = 5;

    private static final String TEXT_ARTICLE = """
            ---
            title: %1$s
            date: 2026-01-01
            kicker: %2$s
            standfirst: %3$s
            place: %4$s
            authors: [%5$s, %6$s]
            section: %7$s
            series: %8$s
            tags: [%9$s, %10$s]
            keyPoints: [%1$s, %2$s]
            people: [{name: %3$s, role: %4$s, indexedAs: %5$s}]
            timeline: [{date: 2026, text: %6$s}]
            sources: [{title: %7$s, note: %8$s, url: "https://example.org/?%%22onclick=%%22trip()"}]
            editorsNotes: [%9$s]
            corrections: [{date: 2026-01-02, text: %10$s}]
            ---

            Text.
            """;

    private final Path root;
    private final Map<String, Diagnostic> refused = new TreeMap<>();
    private final List<Diagnostic> said = new ArrayList<>();

    private HostileSite(Path root) {
        this.root = root;
    }

    static HostileSite make(Path root) throws IOException {
        HostileSite site = new HostileSite(root);
        clear(root);
        site.writeContent();
        for (int round = 0; !site.generate(); round++) {
            if (round == ROUNDS) {
                throw new IllegalStateException("nothing is published: " + site.said);
            }
        }
        wish(site.output());
        return site;
    }

    private static void clear(Path root) throws IOException {
        if (Files.exists(root)) {
            try (Stream<Path> tree = Files.walk(root)) {
                for (Path file : tree.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    private void writeContent() throws IOException {
        List<String> texts = lines("text.txt");
        write(
                "site.yaml",
                "title: %s\ndescription: %s\npublisher: %s\nrights: %s\nbaseUrl: https://example.org/\n"
                        .formatted(IntStream.range(0, 4)
                                .mapToObj(i -> quoted(texts.get(i)))
                                .toArray()));
        for (int i = 0; i < texts.size(); i++) {
            write("articles/text-%03d.md".formatted(i), textArticle(texts, i));
        }
        List<String> bodies = lines("body.txt");
        for (int i = 0; i < bodies.size(); i++) {
            write("articles/body-%03d.md".formatted(i), article("Body " + i, bodies.get(i)));
        }
        for (String name :
                List.of("\"><img src=x onerror=trip()>", "100% #1 & 'x'", "\uD83D\uDE00", "con", "a;b,c=d")) {
            write("articles/" + name + ".md", article("Name", "Text."));
        }
        writePictures();
    }

    private static String textArticle(List<String> texts, int first) {
        return TEXT_ARTICLE.formatted(IntStream.range(0, 10)
                .mapToObj(i -> quoted(texts.get((first + i * 7) % texts.size())))
                .toArray());
    }

    private void writePictures() throws IOException {
        Path folder = Path.of(Objects.requireNonNull(System.getProperty("broadsheet.attack"), "broadsheet.attack"))
                .resolve("svg");
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                String name = file.getFileName().toString();
                write("articles/" + name, Files.readString(file));
                write("articles/picture-" + name + ".md", article("Picture", "![A picture](" + name + ")"));
            }
        }
    }

    private static String article(String title, String body) {
        return "---\ntitle: " + title + "\ndate: 2026-01-01\n---\n\n" + body + "\n\nThe end.\n";
    }

    /** A YAML string in double quotes; what is written {@code \}{@code u2028} in the list is that character. */
    private static String quoted(String text) {
        String raw =
                text.replace("\\u2028", "\u2028").replace("\\u202E", "\u202E").replace("\\u202C", "\u202C");
        return '"' + raw.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    private static List<String> lines(String name) throws IOException {
        Path folder = Path.of(Objects.requireNonNull(System.getProperty("broadsheet.attack"), "broadsheet.attack"));
        return Files.readAllLines(folder.resolve(name)).stream()
                .filter(line -> !line.startsWith("# What") && !line.startsWith("# pulled"))
                .map(line -> line.replace("\\n", "\n"))
                .toList();
    }

    private void write(String path, String text) throws IOException {
        Path file = root.resolve("content").resolve(path);
        Files.createDirectories(Objects.requireNonNull(file.getParent()));
        Files.writeString(file, text);
    }

    private boolean generate() throws IOException {
        GenerationReport report = new Generator(new GeneratorOptions(
                        root,
                        root.resolve("content"),
                        root.resolve("templates"),
                        output(),
                        root.resolve("report"),
                        Optional.empty(),
                        Optional.of(Instant.parse("2026-03-03T00:00:00Z")),
                        Severity.ERROR))
                .generate();
        said.addAll(report.diagnostics());
        Set<String> faulty = new TreeSet<>();
        for (Diagnostic diagnostic : report.diagnostics()) {
            String file = diagnostic.position().file();
            if (diagnostic.severity() == Severity.ERROR && file.endsWith(".md")) {
                refused.putIfAbsent(file, diagnostic);
                faulty.add(file);
            }
        }
        for (String file : faulty) {
            Files.delete(root.resolve(file));
        }
        return report.published();
    }

    Path output() {
        return root.resolve("site");
    }

    /** Files that were refused, each with the reason. */
    Map<String, Diagnostic> refused() {
        return refused;
    }

    List<Diagnostic> said() {
        return said;
    }

    /** What browsers ask of hosts when they show a picture or a feed by itself. */
    static void wish(Path folder) throws IOException {
        Files.write(folder.resolve("favicon.ico"), new byte[0]);
    }

    /** Files of the site with one of these extensions, as paths within a folder; sorted. */
    static List<String> files(Path folder, String... extensions) {
        try (Stream<Path> tree = Files.walk(folder)) {
            return tree.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .filter(path -> Stream.of(extensions).anyMatch(path::endsWith))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The e-book's files, unpacked. */
    Path unpackedBook() throws IOException {
        return unpacked(output(), root.resolve("book"));
    }

    /** Returns a folder with the files of the one e-book of an output. */
    static Path unpacked(Path output, Path folder) throws IOException {
        Files.createDirectories(folder);
        String book = files(output, ".epub").stream().collect(Collectors.joining());
        try (InputStream in = Files.newInputStream(output.resolve(book));
                ZipInputStream zip = new ZipInputStream(in, StandardCharsets.UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                Path file = folder.resolve(entry.getName()).normalize();
                Files.createDirectories(Objects.requireNonNull(file.getParent()));
                Files.write(file, zip.readAllBytes());
            }
        }
        wish(folder);
        return folder;
    }
}
