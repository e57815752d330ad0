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
import dev.broadsheet.publication.Reference;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What a page with trusted HTML needs beyond the policy of all pages: a hash of each script, style sheet, handler and style
 * that is in it, and the origin of each that it embeds. CSP Level 3.
 */
final class PagePolicy {

    private final References references;
    private final PolicySources sources = new PolicySources();

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
        policy.sources.addForScripts(origins);
        return policy.sources.texts();
    }

    /** The same of a text that is not trusted: all that it needs is where its pictures on the web are, and film and sound. */
    static Map<String, String> of(Collection<Reference> references) {
        PolicySources sources = new PolicySources();
        references.stream()
                .filter(Reference.WebPicture.class::isInstance)
                .forEach(picture -> sources.addPicture(((Reference.WebPicture) picture).origin()));
        if (references.stream().anyMatch(Reference.ToMedia.class::isInstance)) {
            sources.addMedia();
        }
        return sources.texts();
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
        if (name.equals("style") || !loaded) {
            sources.addText(name, rawText(element));
        }
        for (Attribute attribute : attributes) {
            sources.addAttribute(name, attribute.name(), address(attribute));
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
}
