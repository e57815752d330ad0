package dev.broadsheet.live;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The emulated medium or colour scheme of a page, whatever the browser prefers. Media queries of pages and style sheets are
 * replaced by ones that always or never match.
 */
enum MediaEmulation {
    /** The browser's own preferences. */
    BROWSER("As the browser"),
    LIGHT("Light"),
    DARK("Dark"),
    /** As printed, on one continuous page. */
    PRINT("Print");

    private static final String ALWAYS = "(min-width: 0)";
    private static final String NEVER = "(max-width: 0)";

    private static final Pattern SCHEME = Pattern.compile("\\(prefers-color-scheme: ?(dark|light)\\)");

    /** The medium of a rule or of a style sheet's link. */
    private static final Pattern MEDIUM = Pattern.compile("(@media |media=\")(screen|print)\\b");

    private final String label;

    MediaEmulation(String label) {
        this.label = label;
    }

    static Optional<MediaEmulation> named(String name) {
        return Stream.of(values()).filter(medium -> medium.word().equals(name)).findFirst();
    }

    /** Returns its name in URLs. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    String label() {
        return label;
    }

    /** Returns a page, drawing or style sheet adapted to this medium. */
    String on(String text) {
        if (this == BROWSER) {
            return text;
        }
        String scheme = this == DARK ? "dark" : "light";
        String coloured = SCHEME.matcher(text)
                .replaceAll(query -> query.group(1).equals(scheme) ? ALWAYS : NEVER)
                .replace("content=\"light dark\"", "content=\"only " + scheme + "\"");
        return this == PRINT ? MEDIUM.matcher(coloured).replaceAll(MediaEmulation::printed) : coloured;
    }

    /** Applies print rules to all media, and screen rules to a medium that no browser has. */
    private static String printed(MatchResult medium) {
        return medium.group(1) + (medium.group(2).equals("print") ? "all" : "speech");
    }
}
