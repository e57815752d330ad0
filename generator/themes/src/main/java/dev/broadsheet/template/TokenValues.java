package dev.broadsheet.template;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Replaces a theme's tokens by their values, for programs that do not support custom properties. */
public final class TokenValues {

    private static final Pattern USE = Pattern.compile("var\\(\\s*+--([\\w-]++)\\s*+\\)");

    /** The maximal number of tokens that refer to each other in a chain. */
    private static final int DEEPEST = 8;

    private final SharedMap tokens;

    public TokenValues(Theme theme, Theme.Medium medium) {
        this.tokens = theme.tokens(medium);
    }

    /** Returns CSS with {@code var()} replaced by values, and by {@code inherit} for an unknown token. */
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
