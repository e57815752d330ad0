package dev.broadsheet.acceptance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Objects;

/** A newspaper of thirty articles, made from {@code src/fixture/gazette}: what an editor may ask of a publication. */
public final class Gazette {

    private Gazette() {}

    /** Its site, made in {@code target} of the module. @throws IllegalStateException when there is anything to report */
    public static Path make() throws IOException {
        return Rendering.of("gazette", content(), copy -> {});
    }

    /**
     * The same paper in the dress of a theme of {@code docs/themes}, with what the manual asks readers to write into
     * {@code site.yaml}.
     *
     * @throws IllegalStateException when there is anything to report
     */
    public static Path inDress(String theme) throws IOException {
        Path folder = Path.of("../../docs/themes").resolve(theme);
        return Rendering.of(theme, content(), copy -> {
            Rendering.copy(folder, copy.resolveSibling("templates"));
            String keys = Files.readString(folder.resolveSibling(theme + ".site.yaml"));
            Files.writeString(copy.resolve("site.yaml"), keys, StandardOpenOption.APPEND);
        });
    }

    static Path content() {
        return Path.of(Objects.requireNonNull(System.getProperty("broadsheet.fixture"), "broadsheet.fixture"))
                .resolveSibling("gazette");
    }
}
