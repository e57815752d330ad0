package dev.broadsheet.markdown.lint;

import dev.broadsheet.document.draft.Names;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Names of admonitions in MkDocs, Docusaurus, Obsidian and Quarto, and the alerts here that come nearest. */
public final class Admonitions {

    /** The default alert, and the only one of several with that name. */
    private static final String NOTE = "note";

    private static final String QUARTO = "callout-";

    private static final Set<String> NAMES = Names.of(
            "note abstract summary tldr info todo tip hint important success check done question help faq warning "
                    + "caution attention failure fail missing danger error bug example quote cite seealso admonition");

    /** Names by the equivalent alert here; all other names correspond to {@code note}. */
    private static final Map<String, Set<String>> ALERTS = Map.of(
            "tip", Names.of("tip hint success check done"),
            "important", Names.of("important"),
            "warning", Names.of("warning attention"),
            "caution", Names.of("caution danger error bug failure fail missing"));

    private Admonitions() {}

    /** Returns the nearest alert for a name of another program, such as {@code note} for {@code info}; empty if unknown. */
    public static Optional<String> alert(String name) {
        String word = name.toLowerCase(Locale.ROOT);
        String bare = word.startsWith(QUARTO) ? word.substring(QUARTO.length()) : word;
        return NAMES.contains(bare) ? Optional.of(nearest(bare)) : Optional.empty();
    }

    /** Returns the alert that is nearest to a name, which may be any word. */
    static String nearest(String name) {
        String word = name.toLowerCase(Locale.ROOT);
        return ALERTS.entrySet().stream()
                .filter(entry -> entry.getValue().contains(word))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(NOTE);
    }
}
