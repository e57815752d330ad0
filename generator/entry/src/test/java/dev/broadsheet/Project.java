package dev.broadsheet;

import dev.broadsheet.diagnostic.Severity;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import javax.imageio.ImageIO;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** A user's project in a folder of its own, with its output. */
public final class Project {

    private static final Path FONTS = Path.of("../../fonts/src/main/resources/dev/broadsheet/fonts");
    private static final Path MANIFEST =
            Path.of("../../templates/src/main/resources/dev/broadsheet/theme/fonts/manifest.yaml");

    private static final String ARTICLE = "---\ntitle: %s\ndate: 2026-01-01\n---\n\n%s\n";

    private final Path root;
    private Optional<Instant> time = Optional.empty();
    private Optional<Instant> started = Optional.empty();
    private Optional<Path> cache = Optional.empty();
    private Severity failOn = Severity.ERROR;
    private PublishedAddresses published = PublishedAddresses.WARN;

    private Project(Path root) {
        this.root = root;
    }

    /** Returns the project in a folder without changing it. */
    public static Project in(Path root) {
        return new Project(root);
    }

    /** Creates a project with a valid {@code site.yaml} and nothing else. */
    static Project start(Path root) {
        return in(root).write(
                        "content/site.yaml", "title: A Briefing\nbaseUrl: https://briefing.example/\nlanguage: en\n");
    }

    /** Creates a project with the files of another folder. */
    static Project copyOf(Path folder, Path root) throws IOException {
        Project project = new Project(root);
        try (Stream<Path> tree = Files.walk(folder)) {
            for (Path file : tree.filter(Files::isRegularFile).toList()) {
                project.write(folder.relativize(file).toString(), Files.readAllBytes(file));
            }
        }
        return project;
    }

    Path root() {
        return root;
    }

    Path output() {
        return root.resolve("target/site");
    }

    Project article(String name, String markdown) {
        return write("content/articles/" + name + ".md", ARTICLE.formatted("Title of " + name, markdown));
    }

    /** Adds fonts of the artifact with fonts for other scripts, which tests do without, to those of the theme. */
    public Project fonts(String... files) throws IOException {
        StringBuilder manifest = new StringBuilder(Files.readString(MANIFEST));
        for (String file : files) {
            write("templates/fonts/" + file, Files.readAllBytes(FONTS.resolve(file)));
            manifest.append("\n- file: %s\n  family: %s\n  weight: 400\n  style: normal\n  use: all\n"
                    .formatted(file, file.replaceFirst("-.*", "")));
        }
        return write("templates/fonts/manifest.yaml", manifest.toString());
    }

    public Project write(String path, String text) {
        return write(path, text.getBytes(StandardCharsets.UTF_8));
    }

    Project write(String path, byte[] content) {
        try {
            Path file = root.resolve(path);
            Files.createDirectories(Objects.requireNonNull(file.getParent()));
            Files.write(file, content);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Enables the cache, so that following runs reuse results of previous ones. */
    Project remembering() {
        cache = Optional.of(root.resolve("target/broadsheet/cache"));
        return this;
    }

    Project time(Instant instant) {
        time = Optional.of(instant);
        return this;
    }

    /** Sets the time at which following builds begin. */
    Project startedAt(Instant instant) {
        started = Optional.of(instant);
        return this;
    }

    Project publishing(PublishedAddresses choice) {
        published = choice;
        return this;
    }

    Project failOn(Severity severity) {
        failOn = severity;
        return this;
    }

    GenerationReport generate() {
        return generateFrom(root.resolve("content"));
    }

    GenerationReport generateFrom(Path content) {
        return new Generator(options(content)).generate();
    }

    /** Returns a preview that has not built anything. */
    Preview preview() {
        return new Preview(options());
    }

    /** Returns the options of a build with the project's own content. */
    public GeneratorOptions options() {
        return options(root.resolve("content"));
    }

    private GeneratorOptions options(Path content) {
        GeneratorOptions options = new GeneratorOptions(
                root,
                content,
                root.resolve("templates"),
                output(),
                root.resolve("target/broadsheet"),
                cache,
                time,
                failOn);
        return started.map(options::startedAt).orElse(options).publishing(published);
    }

    /** Returns the bytes of a picture in a format that ImageIO writes, such as {@code png}. */
    static byte[] encoded(BufferedImage picture, String format) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, format, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** Returns a published file as text. */
    String text(String path) throws IOException {
        return Files.readString(output().resolve(path));
    }

    /** Parses a page of the published site. */
    Document page(String path) throws IOException {
        return Jsoup.parse(text(path));
    }

    /** Returns the HTML of all documents of a published e-book. */
    String documents(String path) throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        try (ZipFile zip = new ZipFile(output().resolve(path).toFile())) {
            for (var entry :
                    zip.stream().filter(e -> e.getName().endsWith("html")).toList()) {
                try (InputStream in = zip.getInputStream(entry)) {
                    in.transferTo(all);
                }
            }
        }
        return all.toString(StandardCharsets.UTF_8);
    }

    /** Returns the diagnostics of a build as the command line prints them; empty if there are none. */
    static String printed(GenerationReport report) {
        return report.printer().print(report.diagnostics());
    }

    /** Copies the output of another project, as if this one had published it. */
    Project copyOutput(Project other) throws IOException {
        other.published()
                .forEach(
                        (path, content) -> write("target/site/" + path, content.getBytes(StandardCharsets.ISO_8859_1)));
        return this;
    }

    /** Returns the content of each output file by path, one char per byte (ISO 8859-1). */
    Map<String, String> published() throws IOException {
        Map<String, String> files = new TreeMap<>();
        if (Files.isDirectory(output())) {
            try (Stream<Path> tree = Files.walk(output())) {
                for (Path file : tree.filter(Files::isRegularFile).toList()) {
                    String path = output().relativize(file).toString().replace('\\', '/');
                    files.put(path, Files.readString(file, StandardCharsets.ISO_8859_1));
                }
            }
        }
        return files;
    }
}
