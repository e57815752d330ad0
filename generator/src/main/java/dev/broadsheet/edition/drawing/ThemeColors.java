package dev.broadsheet.edition.drawing;

import dev.broadsheet.template.Theme;
import java.awt.Color;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The colours of {@code tokens.css}, for what is drawn and not styled. */
public final class ThemeColors {

    private final String tokens;

    public ThemeColors(Theme theme) {
        this.tokens = theme.text("tokens.css");
    }

    /** The first value of a custom property that is a six-digit hexadecimal colour; else the default. */
    public Color get(String name, Color otherwise) {
        Matcher value = Pattern.compile(Pattern.quote("--" + name) + "\\s*:\\s*#([0-9a-fA-F]{6})\\b")
                .matcher(tokens);
        return value.find() ? new Color(Integer.parseInt(value.group(1), 16)) : otherwise;
    }
}
