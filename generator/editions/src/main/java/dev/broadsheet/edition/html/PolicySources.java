package dev.broadsheet.edition.html;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Collects the sources that elements of a page require beyond the content security policy of all pages; CSP Level 3. */
final class PolicySources {

    private static final Pattern ORIGIN = Pattern.compile("(?i)(https?://[a-z0-9.-]+(:[0-9]+)?)([/?#].*)?");

    /** The directive for the resources that an element refers to by {@code src}, {@code data}, {@code href} or {@code action}. */
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

    /** The directives for resources that scripts load. */
    private static final List<String> BY_SCRIPTS =
            List.of("script", "style", "img", "font", "media", "frame", "connect");

    private final Map<String, Set<String>> sources = new TreeMap<>();

    /** Allows the text of an element, if it is an inline script or style sheet. */
    void addText(String element, String text) {
        if (element.equals("style") || element.equals("script")) {
            allow(element, hash(text));
        }
    }

    /**
     * Allows an attribute: an event handler, a style or the address of a resource. @param value the value as it is in the page
     */
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

    /** Allows video and audio from the site itself. */
    void addMedia() {
        allow("media", "'self'");
    }

    /** Allows pictures from an origin. */
    void addPicture(String origin) {
        allow("img", origin);
    }

    /** Allows scripts to load all kinds of resources from these origins. */
    void addForScripts(Collection<String> origins) {
        BY_SCRIPTS.forEach(directive -> origins.forEach(origin -> allow(directive, origin)));
    }

    /**
     * Returns the sources by directive, whose {@code -src} is left out; each value begins with a space, since it is appended to
     * others.
     */
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
