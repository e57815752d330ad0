package dev.broadsheet.edition.html;

import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Addresses of the web that a text spells out. A line may end after a slash of theirs, before it ends in the middle of a
 * word; a link of which the address is the text gets the class {@code address}, for print needs it once only.
 */
final class WebAddresses {

    private static final Set<String> CODE = Set.of("pre", "svg", "math", "script", "style");

    private static final String SCHEME = "://";

    /** The end of a part of a path, before another. */
    private static final Pattern PART = Pattern.compile("(?<=[^\\s/:]/|[?&])(?=[^\\s/])");

    private static final Pattern ADDRESS = Pattern.compile("https?://\\S+");

    private WebAddresses() {}

    /** Whether addresses in an element of this name stay whole. */
    static boolean isCode(String name) {
        return CODE.contains(name);
    }

    static boolean mayBeIn(String text) {
        return text.contains(SCHEME);
    }

    static boolean isOnWeb(String address) {
        return address.startsWith("http");
    }

    /** Whether the text of a link is its address, with or without the scheme. */
    static boolean isSpelledOut(String address, String text) {
        return isOnWeb(address)
                && (address.equals(text) || address.endsWith(SCHEME + text) || address.endsWith(SCHEME + text + "/"));
    }

    /**
     * Hands on a text in parts.
     *
     * @param part takes the parts
     * @param between what is done between two parts, where a line may end
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
