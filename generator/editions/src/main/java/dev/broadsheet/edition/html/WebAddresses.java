package dev.broadsheet.edition.html;

import dev.broadsheet.address.Address;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds URLs that a text spells out. Line breaks are allowed after their slashes, so that they do not occur within a word. A link
 * whose text is its URL gets the class {@code address}, so that it is printed only once.
 */
final class WebAddresses {

    private static final Set<String> CODE = Set.of("pre", "svg", "math", "script", "style");

    private static final String SCHEME = "://";

    /** The position after a part of a path or query, if another part follows. */
    private static final Pattern PART = Pattern.compile("(?<=[^\\s/:]/|[?&])(?=[^\\s/])");

    private static final Pattern ADDRESS = Pattern.compile("https?://\\S+");

    private WebAddresses() {}

    /** Returns whether line breaks within URLs are not allowed in an element of this name. */
    static boolean isCode(String name) {
        return CODE.contains(name);
    }

    static boolean mayBeIn(String text) {
        return text.contains(SCHEME);
    }

    /** Returns whether the text of a link is its URL, with or without the scheme. */
    static boolean isSpelledOut(Address link, String text) {
        String address = link.text();
        return link.isOnWeb()
                && (address.equals(text) || address.endsWith(SCHEME + text) || address.endsWith(SCHEME + text + "/"));
    }

    /**
     * Divides a text at the positions where its URLs may be broken.
     *
     * @param part receives each part
     * @param between is called between two parts
     */
    static void divide(String text, Consumer<String> part, Runnable between) {
        int start = 0;
        Matcher address = ADDRESS.matcher(text);
        while (address.find()) {
            Matcher end =
                    PART.matcher(text).region(address.start(), address.end()).useTransparentBounds(true);
            while (end.find()) {
                part.accept(text.substring(start, end.start()));
                between.run();
                start = end.start();
            }
        }
        part.accept(text.substring(start));
    }
}
