package dev.broadsheet.edition.drawing;

import dev.broadsheet.template.Theme;
import java.awt.Color;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The colours of {@code tokens.css}, for what is drawn and not styled. */
public final class ThemeColors {

    private final String tokens;

    public ThemeColors(Theme theme) {
        // What is there for certain media is not meant.
        this.tokens = theme.text("tokens.css").split("@media", 2)[0];
    }

    /** The last value of a custom property that is a six-digit hexadecimal colour; else the default. */
    public Color get(String name, Color otherwise) {
        Matcher value = Pattern.compile(Pattern.quote("--" + name) + "(?<!\\s)\\s*+:\\s*+#([0-9a-fA-F]{6})\\b")
                .matcher(tokens);
        return value.results()
                .reduce((first, last) -> last)
                .map(last -> new Color(Integer.parseInt(last.group(1), 16)))
                .orElse(otherwise);
    }
}
