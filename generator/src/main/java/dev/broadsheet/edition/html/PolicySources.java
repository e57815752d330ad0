package dev.broadsheet.edition.html;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a policy allows besides what all pages may do, gathered from elements; CSP Level 3. */
final class PolicySources {

    private static final Pattern ORIGIN = Pattern.compile("(?i)(https?://[a-z0-9.-]+(:[0-9]+)?)([/?#].*)?");

    /** What an element loads by its {@code src}, or by {@code data}, {@code href}, {@code action} where that is its way. */
    private static final Map<String, String> LOADS = Map.ofEntries(
            Map.entry("script", "script"),
            Map.entry("img", "img"),
            Map.entry("link", "style"),
            Map.entry("iframe", "frame"),
            Map.entry("embed", "object"),
            Map.entry("object", "object"),
            Map.entry("video", "media"),
            Map.entry("audio", "media"),
            Map.entry("source", "media"),
            Map.entry("track", "media"),
            Map.entry("form", "form"));

    private static final Set<String> ADDRESSES = Set.of("src", "data", "href", "action");

    /** What scripts load themselves. */
    private static final List<String> BY_SCRIPTS =
            List.of("script", "style", "img", "font", "media", "frame", "connect");

    private final Map<String, Set<String>> sources = new TreeMap<>();

    /** The text of an element, if it is a script or a style sheet. */
    void addText(String element, String text) {
        if (element.equals("style") || element.equals("script")) {
            allow(element, hash(text));
        }
    }

    /** An attribute: a handler, a style, or what the element loads. @param value an address as it is in the page */
    void addAttribute(String element, String name, String value) {
        String loads = LOADS.get(element);
        if (name.startsWith("on")) {
            allow("script", "'unsafe-hashes'");
            allow("script", hash(value));
        } else if (name.equals("style")) {
            allow("style", "'unsafe-hashes'");
            allow("style", hash(value));
        } else if (loads != null && ADDRESSES.contains(name)) {
            allow(loads, source(value));
        }
    }

    /** Film and sound of the site. */
    void addMedia() {
        allow("media", "'self'");
    }

    /** The origin of a picture. */
    void addPicture(String origin) {
        allow("img", origin);
    }

    /** Origins from which scripts may load. */
    void addForScripts(Collection<String> origins) {
        BY_SCRIPTS.forEach(directive -> origins.forEach(origin -> allow(directive, origin)));
    }

    /** Sources by directive, without its {@code -src}; each text begins with a space, since others go before. */
    Map<String, String> texts() {
        Map<String, String> texts = new TreeMap<>();
        sources.forEach((directive, values) -> texts.put(directive, " " + String.join(" ", values)));
        return texts;
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
                source.equals("'self'") && Set.of("script", "style", "img").contains(directive);
        if (!ownAlready) {
            sources.computeIfAbsent(directive, d -> new LinkedHashSet<>()).add(source);
        }
    }
}
