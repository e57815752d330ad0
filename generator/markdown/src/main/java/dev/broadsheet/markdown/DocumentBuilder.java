package dev.broadsheet.markdown;

import dev.broadsheet.document.Attributes;
import dev.broadsheet.document.Audience;
import dev.broadsheet.document.Caption;
import dev.broadsheet.document.Cell;
import dev.broadsheet.document.Document;
import dev.broadsheet.document.Heading;
import dev.broadsheet.document.Link;
import dev.broadsheet.document.Markup;
import dev.broadsheet.document.Node;
import dev.broadsheet.document.Only;
import dev.broadsheet.document.Paragraph;
import dev.broadsheet.document.Picture;
import dev.broadsheet.document.RawText;
import dev.broadsheet.document.SiteElement;
import dev.broadsheet.document.Table;
import dev.broadsheet.document.TaskBox;
import dev.broadsheet.document.Text;
import dev.broadsheet.document.draft.DraftData;
import dev.broadsheet.document.draft.DraftElement;
import dev.broadsheet.document.draft.DraftNode;
import dev.broadsheet.document.draft.DraftText;
import dev.broadsheet.kind.Kind;
import dev.broadsheet.kind.Kinds;
import java.util.ArrayList;
import java.util.List;

/** Converts a sanitized draft, with all anchors, numbers and notes assigned, to a document. */
final class DocumentBuilder implements Kind.Build {

    private final BodySource source;
    private final AttributeReader attributes;

    private DocumentBuilder(BodySource source) {
        this.source = source;
        this.attributes = new AttributeReader(source);
    }

    /** The document with the targets of its references, by index. */
    record Built(Document document, List<ParsedBody.Link> links) {}

    static Built build(DraftElement root, BodySource source) {
        BlockAnchors.number(root);
        DocumentBuilder builder = new DocumentBuilder(source);
        return new Built(new Document(Opening.mark(builder.children(root))), builder.attributes.links());
    }

    @Override
    public Attributes attributes(DraftElement element) {
        return attributes.of(element);
    }

    @Override
    public boolean isHighlighted() {
        return source.isHighlighted();
    }

    @Override
    public List<Node> children(DraftElement parent) {
        List<Node> nodes = new ArrayList<>();
        for (DraftNode child = parent.first(); child != null; child = child.next()) {
            add(child, nodes);
        }
        return nodes;
    }

    @Override
    public void add(DraftNode node, List<Node> nodes) {
        if (node instanceof DraftText text) {
            addText(text.text(), nodes);
        } else if (node instanceof DraftData data && isKept(data)) {
            nodes.add(new RawText(data.text().replace("\r", "")));
        } else if (node instanceof DraftElement element) {
            addElement(element, nodes);
        }
    }

    private static void addText(String text, List<Node> nodes) {
        String valid = ValidText.of(text);
        if (!valid.isEmpty()) {
            nodes.add(new Text(valid));
        }
    }

    /** Returns whether a script or style sheet is kept: only in a trusted file and within an element for one audience. */
    private boolean isKept(DraftData data) {
        DraftElement parent = data.parent();
        return source.isTrusted()
                && parent != null
                && parent.closest(e -> e.traits().audience() != null) != null;
    }

    private void addElement(DraftElement element, List<Node> nodes) {
        Audience audience = element.traits().audience();
        if (audience == null) {
            addForAll(element, nodes);
        } else if (audience == Audience.OTHERS || SiteOnly.isClosed(element.name())) {
            List<Node> only = new ArrayList<>();
            addForAll(element, only);
            nodes.add(new Only(audience, only));
        } else {
            nodes.add(new SiteElement(new Markup(element.name(), attributes.of(element), children(element))));
        }
        if (!element.id().isEmpty() && audience == Audience.SITE) {
            nodes.add(new Only(Audience.OTHERS, List.of(anchor(element))));
        }
    }

    /** Returns an empty element with the id of one that only the site has, as the target of links in other editions. */
    private static Node anchor(DraftElement element) {
        String name = element.isInText() ? "span" : "div";
        return new Markup(name, new Attributes(element.id(), "", "", List.of()), List.of());
    }

    private void addForAll(DraftElement element, List<Node> nodes) {
        String kind = element.traits().kind();
        if (kind.isEmpty()) {
            nodes.add(element(element));
        } else {
            Kinds.of(kind).build(element, this, nodes);
        }
    }

    private Node element(DraftElement element) {
        String name = element.name();
        return switch (name) {
            case "p" -> new Paragraph(attributes.of(element), children(element));
            case "h2", "h3", "h4", "h5", "h6" ->
                new Heading(name.charAt(1) - '0', attributes.of(element), children(element));
            case "table" -> new Table(columns(element), attributes.of(element), children(element));
            case "td", "th" -> new Cell(name.equals("th"), attributes.of(element), children(element));
            case "figcaption", "caption" -> caption(element);
            case "a" -> link(element);
            case "img" -> new Picture(attributes.of(element));
            case "span" -> span(element);
            default -> new Markup(name, attributes.of(element), children(element));
        };
    }

    private Node link(DraftElement element) {
        Attributes given = attributes.of(element);
        if (given.find("href").isEmpty()) {
            return new Markup("a", given, children(element));
        }
        LinkNames.check(element, source);
        return new Link(given, children(element));
    }

    private Node span(DraftElement element) {
        return element.hasClass("task-box")
                ? new TaskBox(element.text().equals(new TaskBox(true).sign()))
                : new Markup("span", attributes.of(element), children(element));
    }

    private Node caption(DraftElement element) {
        int number = element.traits().number();
        Attributes given = attributes.of(element);
        if (number == 0) {
            return new Markup(element.name(), given, children(element));
        }
        return new Caption(Captions.kind(element), number, given.without("data-number"), children(element));
    }

    private static int columns(DraftElement table) {
        int most = 0;
        for (DraftElement row : table.descendants("tr")) {
            most = Math.max(most, row.elements().size());
        }
        return most;
    }
}
