package dev.broadsheet.typesetter.page.paint;

import dev.broadsheet.typesetter.box.Tag;
import dev.broadsheet.typesetter.pdf.StructureElement;
import java.util.IdentityHashMap;

/** The structure tree of a PDF, made from a document's tags in source order before anything is drawn. */
public final class Structure {

    private final IdentityHashMap<Tag, StructureElement> elements = new IdentityHashMap<>();

    public Structure(Tag root, StructureElement document) {
        elements.put(root, document);
        children(root, document);
    }

    private void children(Tag tag, StructureElement element) {
        for (Tag child : tag.children()) {
            if (child.used()) {
                StructureElement made = element.child(child.type());
                describe(child, made);
                elements.put(child, made);
                children(child, made);
            }
        }
    }

    private static void describe(Tag tag, StructureElement element) {
        tag.ownLanguage().ifPresent(element::language);
        tag.alternateText().ifPresent(element::alternateText);
        tag.id().ifPresent(element::id);
        if (!tag.attributes().isEmpty()) {
            tag.attributes()
                    .forEach((name, attribute) -> element.attribute(attribute.owner(), name, attribute.value()));
        }
    }

    /** The element for content of a tag; spaces alone do not make a tag worth having and go to the one around it. */
    StructureElement of(Tag tag) {
        StructureElement element = elements.get(tag.nearestUsed());
        if (element == null) {
            throw new IllegalArgumentException("tag of another document: " + tag.type());
        }
        return element;
    }
}
