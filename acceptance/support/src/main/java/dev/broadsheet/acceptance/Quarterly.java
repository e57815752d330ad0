package dev.broadsheet.acceptance;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Objects;

/** A journal that cites works in styles which others wrote in CSL, made from {@code src/fixture/quarterly}. */
public final class Quarterly {

    /** By names and years, by numbers, and in notes. */
    public static final List<String> STYLES = List.of("apa", "ieee", "chicago-notes-bibliography");

    private Quarterly() {}

    /**
     * Its site, made in {@code target} of the module.
     *
     * @param style name of its file in the collection of styles, without the ending
     * @throws IllegalStateException when there is anything to report
     */
    public static Path make(String style) throws IOException {
        Path content = Path.of(Objects.requireNonNull(System.getProperty("broadsheet.fixture"), "broadsheet.fixture"))
                .resolveSibling("quarterly");
        return Rendering.of("quarterly-" + style, content, copy -> {
            Files.write(copy.resolve("works/style.csl"), csl(style));
            Files.writeString(copy.resolve("site.yaml"), "citationStyle: works/style.csl\n", StandardOpenOption.APPEND);
        });
    }

    private static byte[] csl(String style) throws IOException {
        try (InputStream in = Quarterly.class.getResourceAsStream("/" + style + ".csl")) {
            if (in == null) {
                throw new FileNotFoundException(style + ".csl");
            }
            return in.readAllBytes();
        }
    }
}
