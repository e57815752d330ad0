package dev.broadsheet.typesetter.page.paint;

import dev.broadsheet.typesetter.box.tag.Tag;
import dev.broadsheet.typesetter.canvas.StructureElement;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;

/** Creates the structure tree of a PDF from a document's tags in source order, before anything is drawn. */
public final class Structure {

    private final IdentityHashMap<Tag, StructureElement> elements = new IdentityHashMap<>();
    private final List<Tag> referring = new ArrayList<>();

    public Structure(Tag root, StructureElement document) {
        elements.put(root, document);
        children(root, document);
        referring.forEach(this::refer);
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

    private void refer(Tag tag) {
        StructureElement element = of(tag);
        for (Tag other : tag.references()) {
            if (other.used()) {
                element.refersTo(of(other));
            }
        }
    }

    private void describe(Tag tag, StructureElement element) {
        tag.actualText().ifPresent(element::actualText);
        tag.expansion().ifPresent(element::expansion);
        if (!tag.references().isEmpty()) {
            referring.add(tag);
        }
        tag.ownLanguage().ifPresent(element::language);
        tag.alternateText().ifPresent(element::alternateText);
        tag.id().ifPresent(element::id);
        if (!tag.attributes().isEmpty()) {
            tag.attributes()
                    .forEach((name, attribute) -> element.attribute(attribute.owner(), name, attribute.value()));
        }
    }

    /** Returns the element for content of a tag; a tag with white space only is omitted, its content belongs to its parent. */
    public StructureElement of(Tag tag) {
        StructureElement element = elements.get(tag.nearestUsed());
        if (element == null) {
            throw new IllegalArgumentException("tag of another document: " + tag.type());
        }
        return element;
    }
}
