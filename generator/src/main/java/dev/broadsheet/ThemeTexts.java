package dev.broadsheet;

import dev.broadsheet.source.SourceText;
import dev.broadsheet.template.Theme;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Texts of the theme by the name that diagnostics use. */
final class ThemeTexts {

    private ThemeTexts() {}

    static Optional<SourceText> find(Theme theme, String name) {
        return theme.list("").stream()
                .filter(path -> theme.displayName(path).equals(name))
                .findFirst()
                .flatMap(theme::file)
                .map(bytes -> new SourceText(name, new String(bytes, StandardCharsets.UTF_8)));
    }
}
