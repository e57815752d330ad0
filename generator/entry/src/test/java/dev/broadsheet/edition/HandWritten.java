package dev.broadsheet.edition;

import dev.broadsheet.address.Address;
import dev.broadsheet.document.Attribute;
import dev.broadsheet.document.Attributes;
import dev.broadsheet.document.Block;
import dev.broadsheet.document.Caption;
import dev.broadsheet.document.Cell;
import dev.broadsheet.document.Document;
import dev.broadsheet.document.Heading;
import dev.broadsheet.document.Inline;
import dev.broadsheet.document.Link;
import dev.broadsheet.document.Markup;
import dev.broadsheet.document.Node;
import dev.broadsheet.document.Paragraph;
import dev.broadsheet.document.Picture;
import dev.broadsheet.document.References;
import dev.broadsheet.document.Table;
import dev.broadsheet.document.Text;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/** Creates documents from XHTML in which {@code ref:0} is the address of the first reference. */
public final class HandWritten {

    private static final Set<String> BLOCKS = Set.of("p", "li", "dt", "dd", "pre", "td", "th", "figcaption");

    private final Map<String, Integer> outer = new HashMap<>();
    private int number;

    private HandWritten() {}

    /** @param xhtml well-formed XHTML */
    public static Document document(String xhtml) {
        org.jsoup.nodes.Document tree = Jsoup.parse(xhtml, "", Parser.xmlParser());
        return new Document(new HandWritten().children(tree));
    }

    /** Returns references with the given addresses and unknown sizes. */
    public static References references(String... addresses) {
        return new References() {
            @Override
            public Address address(int reference) {
                return new Address(addresses[reference]);
            }

            @Override
            public Optional<Size> size(int reference) {
                return Optional.empty();
            }
        };
    }

    private List<Node> children(Element parent) {
        List<Node> nodes = new ArrayList<>();
        for (org.jsoup.nodes.Node child : parent.childNodes()) {
            if (child instanceof TextNode text) {
                nodes.add(new Text(text.getWholeText()));
            } else if (child instanceof Element element) {
                nodes.add(node(element));
            }
        }
        return nodes;
    }

    private Node node(Element element) {
        String name = element.normalName();
        Attributes given = attributes(element);
        return switch (name) {
            case "p" -> new Paragraph(given, children(element));
            case "h2", "h3", "h4" -> new Heading(name.charAt(1) - '0', given, children(element));
            case "blockquote" -> new Block("quotation", "", "blockquote", given, children(element));
            case "pre" -> new Block("code", "", "pre", given, children(element));
            case "table" -> new Table(element.expectFirst("tr").childrenSize(), given, children(element));
            case "th", "td" -> new Cell(name.equals("th"), given, children(element));
            case "figure" -> new Block("figure", "", "figure", given, children(element));
            case "figcaption", "caption" -> caption(element, given);
            case "math" -> new Inline("formula", "", "math", given, children(element));
            case "img" -> new Picture(given);
            case "sup" -> element.hasClass("note-ref") ? call(element) : new Markup(name, given, children(element));
            case "a" -> link(element, given);
            case "section" -> notes(element);
            default -> new Markup(name, given, children(element));
        };
    }

    private Node caption(Element element, Attributes given) {
        String number = element.attr("data-number");
        Caption.Kind kind = element.normalName().equals("caption") ? Caption.Kind.TABLE : Caption.Kind.FIGURE;
        return number.isEmpty()
                ? new Markup(element.normalName(), given, children(element))
                : new Caption(kind, Integer.parseInt(number), given.without("data-number"), children(element));
    }

    private Node link(Element element, Attributes given) {
        return element.attr("role").equals("doc-backlink") ? note("back", element) : new Link(given, children(element));
    }

    private static Node call(Element raised) {
        boolean adjacent = raised.previousSibling() instanceof Element before && before.hasClass("note-ref");
        return note(adjacent ? "adjacent-call" : "call", raised.child(0));
    }

    private static Node note(String variant, Element link) {
        Attributes given = new Attributes(link.id(), link.id(), "", List.of(Attribute.of("href", link.attr("href"))));
        return new Inline("footnote", variant, "a", given, List.of(new Text(link.text())));
    }

    private Node notes(Element section) {
        List<Node> notes = new ArrayList<>();
        for (Element item : section.select("> ol > li")) {
            String number = String.valueOf(notes.size() + 1);
            notes.add(new Block("footnote", number, "li", attributes(item), children(item)));
        }
        return new Block("footnote", "notes", "section", Attributes.NONE, notes);
    }

    private Attributes attributes(Element element) {
        List<Attribute> others = new ArrayList<>();
        for (org.jsoup.nodes.Attribute attribute : element.attributes()) {
            String value = attribute.getValue();
            if (value.startsWith("ref:")) {
                others.add(new Attribute(
                        attribute.getKey(), "", Integer.parseInt(value.substring("ref:".length())), false));
            } else if (!Set.of("id", "data-pos").contains(attribute.getKey())) {
                others.add(Attribute.of(attribute.getKey(), value));
            }
        }
        boolean block = BLOCKS.contains(element.normalName());
        number += block ? 1 : 0;
        boolean outermost = element.parent() instanceof org.jsoup.nodes.Document;
        String kind = element.normalName();
        String numbered = block ? "p-" + number : outermost ? kind + "-" + outer.merge(kind, 1, Integer::sum) : "";
        String anchor = element.id().isEmpty() ? numbered : element.id();
        return new Attributes(element.id(), anchor, element.attr("data-pos"), others);
    }
}
