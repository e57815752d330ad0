package dev.broadsheet.document;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads what {@link DocumentEncoder} wrote. */
final class DocumentDecoder {

    private static final int MOST_BITS = 35;

    private final byte[] bytes;
    private final Numbering numbering;
    private final List<String> names = new ArrayList<>();
    private final TermLinks.Reading terms;
    private final CitedTexts.Reading cited;
    private int at;

    private DocumentDecoder(byte[] bytes, Numbering numbering) {
        this.bytes = bytes;
        this.numbering = numbering;
        this.terms = new TermLinks.Reading(numbering.terms());
        this.cited = new CitedTexts.Reading(numbering.cited());
    }

    /** Returns the terms that are linked to a glossary in the document. */
    static Set<String> terms(byte[] bytes, Numbering numbering) {
        DocumentDecoder decoder = new DocumentDecoder(bytes, numbering);
        decoder.nodes();
        return decoder.terms.used();
    }

    /** @throws IllegalArgumentException if the bytes are not an encoded document */
    static Document decode(byte[] bytes, Numbering numbering) {
        try {
            return new Document(new DocumentDecoder(bytes, numbering).nodes());
        } catch (IndexOutOfBoundsException | ClassCastException e) {
            throw new IllegalArgumentException("no document", e);
        }
    }

    private List<Node> nodes() {
        int count = number();
        List<Node> nodes = new ArrayList<>(Math.min(count, bytes.length - at));
        for (int i = 0; i < count; i++) {
            Node node = node();
            if (!cited.fill(node, nodes)) {
                terms.add(node, nodes);
            }
        }
        return nodes;
    }

    /** Reads the children of an element in which terms are not linked to the glossary. */
    private List<Node> apart() {
        terms.enter();
        List<Node> nodes = nodes();
        terms.leave();
        return nodes;
    }

    private List<Node> nodes(String name) {
        return TermLinks.isApart(name) ? apart() : nodes();
    }

    private Node node() {
        NodeCode code = NodeCode.of(bytes[at++]);
        return switch (code) {
            case TEXT -> text();
            case RAW_TEXT -> new RawText(literal());
            case ONLY_SITE -> new Only(Audience.SITE, apart());
            case ONLY_OTHERS -> new Only(Audience.OTHERS, nodes());
            case SITE_ELEMENT -> new SiteElement((Markup) node());
            default -> element(code);
        };
    }

    private Element element(NodeCode code) {
        return switch (code) {
            case HEADING -> heading(number(), attributes());
            case TABLE -> new Table(number(), attributes(), nodes());
            case FIGURE_CAPTION -> caption(Caption.Kind.FIGURE, number());
            case TABLE_CAPTION -> caption(Caption.Kind.TABLE, number());
            case LISTING_CAPTION -> caption(Caption.Kind.LISTING, number());
            case PICTURE -> new Picture(attributes());
            case OPEN_TASK -> new TaskBox(false);
            case DONE_TASK -> new TaskBox(true);
            case BLOCK -> block(name(), name(), name());
            case INLINE -> numbering.in(new Inline(name(), name(), name(), attributes(), apart()));
            case MARKUP -> markup(name(), attributes());
            default -> withChildren(code, attributes());
        };
    }

    private Block block(String kind, String variant, String name) {
        Attributes attributes = attributes();
        List<Node> nodes = kind.equals(GlossaryTerm.KIND) ? apart() : nodes(name);
        return new Block(kind, variant, name, attributes, nodes);
    }

    private Markup markup(String name, Attributes attributes) {
        List<Node> nodes = nodes(name);
        if (name.equals("dt")) {
            nodes.addAll(numbering.terms().usesOf(attributes.id()));
        }
        return new Markup(name, attributes, nodes);
    }

    private Heading heading(int level, Attributes attributes) {
        return new Heading(level, numbering.headings().getOrDefault(attributes.id(), ""), attributes, apart());
    }

    private Caption caption(Caption.Kind kind, int number) {
        return new Caption(kind, number, numbering.of(kind.word(), number), attributes(), apart());
    }

    private Element withChildren(NodeCode code, Attributes attributes) {
        return switch (code) {
            case PARAGRAPH -> new Paragraph(attributes, nodes());
            case HEAD_CELL -> new Cell(true, attributes, nodes());
            case CELL -> new Cell(false, attributes, nodes());
            case LINK -> new Link(attributes, apart());
            default -> throw new IllegalArgumentException("no element: " + code);
        };
    }

    private Attributes attributes() {
        String id = name();
        String anchor = name();
        String position = name();
        int count = number();
        if (count == 0) {
            return anchor.isEmpty() && position.isEmpty() && id.isEmpty()
                    ? Attributes.NONE
                    : new Attributes(id, anchor, position, List.of());
        }
        List<Attribute> others = new ArrayList<>(Math.min(count, bytes.length - at));
        for (int i = 0; i < count; i++) {
            String name = name();
            String value = name();
            int more = number();
            others.add(new Attribute(name, value, (more >> 1) - 1, (more & 1) == 1));
        }
        return new Attributes(id, anchor, position, others);
    }

    private int number() {
        int number = 0;
        for (int shift = 0; shift < MOST_BITS; shift += 7) {
            int next = bytes[at++];
            number |= (next & 0x7f) << shift;
            if (next >= 0) {
                return number;
            }
        }
        throw new IllegalArgumentException("a number without an end");
    }

    private Text text() {
        int length = length();
        Text text = new Text(bytes, at, at + length);
        at += length;
        return text;
    }

    private String literal() {
        int length = length();
        String text = new String(bytes, at, length, StandardCharsets.UTF_8);
        at += length;
        return text;
    }

    private int length() {
        int length = number();
        if (length < 0 || length > bytes.length - at) {
            throw new IllegalArgumentException("a text longer than the document");
        }
        return length;
    }

    private String name() {
        int known = number();
        if (known != DocumentEncoder.NEW) {
            return names.get(known - 1);
        }
        String name = literal();
        names.add(name);
        return name;
    }
}
