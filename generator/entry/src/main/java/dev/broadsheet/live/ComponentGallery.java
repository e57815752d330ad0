package dev.broadsheet.live;

import dev.broadsheet.GenerationReport;
import dev.broadsheet.GeneratorOptions;
import dev.broadsheet.live.Requests.Answer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * Shows every component in the publication's design, at {@value #PATH}: a page with a menu, and the samples at {@code
 * MEDIUM/COMPOSITION/FILE} below it. They are built on the first request.
 */
final class ComponentGallery {

    static final String PATH = "/_live/components/";

    /** Separates the path of an e-book from that of a file within it. */
    static final String INSIDE = ".epub!/";

    private static final int NOT_FOUND = 404;
    private static final int FAULT = 500;

    private final Builds builds;
    private final Map<String, Samples> samples;

    ComponentGallery(Builds builds, GeneratorOptions publication) {
        this.builds = builds;
        this.samples = Choice.COMPOSITIONS.stream()
                .collect(Collectors.toUnmodifiableMap(Function.identity(), name -> new Samples(publication, name)));
    }

    /** @param address a URL whose path starts with {@link #PATH} */
    Answer to(URI address) {
        String path = address.getPath().substring(PATH.length());
        try {
            return path.isEmpty() ? chooser(Choice.of(address.getQuery())) : file(path.split("/", 3));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Answer chooser(Choice choice) throws IOException {
        GenerationReport report = samples(choice.composition()).make(builds.version());
        return report.published()
                ? Answer.html(200, ComponentGalleryPage.of(choice, report.files()))
                : Answer.html(FAULT, LivePages.failure(report));
    }

    private Answer file(String[] parts) throws IOException {
        Optional<MediaEmulation> medium = MediaEmulation.named(parts[0]);
        if (medium.isEmpty() || parts.length < 3 || !samples.containsKey(parts[1])) {
            return Answer.text(NOT_FOUND, "There is no such sample.");
        }
        Samples shown = samples(parts[1]);
        GenerationReport report = shown.make(builds.version());
        if (!report.published()) {
            return Answer.html(FAULT, LivePages.failure(report));
        }
        String name = parts[2].isEmpty() || parts[2].endsWith("/") ? parts[2] + "index.html" : parts[2];
        return content(shown, name)
                .map(bytes -> Answer.file(MediaTypes.of(name), emulated(medium.get(), name, bytes)))
                .orElseGet(() -> Answer.text(NOT_FOUND, "The samples have no such file."));
    }

    private Samples samples(String composition) {
        return Objects.requireNonNull(samples.get(composition));
    }

    private static Optional<byte[]> content(Samples shown, String name) {
        int inside = name.indexOf(INSIDE);
        return inside < 0
                ? shown.file(name)
                : shown.file(name.substring(0, inside + INSIDE.indexOf('!')))
                        .flatMap(book -> entry(book, name.substring(inside + INSIDE.length())));
    }

    private static Optional<byte[]> entry(byte[] book, String name) {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(book))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(name)) {
                    return Optional.of(zip.readAllBytes());
                }
            }
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] emulated(MediaEmulation medium, String name, byte[] bytes) {
        boolean text = List.of(".html", ".xhtml", ".css", ".svg").stream().anyMatch(name::endsWith);
        return text ? medium.on(new String(bytes, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8) : bytes;
    }
}
