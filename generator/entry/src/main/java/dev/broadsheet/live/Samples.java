package dev.broadsheet.live;

import dev.broadsheet.GenerationReport;
import dev.broadsheet.GeneratorOptions;
import dev.broadsheet.Preview;
import dev.broadsheet.diagnostic.Severity;
import dev.broadsheet.source.ContentPaths;
import dev.broadsheet.source.Limits;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A sample publication with every component, built with the templates of a publication. Its files are written below the report
 * folder, where authors of templates can look up what a diagnostic refers to.
 */
final class Samples {

    /** The resource that lists all others, one per line. */
    static final String FILES = "files.txt";

    private static final String SITE = "site.yaml";

    private final GeneratorOptions publication;
    private final String composition;
    private final Path folder;
    private final Preview preview;
    private long version = -1;
    private @Nullable GenerationReport last;

    /** @param composition the composition of the front page, as in {@code home} of {@code site.yaml} */
    Samples(GeneratorOptions publication, String composition) {
        this.publication = publication;
        this.composition = composition;
        this.folder = publication.reportDirectory().resolve("components").resolve(composition);
        GeneratorOptions options = new GeneratorOptions(
                publication.projectDirectory(),
                folder.resolve("content"),
                publication.templatesDirectory(),
                folder.resolve("site"),
                folder,
                Optional.empty(),
                Optional.empty(),
                Severity.ERROR);
        this.preview = new Preview(options);
    }

    /**
     * Returns the report of the samples' build; builds them first if necessary.
     *
     * @param wanted the version of the publication; the samples are rebuilt if it differs from that of their last build
     */
    synchronized GenerationReport make(long wanted) throws IOException {
        GenerationReport report = last;
        if (report == null || version != wanted) {
            lay();
            report = preview.generate();
            last = report;
            version = wanted;
        }
        return report;
    }

    Optional<byte[]> file(String path) {
        return preview.file(path);
    }

    private void lay() throws IOException {
        for (String name : names()) {
            byte[] bytes = resource(name);
            write(folder.resolve("content").resolve(name), name.equals(SITE) ? site(bytes) : bytes);
        }
    }

    private byte[] site(byte[] samples) throws IOException {
        Path own = publication.contentDirectory().resolve(SITE);
        String text = Files.isRegularFile(own) ? text(Files.readAllBytes(own)) : "";
        for (String picture : AppearanceKeys.pictures(text)) {
            layPicture(picture);
        }
        String front = text(samples).replace("home:\n", "home:\n  composition: " + composition + "\n");
        return AppearanceKeys.merged(front, text).getBytes(StandardCharsets.UTF_8);
    }

    /** Copies a logo of the publication. Invalid paths are ignored here, because the publication's build reports them. */
    private void layPicture(String name) throws IOException {
        Optional<String> path = ContentPaths.normalise("", name);
        if (path.isPresent()) {
            Path picture = publication.contentDirectory().resolve(path.get());
            if (isWithin(picture) && Files.size(picture) <= Limits.ASSET_BYTES) {
                write(folder.resolve("content").resolve(path.get()), Files.readAllBytes(picture));
            }
        }
    }

    private boolean isWithin(Path file) throws IOException {
        return Files.isRegularFile(file)
                && file.toRealPath().startsWith(publication.contentDirectory().toRealPath());
    }

    /** Writes a file, unless it has the same content: unchanged files need not be read again. */
    private static void write(Path file, byte[] bytes) throws IOException {
        if (!Files.isRegularFile(file) || !Arrays.equals(Files.readAllBytes(file), bytes)) {
            Files.createDirectories(Objects.requireNonNull(file.getParent()));
            Files.write(file, bytes);
        }
    }

    /** Returns the names of the files in the content folder. */
    static List<String> names() throws IOException {
        return text(resource(FILES)).lines().toList();
    }

    private static byte[] resource(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(Samples.class.getResourceAsStream("components/" + name), name)) {
            return in.readAllBytes();
        }
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
