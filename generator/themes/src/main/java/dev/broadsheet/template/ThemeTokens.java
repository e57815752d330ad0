package dev.broadsheet.template;

import dev.broadsheet.typesetter.css.outline.SheetOutline;
import dev.broadsheet.typesetter.css.outline.ValueKind;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;

/**
 * The tokens of the default theme, as documented in manual/content/chapters/design/theming.md, with the kinds of their values.
 */
final class ThemeTokens {

    /** The file that contains them. */
    static final String FILE = "tokens.css";

    private static final String DASHES = "--";

    private static final Map<ValueKind, String> NAMES = Map.of(
            ValueKind.FAMILIES, "serif sans mono math display",
            ValueKind.COLOR,
                    "paper ink muted rule wash sheet accent link code-name code-string code-value alert-note alert-tip "
                            + "alert-important alert-warning alert-caution chart-1 chart-2 chart-3 chart-4 chart-5 chart-6 "
                            + "chart-7 chart-8 chart-9 chart-10 chart-11 chart-12 chart-pale chart-era initial-color",
            ValueKind.LENGTH, "text small label h1 h2 h3 line measure aside band",
            ValueKind.LINE_HEIGHT, "leading",
            ValueKind.LINES, "initial",
            ValueKind.WEIGHT, "initial-weight display-weight");

    /** The kinds of values by the names of tokens, with dashes. */
    static final Map<String, ValueKind> KINDS = kinds();

    private ThemeTokens() {}

    /** @param css the tokens of the default theme followed by the user's */
    static SharedMap values(String css, Theme.Medium medium) {
        Map<String, String> values = new HashMap<>();
        for (SheetOutline.Entry entry : SheetOutline.of(css).declarations()) {
            if (entry.name().startsWith(DASHES) && applies(entry, medium)) {
                values.put(entry.name().substring(DASHES.length()), entry.value());
            }
        }
        return SharedMap.of(values);
    }

    /** Returns whether a declaration is for a medium. */
    static boolean applies(SheetOutline.Entry entry, Theme.Medium medium) {
        String outermost = entry.within().get(0);
        return !outermost.startsWith("@")
                || switch (medium) {
                    case SCREEN -> false;
                    case DARK -> outermost.replace(" ", "").endsWith("(prefers-color-scheme:dark)");
                    case PAPER -> outermost.equals("@media print");
                };
    }

    private static Map<String, ValueKind> kinds() {
        Map<String, ValueKind> kinds = new HashMap<>();
        NAMES.forEach((kind, names) -> {
            for (String name : names.split(" ", -1)) {
                kinds.put(DASHES + name, kind);
            }
        });
        return Collections.unmodifiableMap(kinds);
    }
}
