package dev.broadsheet.live;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * For what screen or sheet a page is dressed, whatever the browser that shows it prefers. Pages and style sheets ask by media
 * queries; a dress answers them, by queries that always or never hold.
 */
enum Dress {
    /** As the browser has it. */
    BROWSER("As the browser"),
    LIGHT("Light"),
    DARK("Dark"),
    /** As the browser prints it; on one long sheet. */
    PRINT("Print");

    private static final String ALWAYS = "(min-width: 0)";
    private static final String NEVER = "(max-width: 0)";

    private static final Pattern SCHEME = Pattern.compile("\\(prefers-color-scheme: ?(dark|light)\\)");

    /** A medium that a rule, or the link to a style sheet, is for. */
    private static final Pattern MEDIUM = Pattern.compile("(@media |media=\")(screen|print)\\b");

    private final String label;

    Dress(String label) {
        this.label = label;
    }

    static Optional<Dress> named(String name) {
        return Stream.of(values()).filter(dress -> dress.word().equals(name)).findFirst();
    }

    /** Its name in addresses. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    String label() {
        return label;
    }

    /** A page, drawing or style sheet in this dress. */
    String on(String text) {
        if (this == BROWSER) {
            return text;
        }
        String scheme = this == DARK ? "dark" : "light";
        String coloured = SCHEME.matcher(text)
                .replaceAll(query -> query.group(1).equals(scheme) ? ALWAYS : NEVER)
                .replace("content=\"light dark\"", "content=\"only " + scheme + "\"");
        return this == PRINT ? MEDIUM.matcher(coloured).replaceAll(Dress::printed) : coloured;
    }

    /** What is for paper is for all; what is for screens, for a medium that no browser is. */
    private static String printed(MatchResult medium) {
        return medium.group(1) + (medium.group(2).equals("print") ? "all" : "speech");
    }
}
