package dev.broadsheet;

import dev.broadsheet.diagnostic.Severity;
import java.io.IOException;
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

/** A user's project in a folder of its own, and what the generator makes of it. */
final class Project {

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

    /** The folder as it is. */
    static Project in(Path root) {
        return new Project(root);
    }

    /** A project with a good {@code site.yaml} and nothing else. */
    static Project start(Path root) {
        return in(root).write(
                        "content/site.yaml", "title: A Briefing\nbaseUrl: https://briefing.example/\nlanguage: en\n");
    }

    /** The files of another folder. */
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

    Project write(String path, String text) {
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

    /** From now on runs take up what those before made. */
    Project remembering() {
        cache = Optional.of(root.resolve("target/broadsheet/cache"));
        return this;
    }

    Project time(Instant instant) {
        time = Optional.of(instant);
        return this;
    }

    /** When the builds from now on begin. */
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

    /** A preview that has made nothing yet. */
    Preview preview() {
        return new Preview(options(root.resolve("content")));
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

    /** As if this project had published what the other did. */
    Project copyOutput(Project other) throws IOException {
        other.published()
                .forEach(
                        (path, content) -> write("target/site/" + path, content.getBytes(StandardCharsets.ISO_8859_1)));
        return this;
    }

    /** Every file of the output with its bytes, one character a byte. */
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
