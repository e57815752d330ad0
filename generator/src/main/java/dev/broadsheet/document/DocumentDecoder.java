package dev.broadsheet.document;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads what {@link DocumentEncoder} wrote. */
final class DocumentDecoder {

    private static final int MOST_BITS = 35;

    private final byte[] bytes;
    private final Numbering numbering;
    private final List<String> names = new ArrayList<>();
    private int at;

    private DocumentDecoder(byte[] bytes, Numbering numbering) {
        this.bytes = bytes;
        this.numbering = numbering;
    }

    /** @throws IllegalArgumentException when the bytes are none of a document */
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
            nodes.add(node());
        }
        return nodes;
    }

    private Node node() {
        NodeCode code = NodeCode.of(bytes[at++]);
        return switch (code) {
            case TEXT -> new Text(literal());
            case RAW_TEXT -> new RawText(literal());
            case ONLY_SITE -> new Only(Audience.SITE, nodes());
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
            case NOTE_CALL -> new NoteCall(name(), name(), false, attributes());
            case ADJACENT_NOTE_CALL -> new NoteCall(name(), name(), true, attributes());
            case NOTES -> notes();
            case BACK_LINK -> new BackLink(name(), name(), number());
            case OPEN_TASK -> new TaskBox(false);
            case DONE_TASK -> new TaskBox(true);
            case BLOCK -> new Block(name(), name(), name(), attributes(), nodes());
            case INLINE -> numbering.in(new Inline(name(), name(), name(), attributes(), nodes()));
            case MARKUP -> new Markup(name(), attributes(), nodes());
            default -> withChildren(code, attributes());
        };
    }

    private Heading heading(int level, Attributes attributes) {
        return new Heading(level, numbering.headings().getOrDefault(attributes.id(), ""), attributes, nodes());
    }

    private Caption caption(Caption.Kind kind, int number) {
        return new Caption(kind, number, numbering.of(kind.word(), number), attributes(), nodes());
    }

    private Element withChildren(NodeCode code, Attributes attributes) {
        return switch (code) {
            case PARAGRAPH -> new Paragraph(attributes, nodes());
            case HEAD_CELL -> new Cell(true, attributes, nodes());
            case CELL -> new Cell(false, attributes, nodes());
            case LINK -> new Link(attributes, nodes());
            case NOTE -> new Note(attributes, nodes());
            default -> throw new IllegalArgumentException("no element: " + code);
        };
    }

    private Notes notes() {
        List<Note> notes = new ArrayList<>();
        nodes().forEach(note -> notes.add((Note) note));
        return new Notes(notes);
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

    private String literal() {
        int length = number();
        if (length < 0 || length > bytes.length - at) {
            throw new IllegalArgumentException("a text longer than the document");
        }
        String text = new String(bytes, at, length, StandardCharsets.UTF_8);
        at += length;
        return text;
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
