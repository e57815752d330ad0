package dev.broadsheet.acceptance;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;

/** A newspaper of thirty articles, made from {@code src/fixture/gazette}: what an editor may ask of a publication. */
public final class Gazette {

    private Gazette() {}

    /** Its site, made in {@code target} of the module. @throws IllegalStateException when there is anything to report */
    public static Path make() throws IOException {
        return Rendering.of("gazette", content(), copy -> {});
    }

    private static Path content() {
        return Path.of(Objects.requireNonNull(System.getProperty("broadsheet.fixture"), "broadsheet.fixture"))
                .resolveSibling("gazette");
    }
}
