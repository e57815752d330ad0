package dev.broadsheet.markdown;

import dev.broadsheet.document.Attribute;
import dev.broadsheet.document.Attributes;
import dev.broadsheet.document.Audience;
import dev.broadsheet.document.Block;
import dev.broadsheet.document.Caption;
import dev.broadsheet.document.Cell;
import dev.broadsheet.document.Document;
import dev.broadsheet.document.Figure;
import dev.broadsheet.document.Formula;
import dev.broadsheet.document.Heading;
import dev.broadsheet.document.Link;
import dev.broadsheet.document.Listing;
import dev.broadsheet.document.Markup;
import dev.broadsheet.document.Node;
import dev.broadsheet.document.Only;
import dev.broadsheet.document.Paragraph;
import dev.broadsheet.document.Picture;
import dev.broadsheet.document.Quotation;
import dev.broadsheet.document.RawText;
import dev.broadsheet.document.SiteElement;
import dev.broadsheet.document.Table;
import dev.broadsheet.document.TaskBox;
import dev.broadsheet.document.Text;
import dev.broadsheet.highlight.Run;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Makes the document of a clean tree, in which all anchors, numbers and notes are settled. */
final class DocumentBuilder {

    private final BodySource source;
    private final AttributeReader attributes;
    private final NoteNodes notes;

    private DocumentBuilder(BodySource source, Element root) {
        this.source = source;
        this.attributes = new AttributeReader(source, BlockAnchors.of(root));
        this.notes = new NoteNodes(root, attributes, this::children);
    }

    /** The document with what its references lead to, in order. */
    record Built(Document document, List<ParsedBody.Link> links) {}

    static Built build(Element root, BodySource source) {
        DocumentBuilder builder = new DocumentBuilder(source, root);
        return new Built(new Document(Opening.mark(builder.children(root))), builder.attributes.links());
    }

    private List<Node> children(Element parent) {
        List<Node> nodes = new ArrayList<>(parent.childNodeSize());
        parent.childNodes().forEach(child -> add(child, nodes));
        return nodes;
    }

    private void add(org.jsoup.nodes.Node node, List<Node> nodes) {
        if (node instanceof TextNode text) {
            addText(text.getWholeText(), nodes);
        } else if (node instanceof DataNode data && isKept(data)) {
            nodes.add(new RawText(data.getWholeData().replace("\r", "")));
        } else if (node instanceof Element element) {
            addElement(element, nodes);
        }
    }

    private static void addText(String text, List<Node> nodes) {
        String valid = ValidText.of(text);
        if (!valid.isEmpty()) {
            nodes.add(new Text(valid));
        }
    }

    /** What was in a script or style sheet goes with it: without it, it would be markup that nobody has looked at. */
    private boolean isKept(DataNode data) {
        Element parent = data.parent();
        return source.isTrusted() && parent != null && parent.closest("[" + source.audienceMarker() + "]") != null;
    }

    private void addElement(Element element, List<Node> nodes) {
        String audience = element.attr(source.audienceMarker());
        if (audience.isEmpty()) {
            addForAll(element, nodes);
        } else if (audience.equals(Audience.OTHERS.name()) || SiteOnly.isClosed(element.normalName())) {
            List<Node> only = new ArrayList<>();
            addForAll(element, only);
            nodes.add(new Only(Audience.valueOf(audience), only));
        } else {
            nodes.add(new SiteElement(new Markup(element.normalName(), attributes.of(element), children(element))));
        }
        if (!element.id().isEmpty() && audience.equals(Audience.SITE.name())) {
            nodes.add(new Only(Audience.OTHERS, List.of(anchor(element))));
        }
    }

    /** Links lead to an element by its id also where the element is not. */
    private static Node anchor(Element element) {
        String name = Formulas.isInText(element) ? "span" : "div";
        return new Markup(name, new Attributes(element.id(), "", "", List.of()), List.of());
    }

    private void addForAll(Element element, List<Node> nodes) {
        if (NoteNodes.isCall(element)) {
            nodes.add(notes.call(element));
        } else if (NoteNodes.isBackLink(element)) {
            dropLastSpace(nodes);
            nodes.add(notes.backLink(element));
        } else if (NoteNodes.holdsCall(element)) {
            children(element).forEach(nodes::add);
        } else if (NoteNodes.isSection(element)) {
            nodes.add(notes.section(element));
        } else {
            nodes.add(element(element));
        }
    }

    /** Writers put a space before the arrow. */
    private static void dropLastSpace(List<Node> nodes) {
        int last = nodes.size() - 1;
        if (last >= 0 && nodes.get(last) instanceof Text text && text.text().equals(" ")) {
            nodes.remove(last);
        } else if (last >= 0
                && nodes.get(last) instanceof Text text
                && text.text().endsWith(" ")) {
            nodes.set(last, new Text(text.text().substring(0, text.text().length() - 1)));
        }
    }

    private Node element(Element element) {
        String kind = element.attr(source.kindMarker());
        if (!kind.isEmpty()) {
            int space = kind.indexOf(' ');
            return new Block(
                    kind.substring(0, space), kind.substring(space + 1), attributes.of(element), children(element));
        }
        String name = element.normalName();
        return switch (name) {
            case "p" -> paragraph(element);
            case "h2", "h3", "h4", "h5", "h6" ->
                new Heading(name.charAt(1) - '0', attributes.of(element), children(element));
            case "blockquote" -> new Quotation(attributes.of(element), children(element));
            case "pre" -> listing(element);
            case "table" -> new Table(columns(element), attributes.of(element), children(element));
            case "td", "th" -> new Cell(name.equals("th"), attributes.of(element), children(element));
            case "figure" -> new Figure(attributes.of(element), children(element));
            case "figcaption", "caption" -> caption(element);
            case "math" -> new Formula(attributes.of(element), children(element));
            case "a" -> link(element);
            case "img" -> new Picture(attributes.of(element));
            case "span" -> span(element);
            case "code" -> new Markup(name, attributes.of(element), code(element));
            default -> new Markup(name, attributes.of(element), children(element));
        };
    }

    private Paragraph paragraph(Element element) {
        Attributes given = attributes.of(element);
        List<Node> children = children(element);
        boolean wide = given.hasClass(Formulas.CLASS) && FormulaWidth.isLong(children);
        return new Paragraph(wide ? given.withClass("long") : given, children);
    }

    private Node link(Element element) {
        Attributes given = attributes.of(element);
        if (given.find("href").isEmpty()) {
            return new Markup("a", given, children(element));
        }
        LinkNames.check(element, source);
        return new Link(given, children(element));
    }

    private Node span(Element element) {
        return element.hasClass("task-box")
                ? new TaskBox(element.text().equals(new TaskBox(true).sign()))
                : new Markup("span", attributes.of(element), children(element));
    }

    private Node caption(Element element) {
        String number = element.attr(Captions.NUMBER);
        Attributes given = attributes.of(element);
        if (number.isEmpty()) {
            return new Markup(element.normalName(), given, children(element));
        }
        Caption.Kind kind = element.normalName().equals("caption") ? Caption.Kind.TABLE : Caption.Kind.FIGURE;
        return new Caption(kind, Integer.parseInt(number), given.without(Captions.NUMBER), children(element));
    }

    private Listing listing(Element element) {
        String language = element.childrenSize() == 1 ? Listings.language(element.child(0)) : "";
        return new Listing(language, attributes.of(element), children(element));
    }

    private List<Node> code(Element element) {
        List<Run> runs = source.isHighlighted() ? Listings.runs(element) : List.of();
        if (runs.isEmpty()) {
            return children(element);
        }
        List<Node> nodes = new ArrayList<>(runs.size());
        for (Run run : runs) {
            String cssClass = run.kind().cssClass();
            if (cssClass.isEmpty()) {
                addText(run.text(), nodes);
            } else {
                nodes.add(new Markup(
                        "span",
                        Attributes.of(Attribute.of("class", cssClass)),
                        List.of(new Text(ValidText.of(run.text())))));
            }
        }
        return nodes;
    }

    private static int columns(Element table) {
        int columns = 0;
        for (Element row : table.getElementsByTag("tr")) {
            columns = Math.max(columns, row.childrenSize());
        }
        return columns;
    }
}
