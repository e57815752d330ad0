package dev.broadsheet.markdown;

import dev.broadsheet.document.Attribute;
import dev.broadsheet.document.Attributes;
import dev.broadsheet.document.draft.DraftElement;
import dev.broadsheet.document.draft.Names;
import dev.broadsheet.kind.Numbered;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The attributes of the elements of a clean tree. Addresses become references, in the order in which they are met. */
final class AttributeReader {

    private static final Set<String> POSITIONED =
            Names.of("p h2 h3 h4 h5 h6 li table figure blockquote aside pre dt dd footer");

    /** The namespace of a formula goes without saying. */
    private static final String NAMESPACE = "xmlns";

    private final BodySource source;
    private final List<ParsedBody.Link> links = new ArrayList<>();

    AttributeReader(BodySource source) {
        this.source = source;
    }

    /** What the references lead to. */
    List<ParsedBody.Link> links() {
        return links;
    }

    Attributes of(DraftElement element) {
        List<Attribute> others = new ArrayList<>();
        element.attributes().forEach((name, value) -> {
            if (!name.equals("id") && !name.equals(NAMESPACE)) {
                others.add(read(element, name, value));
            }
        });
        String id = ValidText.of(element.id());
        String anchor = id.isEmpty() ? element.traits().anchor() : id;
        String position = position(element);
        boolean plain = others.isEmpty() && anchor.isEmpty() && position.isEmpty();
        return plain ? Attributes.NONE : new Attributes(id, anchor, position, others);
    }

    private Attribute read(DraftElement element, String name, String value) {
        if (isAddress(name)) {
            boolean picture = element.is("img");
            boolean named = Numbered.isReference(element);
            links.add(new ParsedBody.Link(value.strip(), picture, named, source.position(element)));
            return new Attribute(name, "", links.size() - 1, false);
        }
        boolean siteOnly = element.traits().siteAttributes().contains(name.toLowerCase(Locale.ROOT));
        return new Attribute(name, ValidText.of(value), Attribute.NONE, siteOnly);
    }

    private String position(DraftElement element) {
        return POSITIONED.contains(element.name()) && element.traits().hasOffset() ? source.mark(element) : "";
    }

    /** Whether an attribute says where something is. */
    static boolean isAddress(String attribute) {
        return attribute.equals("href")
                || attribute.equals("src")
                || attribute.equals("poster")
                || attribute.equals("data");
    }
}
