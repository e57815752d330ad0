package dev.broadsheet.edition.html;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/**
 * What a page with trusted HTML needs beyond the policy of all pages: a hash of each script, style sheet, handler and style
 * that stands in it, and the origin of each that it embeds. CSP Level 3.
 */
final class PagePolicy {

    private static final Pattern ORIGIN = Pattern.compile("(?i)(https?://[a-z0-9.-]+(:[0-9]+)?)([/?#].*)?");

    /** What an element loads by its {@code src}, or by {@code data}, {@code href}, {@code action} where that is its way. */
    private static final Map<String, String> LOADS = Map.of(
            "script", "script",
            "link", "style",
            "iframe", "frame",
            "embed", "object",
            "object", "object",
            "video", "media",
            "audio", "media",
            "source", "media",
            "track", "media",
            "form", "form");

    /** What scripts load themselves. */
    private static final List<String> BY_SCRIPTS =
            List.of("script", "style", "img", "font", "media", "frame", "connect");

    private final Map<String, Set<String>> sources = new TreeMap<>();

    private PagePolicy() {}

    /**
     * Sources by directive, without its {@code -src}; each text begins with a space, since others go before.
     *
     * @param body of the page, in HTML
     * @param origins from which its scripts may load besides
     */
    static Map<String, String> of(Element body, Collection<String> origins) {
        PagePolicy policy = new PagePolicy();
        body.getAllElements().forEach(policy::add);
        BY_SCRIPTS.forEach(directive -> origins.forEach(origin -> policy.allow(directive, origin)));
        Map<String, String> texts = new TreeMap<>();
        policy.sources.forEach((directive, values) -> texts.put(directive, " " + String.join(" ", values)));
        return texts;
    }

    private void add(Element element) {
        String name = element.normalName();
        if (name.equals("style") || (name.equals("script") && !element.hasAttr("src"))) {
            allow(name, hash(element.data()));
        }
        for (Attribute attribute : element.attributes()) {
            if (attribute.getKey().startsWith("on")) {
                allow("script", "'unsafe-hashes'");
                allow("script", hash(attribute.getValue()));
            } else if (attribute.getKey().equals("style")) {
                allow("style", "'unsafe-hashes'");
                allow("style", hash(attribute.getValue()));
            }
        }
        String loads = LOADS.get(name);
        if (loads != null) {
            addresses(element).forEach(address -> allow(loads, source(address)));
        }
    }

    private static List<String> addresses(Element element) {
        List<String> addresses = new ArrayList<>();
        for (String attribute : List.of("src", "data", "href", "action")) {
            if (element.hasAttr(attribute)) {
                addresses.add(element.attr(attribute));
            }
        }
        return addresses;
    }

    private static String source(String address) {
        Matcher web = ORIGIN.matcher(address);
        return web.matches() ? web.group(1) : "'self'";
    }

    private static String hash(String text) {
        return "'sha256-" + Hashes.forPolicy(text) + "'";
    }

    private void allow(String directive, String source) {
        boolean ownAlready =
                source.equals("'self'") && Set.of("script", "style").contains(directive);
        if (!ownAlready) {
            sources.computeIfAbsent(directive, d -> new LinkedHashSet<>()).add(source);
        }
    }
}
