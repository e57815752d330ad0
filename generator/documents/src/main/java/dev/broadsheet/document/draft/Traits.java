package dev.broadsheet.document.draft;

import dev.broadsheet.document.Audience;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Properties of a draft element that are not attributes and that an author cannot write. */
public final class Traits {

    /** The offset of an element that is not in the Markdown source. */
    public static final int UNKNOWN = -1;

    private final int offset;
    private final boolean own;
    private Set<String> siteAttributes = Set.of();
    private @Nullable Audience audience;
    private @Nullable Fence fence;
    private String kind = "";
    private String variant = "";
    private String anchor = "";
    private int number;

    /** Creates traits without any known property. */
    public Traits() {
        this(UNKNOWN, false);
    }

    /**
     * @param offset in the Markdown source, or {@link #UNKNOWN}
     * @param own whether the generator made the element, such as a reference to a note
     */
    public Traits(int offset, boolean own) {
        this.offset = offset;
        this.own = own;
    }

    public boolean hasOffset() {
        return offset != UNKNOWN;
    }

    /** Returns the offset of the element in the Markdown source, or {@link #UNKNOWN}. */
    public int offset() {
        return offset;
    }

    public boolean isOwn() {
        return own;
    }

    /** Returns whether an attribute is for pages of the site only. */
    public boolean isSiteAttribute(String name) {
        return siteAttributes.contains(name);
    }

    public void addSiteAttribute(String name) {
        Set<String> more = new HashSet<>(siteAttributes);
        more.add(name);
        siteAttributes = more;
    }

    public void clearSiteAttributes() {
        siteAttributes = Set.of();
    }

    /** Returns the audience of the element; null if it is for all. */
    public @Nullable Audience audience() {
        return audience;
    }

    public boolean isFor(Audience readers) {
        return audience == readers;
    }

    public void setAudience(@Nullable Audience readers) {
        audience = readers;
    }

    /** Returns the opening line of the container that the element is; null if it is no container. */
    public @Nullable Fence fence() {
        return fence;
    }

    public void setFence(@Nullable Fence line) {
        fence = line;
    }

    /** Returns the name of the element's kind; empty for none. */
    public String kind() {
        return kind;
    }

    /** Returns the variant of the kind; empty for none. */
    public String variant() {
        return variant;
    }

    public void setKind(String name, String which) {
        kind = name;
        variant = which;
    }

    /** Returns the anchor by which editions find a block without an id; empty if none is needed. */
    public String anchor() {
        return anchor;
    }

    public void setAnchor(String name) {
        anchor = name;
    }

    /** Returns the number of a caption, or of a back link among those of its note, from 1; 0 for none. */
    public int number() {
        return number;
    }

    public void setNumber(int place) {
        number = place;
    }
}
