package dev.broadsheet.edition.html;

import dev.broadsheet.document.Attribute;
import dev.broadsheet.document.Audience;
import dev.broadsheet.document.Document;
import dev.broadsheet.document.Element;
import dev.broadsheet.document.Node;
import dev.broadsheet.document.Only;
import dev.broadsheet.document.RawText;
import dev.broadsheet.document.References;
import dev.broadsheet.document.SiteElement;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

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

    private static final Set<String> ADDRESSES = Set.of("src", "data", "href", "action");

    /** What scripts load themselves. */
    private static final List<String> BY_SCRIPTS =
            List.of("script", "style", "img", "font", "media", "frame", "connect");

    private final References references;
    private final Map<String, Set<String>> sources = new TreeMap<>();

    private PagePolicy(References references) {
        this.references = references;
    }

    /**
     * Sources by directive, without its {@code -src}; each text begins with a space, since others go before.
     *
     * @param document of the page
     * @param references with the addresses of the page
     * @param origins from which its scripts may load besides
     */
    static Map<String, String> of(Document document, References references, Collection<String> origins) {
        PagePolicy policy = new PagePolicy(references);
        policy.add(document.nodes());
        BY_SCRIPTS.forEach(directive -> origins.forEach(origin -> policy.allow(directive, origin)));
        Map<String, String> texts = new TreeMap<>();
        policy.sources.forEach((directive, values) -> texts.put(directive, " " + String.join(" ", values)));
        return texts;
    }

    private void add(List<Node> nodes) {
        for (Node node : nodes) {
            if (node instanceof Only only && only.audience() == Audience.SITE) {
                add(only.nodes());
            } else if (node instanceof SiteElement site) {
                add(site.element());
            } else if (node instanceof Element element) {
                add(element);
            }
        }
    }

    private void add(Element element) {
        String name = element.name();
        List<Attribute> attributes = element.attributes().others();
        boolean loaded = element.attributes().find("src").isPresent();
        if (name.equals("style") || (name.equals("script") && !loaded)) {
            allow(name, hash(rawText(element)));
        }
        for (Attribute attribute : attributes) {
            if (attribute.name().startsWith("on")) {
                allow("script", "'unsafe-hashes'");
                allow("script", hash(attribute.value()));
            } else if (attribute.name().equals("style")) {
                allow("style", "'unsafe-hashes'");
                allow("style", hash(attribute.value()));
            }
        }
        String loads = LOADS.get(name);
        if (loads != null) {
            attributes.stream()
                    .filter(attribute -> ADDRESSES.contains(attribute.name()))
                    .forEach(attribute -> allow(loads, source(address(attribute))));
        }
        add(element.children());
    }

    private static String rawText(Element element) {
        return element.children().stream()
                .filter(RawText.class::isInstance)
                .map(text -> ((RawText) text).text())
                .collect(Collectors.joining());
    }

    private String address(Attribute attribute) {
        return attribute.isAddress() ? references.address(attribute.reference()) : attribute.value();
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
