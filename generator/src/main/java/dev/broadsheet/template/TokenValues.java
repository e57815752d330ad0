package dev.broadsheet.template;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The values of a theme's tokens, for programs that know no custom properties. */
public final class TokenValues {

    private static final Pattern USE = Pattern.compile("var\\(\\s*+--([\\w-]++)\\s*+\\)");

    /** A token may stand for another. */
    private static final int DEEPEST = 8;

    private final SharedMap tokens;

    public TokenValues(Theme theme, Theme.Medium medium) {
        this.tokens = theme.tokens(medium);
    }

    /** CSS with values in the place of {@code var()}; {@code inherit} for that of an unknown token. */
    public String in(String css) {
        String text = css;
        for (int i = 0; i < DEEPEST && text.contains("var("); i++) {
            text = USE.matcher(text)
                    .replaceAll(use ->
                            Matcher.quoteReplacement(String.valueOf(tokens.getOrDefault(use.group(1), "inherit"))));
        }
        return text;
    }
}
