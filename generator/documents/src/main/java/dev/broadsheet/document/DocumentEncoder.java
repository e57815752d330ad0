package dev.broadsheet.document;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Encodes a document as bytes, each node before its children: the {@link NodeCode}, the fields of the node type, the attributes,
 * the number of children. Numbers have seven bits per byte, the lowest first; the high bit is set in all bytes but the last.
 * The first occurrence of a name or value is written as {@link #NEW} and the string, later ones as its index, from 1. Strings
 * are UTF-8, preceded by their length in bytes.
 */
final class DocumentEncoder implements Visitor {

    /** The index that announces a name at its first occurrence. */
    static final int NEW = 0;

    /** The initial capacity: twice the number of names in most documents. */
    private static final int TYPICAL = 256;

    private byte[] bytes = new byte[8192];
    private int length;
    private final Map<String, Integer> names = new HashMap<>(TYPICAL);

    private DocumentEncoder() {}

    static byte[] encode(Document document) {
        DocumentEncoder encoder = new DocumentEncoder();
        encoder.nodes(document.nodes());
        return Arrays.copyOf(encoder.bytes, encoder.length);
    }

    private void nodes(List<? extends Node> nodes) {
        int count = nodes.size();
        number(count);
        for (int i = 0; i < count; i++) {
            nodes.get(i).accept(this);
        }
    }

    /** Ensures capacity for more bytes. */
    private void reserve(int more) {
        if (length + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, length + more));
        }
    }

    private void write(int one) {
        reserve(1);
        bytes[length++] = (byte) one;
    }

    private void code(NodeCode code) {
        write(code.value());
    }

    private void number(int number) {
        int rest = number;
        while ((rest & ~0x7f) != 0) {
            write((rest & 0x7f) | 0x80);
            rest >>>= 7;
        }
        write(rest);
    }

    private void literal(String text) {
        byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
        number(encoded.length);
        reserve(encoded.length);
        System.arraycopy(encoded, 0, bytes, length, encoded.length);
        length += encoded.length;
    }

    private void name(String name) {
        Integer known = names.get(name);
        if (known == null) {
            names.put(name, names.size() + 1);
            number(NEW);
            literal(name);
        } else {
            number(known);
        }
    }

    private void attributes(Attributes attributes) {
        name(attributes.id());
        name(attributes.anchor());
        name(attributes.position());
        List<Attribute> others = attributes.others();
        int count = others.size();
        number(count);
        for (int i = 0; i < count; i++) {
            Attribute attribute = others.get(i);
            name(attribute.name());
            name(attribute.value());
            number(((attribute.reference() + 1) << 1) | (attribute.siteOnly() ? 1 : 0));
        }
    }

    private void withChildren(NodeCode code, Element element) {
        code(code);
        attributes(element.attributes());
        nodes(element.children());
    }

    @Override
    public void text(Text text) {
        code(NodeCode.TEXT);
        literal(text.text());
    }

    @Override
    public void rawText(RawText text) {
        code(NodeCode.RAW_TEXT);
        literal(text.text());
    }

    @Override
    public void only(Only nodes) {
        code(nodes.audience() == Audience.SITE ? NodeCode.ONLY_SITE : NodeCode.ONLY_OTHERS);
        nodes(nodes.nodes());
    }

    @Override
    public void siteElement(SiteElement element) {
        code(NodeCode.SITE_ELEMENT);
        element.element().accept(this);
    }

    @Override
    public void element(Element element) {
        throw new IllegalStateException("no code for " + element.getClass());
    }

    @Override
    public void paragraph(Paragraph paragraph) {
        withChildren(NodeCode.PARAGRAPH, paragraph);
    }

    @Override
    public void heading(Heading heading) {
        code(NodeCode.HEADING);
        number(heading.level());
        attributes(heading.attributes());
        nodes(heading.children());
    }

    @Override
    public void table(Table table) {
        code(NodeCode.TABLE);
        number(table.columns());
        attributes(table.attributes());
        nodes(table.children());
    }

    @Override
    public void cell(Cell cell) {
        withChildren(cell.head() ? NodeCode.HEAD_CELL : NodeCode.CELL, cell);
    }

    @Override
    public void caption(Caption caption) {
        code(
                switch (caption.kind()) {
                    case FIGURE -> NodeCode.FIGURE_CAPTION;
                    case TABLE -> NodeCode.TABLE_CAPTION;
                    case LISTING -> NodeCode.LISTING_CAPTION;
                });
        number(caption.number());
        attributes(caption.attributes());
        nodes(caption.children());
    }

    @Override
    public void link(Link link) {
        withChildren(NodeCode.LINK, link);
    }

    @Override
    public void picture(Picture picture) {
        code(NodeCode.PICTURE);
        attributes(picture.attributes());
    }

    @Override
    public void taskBox(TaskBox box) {
        code(box.done() ? NodeCode.DONE_TASK : NodeCode.OPEN_TASK);
    }

    @Override
    public void block(Block block) {
        ofKind(NodeCode.BLOCK, block.kind(), block.variant(), block);
    }

    @Override
    public void inline(Inline inline) {
        ofKind(NodeCode.INLINE, inline.kind(), inline.variant(), inline);
    }

    private void ofKind(NodeCode code, String kind, String variant, Element element) {
        code(code);
        name(kind);
        name(variant);
        name(element.name());
        attributes(element.attributes());
        nodes(element.children());
    }

    @Override
    public void markup(Markup markup) {
        code(NodeCode.MARKUP);
        name(markup.name());
        attributes(markup.attributes());
        nodes(markup.children());
    }
}
