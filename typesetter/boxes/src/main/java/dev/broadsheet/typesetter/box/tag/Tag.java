package dev.broadsheet.typesetter.box.tag;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A node of the structure tree (ISO 32000-1, 14.7) in reading order, before anything is drawn. Only tags with content and their
 * ancestors are written.
 */
public final class Tag {

    private static final String ARTIFACT = "Artifact";

    /** Room for children at first: many tags have one, or the cells of a row. */
    private static final int FEW = 3;

    private final String type;
    private final @Nullable Tag parent;
    private final Locale language;
    /** Shared when empty: most of the many tags have none. */
    private List<Tag> children = List.of();

    private Map<String, Attribute> attributes = Map.of();
    private @Nullable TagTexts texts;
    private @Nullable String id;
    private boolean used;
    private int order;
    private boolean reordered;

    /** A structure attribute; its value is a name (String) or an Integer, or text if MathML is the owner. */
    public record Attribute(String owner, Object value) {}

    private Tag(String type, @Nullable Tag parent, Locale language) {
        this.type = type;
        this.parent = parent;
        this.language = language;
    }

    public static Tag root(Locale language) {
        return new Tag("Document", null, language);
    }

    /** Creates an artifact, whose children are artifacts too; ISO 32000-1, 14.8.2.2. */
    public static Tag artifact(Locale language) {
        return new Tag(ARTIFACT, null, language);
    }

    public Tag child(String childType, Locale childLanguage) {
        if (isArtifact()) {
            return this;
        }
        Tag tag = new Tag(childType, this, childLanguage);
        children = children.isEmpty() ? new ArrayList<>(FEW) : children;
        children.add(tag);
        return tag;
    }

    public Tag child(String childType) {
        return child(childType, language);
    }

    public Tag attribute(String owner, String name, Object value) {
        attributes = attributes.isEmpty() ? new LinkedHashMap<>() : attributes;
        attributes.put(name, new Attribute(owner, value));
        return this;
    }

    public Tag alternateText(String text) {
        texts().alternate = text;
        return this;
    }

    /** Sets ActualText, which replaces its content when it is read. */
    Tag actualText(String text) {
        texts().actual = text;
        return this;
    }

    /** Sets the expansion of an abbreviation. */
    Tag expansion(String text) {
        texts().expansion = text;
        return this;
    }

    /** Adds a reference to another tag, such as from the call of a note to the note. */
    Tag refersTo(Tag other) {
        texts().references.add(other);
        return this;
    }

    private TagTexts texts() {
        TagTexts known = texts;
        if (known == null) {
            known = new TagTexts();
            texts = known;
        }
        return known;
    }

    public Tag id(String value) {
        id = value;
        return this;
    }

    /** Marks it and its ancestors as used by content. */
    public Tag use() {
        for (Tag tag = this; tag != null && !tag.used && !tag.isArtifact(); tag = tag.parent) {
            tag.used = true;
        }
        return this;
    }

    public int childCount() {
        return children.size();
    }

    /** Sets the reading order of the children from an index on; CSS Display 4, section 4. */
    public void order(int from, int readingOrder) {
        for (Tag child : children.subList(from, children.size())) {
            child.order = child.order == 0 ? readingOrder : child.order;
            reordered = true;
        }
    }

    public Optional<Tag> lastChild() {
        return children.isEmpty() ? Optional.empty() : Optional.of(children.get(children.size() - 1));
    }

    public String type() {
        return type;
    }

    /** Returns the children in reading order. */
    public List<Tag> children() {
        if (reordered) {
            return children.stream()
                    .sorted(Comparator.comparingInt(child -> child.order))
                    .toList();
        }
        return Collections.unmodifiableList(children);
    }

    /** Returns the children in the order of creation. */
    List<Tag> made() {
        return children;
    }

    public Map<String, Attribute> attributes() {
        return Collections.unmodifiableMap(attributes);
    }

    public Optional<String> alternateText() {
        return texts == null ? Optional.empty() : Optional.ofNullable(texts.alternate);
    }

    public Optional<String> actualText() {
        return texts == null ? Optional.empty() : Optional.ofNullable(texts.actual);
    }

    public Optional<String> expansion() {
        return texts == null ? Optional.empty() : Optional.ofNullable(texts.expansion);
    }

    /** Returns the referenced tags. */
    public List<Tag> references() {
        return texts == null ? List.of() : Collections.unmodifiableList(texts.references);
    }

    public Optional<String> id() {
        return Optional.ofNullable(id);
    }

    public boolean used() {
        return used;
    }

    /** Whether it is an artifact. */
    public boolean isArtifact() {
        return type.equals(ARTIFACT);
    }

    /** Whether it or one of its ancestors is a link. */
    public boolean isWithinLink() {
        Tag tag = this;
        while (tag != null && !tag.type.equals("Link")) {
            tag = tag.parent;
        }
        return tag != null;
    }

    /** Whether it must not contain text directly. */
    public boolean isGrouping() {
        return TagRules.GROUPING.contains(type);
    }

    /** Returns this tag if it has content, else the nearest ancestor that has. */
    public Tag nearestUsed() {
        Tag tag = this;
        while (!tag.used && tag.parent != null) {
            tag = tag.parent;
        }
        return tag;
    }

    /** Returns the language if it differs from that of the parent. */
    public Optional<Locale> ownLanguage() {
        return parent == null || parent.language.equals(language) ? Optional.empty() : Optional.of(language);
    }
}
