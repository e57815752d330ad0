package dev.broadsheet.typesetter.pdf.structure;

import static dev.broadsheet.typesetter.pdf.syntax.Cos.name;

import dev.broadsheet.typesetter.pdf.syntax.Cos;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.jspecify.annotations.Nullable;

/**
 * The dictionary of a structure element; ISO 32000-1, table 323. Its entries are made when it is written: a document has as many
 * elements as paragraphs and cells, and maps of their entries would take most of its memory.
 */
final class StructureObject extends COSDictionary {

    private static final COSName ATTRIBUTES = name("A");
    private static final COSName ELEMENT = name("StructElem");
    private static final COSName ID = name("ID");
    private static final COSName NAMESPACE = name("NS");
    private static final COSName PAGE = name("Pg");
    private static final COSName REFERENCES = name("Ref");

    private final Node node;
    private final String type;
    private final COSDictionary parent;
    private final @Nullable COSDictionary namespace;
    private @Nullable String id;
    private @Nullable COSBase attributes;
    private @Nullable COSBase kids;
    private @Nullable COSArray references;

    /**
     * @param type its type, which may differ from that of the node
     * @param namespace namespace of the type; null for the default
     */
    StructureObject(Node node, String type, COSDictionary parent, @Nullable COSDictionary namespace) {
        this.node = node;
        this.type = type;
        this.parent = parent;
        this.namespace = namespace;
        this.items = Map.of();
    }

    void id(String unique) {
        id = unique;
    }

    void attributes(COSBase value) {
        attributes = value;
    }

    void kids(COSBase value) {
        kids = value;
    }

    void references(COSArray others) {
        references = others;
    }

    /** Returns the page of its own content, to which content without a page belongs; null if it has none. */
    @Nullable
    COSDictionary page() {
        List<Node.Content> contents = node.contents();
        return contents.isEmpty() ? null : contents.get(0).page();
    }

    @Override
    public Set<Map.Entry<COSName, COSBase>> entrySet() {
        Map<COSName, COSBase> entries = new LinkedHashMap<>();
        entries.put(COSName.TYPE, ELEMENT);
        entries.put(COSName.S, name(type));
        put(NAMESPACE, namespace, entries);
        entries.put(COSName.P, parent);
        node.texts().forEach((key, text) -> entries.put(name(key), Cos.text(text)));
        node.language().ifPresent(language -> entries.put(COSName.LANG, Cos.language(language)));
        put(ID, id == null ? null : Cos.text(id), entries);
        put(ATTRIBUTES, attributes, entries);
        put(PAGE, page(), entries);
        put(COSName.K, kids, entries);
        put(REFERENCES, references, entries);
        return entries.entrySet();
    }

    private static void put(COSName key, @Nullable COSBase value, Map<COSName, COSBase> entries) {
        if (value != null) {
            entries.put(key, value);
        }
    }
}
