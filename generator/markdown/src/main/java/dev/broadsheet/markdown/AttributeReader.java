package dev.broadsheet.markdown;

import dev.broadsheet.document.Attribute;
import dev.broadsheet.document.Attributes;
import dev.broadsheet.document.draft.DraftElement;
import dev.broadsheet.document.draft.NameSet;
import dev.broadsheet.kind.Numbered;
import dev.broadsheet.markdown.ParsedBody.Use;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Reads the attributes of elements of a sanitized tree. Addresses become references, numbered in the order of the calls. */
final class AttributeReader {

    private static final NameSet POSITIONED =
            NameSet.of("p h2 h3 h4 h5 h6 li table figure blockquote aside pre dt dd footer");

    private static final Set<String> PLAYED = Set.of("video", "audio", "track");

    /** Dropped, since the renderer of formulas writes the namespace where needed. */
    private static final String NAMESPACE = "xmlns";

    private final BodySource source;
    private final List<ParsedBody.Link> links = new ArrayList<>();

    AttributeReader(BodySource source) {
        this.source = source;
    }

    /** Returns the targets of the references. */
    List<ParsedBody.Link> links() {
        return links;
    }

    Attributes of(DraftElement element) {
        List<Attribute> others = element.hasAttributes() ? others(element) : List.of();
        String id = ValidText.of(element.id());
        String anchor = id.isEmpty() ? element.traits().anchor() : id;
        String position = position(element);
        boolean plain = others.isEmpty() && anchor.isEmpty() && position.isEmpty();
        return plain ? Attributes.NONE : new Attributes(id, anchor, position, others);
    }

    private List<Attribute> others(DraftElement element) {
        Map<String, String> attributes = element.attributes();
        List<Attribute> others = new ArrayList<>(attributes.size());
        for (Map.Entry<String, String> attribute : attributes.entrySet()) {
            String name = attribute.getKey();
            if (!name.equals("id") && !name.equals(NAMESPACE)) {
                others.add(read(element, name, attribute.getValue()));
            }
        }
        return others;
    }

    private Attribute read(DraftElement element, String name, String value) {
        boolean ofKind = !element.traits().kind().isEmpty();
        if (isAddress(name) || (ofKind && name.equals(Attribute.PAGE))) {
            Use use = element.is("img") ? Use.PICTURE : ofKind ? use(element, name) : Use.LINK;
            links.add(new ParsedBody.Link(value, use, source.position(element)));
            return new Attribute(name, "", links.size() - 1, false);
        }
        boolean siteOnly = element.traits().isSiteAttribute(name.toLowerCase(Locale.ROOT));
        return new Attribute(name, ValidText.of(value), Attribute.NONE, siteOnly);
    }

    /** Returns the use of an address in an element of a kind. */
    private static Use use(DraftElement element, String name) {
        if (Numbered.isReference(element)) {
            return Use.NAMED;
        } else if (name.equals("poster")) {
            return Use.PICTURE;
        } else if (name.equals(Attribute.PAGE)) {
            return Use.PAGE;
        }
        return name.equals("src") && PLAYED.contains(element.name()) ? Use.MEDIA : Use.LINK;
    }

    private String position(DraftElement element) {
        return POSITIONED.contains(element.name()) && element.traits().hasOffset() ? source.mark(element) : "";
    }

    /** Returns whether the value of an attribute is an address. */
    static boolean isAddress(String attribute) {
        return attribute.equals("href")
                || attribute.equals("src")
                || attribute.equals("poster")
                || attribute.equals("data");
    }
}
