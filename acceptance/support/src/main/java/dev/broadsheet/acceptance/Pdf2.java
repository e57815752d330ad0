package dev.broadsheet.acceptance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Publications whose PDFs are to be PDF/UA-2 and PDF/A-4. */
public final class Pdf2 {

    /** What {@code site.yaml} says of them. */
    static final String KEYS = "\npdf: {standard: ua2}\n";

    /** The same for PDFs with files in them. */
    private static final String WITH_SOURCES = "\npdf: {standard: ua2, attachSources: true}\n";

    private Pdf2() {}

    /**
     * A publication, made in {@code target} of the module.
     *
     * @return the output folder
     * @throws IllegalStateException when there is anything to report
     */
    public static Path of(String name, Path content) throws IOException {
        return made(name, content, KEYS);
    }

    /** As {@link #of}; each brief has its source within it. */
    public static Path withSources(String name, Path content) throws IOException {
        return made(name + "-sources", content, WITH_SOURCES);
    }

    /** The newspaper of {@link Gazette}. */
    public static Path gazette() throws IOException {
        return of("gazette", Gazette.content());
    }

    private static Path made(String name, Path content, String keys) throws IOException {
        return Rendering.of(name + "-ua2", content, copy -> append(copy, keys));
    }

    static void append(Path content, String keys) throws IOException {
        Files.writeString(content.resolve("site.yaml"), keys, StandardOpenOption.APPEND);
    }
}
