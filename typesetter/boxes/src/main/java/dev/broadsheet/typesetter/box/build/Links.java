package dev.broadsheet.typesetter.box.build;

import dev.broadsheet.typesetter.box.Link;
import dev.broadsheet.typesetter.box.content.Problems;
import dev.broadsheet.typesetter.box.content.ShortLabel;
import dev.broadsheet.typesetter.box.tag.Tag;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Resolves links: to a destination in the document, to an absolute URL, or to nothing. */
final class Links {

    private final Set<String> ids = new HashSet<>();
    private final String baseUri;
    private final Problems problems;
    private boolean relativeReported;

    private Links(String baseUri, Problems problems) {
        this.baseUri = baseUri;
        this.problems = problems;
    }

    static Links of(Document document, String baseUri, Problems problems) {
        Links links = new Links(baseUri, problems);
        for (Element element : document.getAllElements()) {
            if (!element.id().isEmpty()) {
                links.ids.add(element.id());
            }
        }
        return links;
    }

    /** Returns a name for a generated destination that is no element's id. */
    String own(String wished) {
        String name = wished;
        while (ids.contains(name)) {
            name = "-" + name;
        }
        return name;
    }

    /**
     * @param parent parent of the Link element
     * @return the link; empty if the text is set without one
     */
    Optional<Link> resolve(Element anchor, String contents, Tag parent, Optional<String> mark) {
        String href = anchor.attr("href").strip();
        String text = ShortLabel.of(anchor.hasAttr("title") ? anchor.attr("title") : contents);
        if (href.startsWith("#")) {
            return internal(href.substring(1), text, parent, mark);
        }
        return absolute(href, mark)
                .map(uri -> new Link(false, uri, text.isBlank() ? ShortLabel.of(uri) : text, parent.child("Link")));
    }

    private Optional<Link> internal(String id, String contents, Tag parent, Optional<String> mark) {
        if (!ids.contains(id) && (id.isEmpty() || id.equalsIgnoreCase("top"))) {
            return Optional.empty(); // the top of the document, or a button of a script (HTML, section 7.4.6.4)
        }
        if (!ids.contains(id)) {
            problems.warn(
                    "BS-PDF-001",
                    mark,
                    "the link '#" + id + "' leads nowhere: no element has this id",
                    "correct the link's target");
            return Optional.empty();
        }
        return Optional.of(new Link(true, id, contents.isBlank() ? ShortLabel.of(id) : contents, parent.child("Link")));
    }

    private Optional<String> absolute(String href, Optional<String> mark) {
        try {
            URI uri = new URI(href);
            if (uri.isAbsolute()) {
                return Optional.of(uri.toASCIIString());
            }
            if (!baseUri.isEmpty()) {
                return Optional.of(new URI(baseUri).resolve(uri).toASCIIString());
            }
        } catch (URISyntaxException e) {
            problems.warn("BS-PDF-003", mark, "'" + href + "' is not an address", "write it percent-encoded");
            return Optional.empty();
        }
        reportRelative(href, mark);
        return Optional.empty();
    }

    private void reportRelative(String href, Optional<String> mark) {
        if (!relativeReported) {
            relativeReported = true;
            problems.warn(
                    "BS-PDF-002",
                    mark,
                    "the relative link '" + href + "' cannot work in a PDF that has no base address",
                    "give the address at which the site is published; until then such links are set as plain text");
        }
    }
}
