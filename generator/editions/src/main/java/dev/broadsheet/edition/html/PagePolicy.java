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
 * Computes the sources that a page with trusted HTML adds to the content security policy of all pages: a hash of each inline
 * script, style sheet, event handler and style attribute, and the origin of each embedded resource. CSP Level 3.
 */
final class PagePolicy {

    private final References references;
    private final PolicySources sources = new PolicySources();

    private PagePolicy(References references) {
        this.references = references;
    }

    /**
     * Returns the sources by directive, whose {@code -src} is left out; each value begins with a space, since it is appended to
     * others.
     *
     * @param document the document of the page
     * @param references the references with their addresses on the page
     * @param origins the origins from which scripts of the page may load
     */
    static Map<String, String> of(Document document, References references, Collection<String> origins) {
        PagePolicy policy = new PagePolicy(references);
        policy.add(document.nodes());
        policy.sources.addForScripts(origins);
        return policy.sources.texts();
    }

    /**
     * Returns the sources for a text that is not trusted: the origins of its pictures on the web, and the site for video and
     * audio.
     */
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
        return attribute.isAddress() ? references.address(attribute.reference()).text() : attribute.value();
    }
}
