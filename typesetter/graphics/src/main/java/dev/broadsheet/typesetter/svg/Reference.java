package dev.broadsheet.typesetter.svg;

import dev.broadsheet.typesetter.svg.syntax.Attributes;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** References to elements of the same picture: {@code url(#id)} and {@code #id}. */
record Reference(Map<String, Element> byId) {

    /** Returns the referenced element; empty if it is in another file or missing. */
    Optional<Element> href(String address) {
        return address.startsWith("#") ? Optional.ofNullable(byId.get(address.substring(1))) : Optional.empty();
    }

    Optional<Element> url(String value, String name) {
        return href(address(value)).filter(element -> Attributes.name(element).equals(name));
    }

    static boolean isUrl(String value) {
        return value.regionMatches(true, 0, "url(", 0, 4);
    }

    static String address(String value) {
        int close = value.indexOf(')');
        if (!isUrl(value) || close < 0) {
            return "";
        }
        String inside = value.substring(4, close).strip();
        boolean quoted = inside.length() > 1 && (inside.startsWith("\"") || inside.startsWith("'"));
        return quoted ? inside.substring(1, inside.length() - 1) : inside;
    }

    /** Returns the fallback after {@code url(…)}. */
    static String fallback(String value) {
        return value.substring(value.indexOf(')') + 1).strip();
    }
}
