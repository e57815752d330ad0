package dev.broadsheet.acceptance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Set;

/** Sites of {@link InventedPaper}, of any number of articles, in each composition of the front page. */
public final class FrontPages {

    /** Beyond so many articles a site has no PDF for each: they would take longer than all else. */
    private static final int WITH_BRIEFS = 50;

    private FrontPages() {}

    /**
     * A site, made in {@code target} of the module.
     *
     * @throws IllegalStateException when there is anything to report
     */
    public static Path make(int articles, String composition) throws IOException {
        Path root = Path.of("target", "front-" + composition + "-" + articles).toAbsolutePath();
        Path content = root.resolve("content");
        InventedPaper.write(content, articles, composition, pictures());
        if (articles > WITH_BRIEFS) {
            Path config = content.resolve("site.yaml");
            Files.writeString(config, Files.readString(config).replace("[site, pdf]", "[site]"));
        }
        return Rendering.of(root, Set.of());
    }

    private static Path pictures() {
        return Path.of(Objects.requireNonNull(System.getProperty("broadsheet.fixture"), "broadsheet.fixture"))
                .resolveSibling("gazette")
                .resolve("articles");
    }
}
