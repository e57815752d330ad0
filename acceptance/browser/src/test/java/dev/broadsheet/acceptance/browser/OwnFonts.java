package dev.broadsheet.acceptance.browser;

import dev.broadsheet.acceptance.Fixture;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A copy of a site that looks the same on any machine: it waits for the theme's fonts longer than readers do, draws Arabic
 * and Chinese with fonts that the tests of the typesetter bring, and leaves out what is Japanese, for which there is none.
 */
final class OwnFonts {

    private static final Path FONTS = Path.of("../../typesetter/entry/src/test/resources/fonts");

    private static final List<String> BROUGHT =
            List.of("NotoNaskhArabic-Regular-subset.ttf", "NotoSerifSC-Regular-subset.ttf");

    private static final Pattern OF_THE_MACHINE = Pattern.compile("@font-face\\s*\\{[^}]*local\\([^}]*\\}");

    private static final String FACE = """

            @font-face { font-family: "Source Serif Fallback"; font-weight: 400 600; src: url("fonts/%1$s"); unicode-range: %2$s; }
            @font-face { font-family: "Source Sans Fallback"; font-weight: 400 600; src: url("fonts/%1$s"); unicode-range: %2$s; }
            """;

    private static final String INSTEAD = FACE.formatted(BROUGHT.get(0), "U+600-6FF")
            + FACE.formatted(BROUGHT.get(1), "U+3000-9FFF")
            + ":lang(ja) { visibility: hidden; }\n";

    private OwnFonts() {}

    /** Serves a copy of the fixture's site. */
    static SiteServer server(Fixture fixture) throws IOException {
        return new SiteServer(copy(fixture.site(), Path.of("target/own-fonts")), "/");
    }

    private static Path copy(Path site, Path target) throws IOException {
        try (Stream<Path> tree = Files.walk(site)) {
            for (Path file : tree.filter(Files::isRegularFile).toList()) {
                Path copy = target.resolve(site.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.write(copy, Files.readAllBytes(file));
            }
        }
        styleSheets(target).forEach(OwnFonts::settle);
        for (String font : BROUGHT) {
            Files.write(target.resolve("assets/fonts").resolve(font), Files.readAllBytes(FONTS.resolve(font)));
        }
        return target;
    }

    private static List<Path> styleSheets(Path site) throws IOException {
        try (Stream<Path> files = Files.list(site.resolve("assets"))) {
            return files.filter(file -> file.toString().endsWith(".css")).toList();
        }
    }

    private static void settle(Path sheet) {
        try {
            String css = OF_THE_MACHINE
                    .matcher(Files.readString(sheet))
                    .replaceAll("")
                    .replace("font-display: fallback", "font-display: block");
            Files.writeString(sheet, css + INSTEAD);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
