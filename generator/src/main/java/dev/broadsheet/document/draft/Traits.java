package dev.broadsheet.document.draft;

import dev.broadsheet.document.Audience;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is known of an element of a draft that no attribute says, and that no author can write. */
public final class Traits {

    /** The offset of what is not in the Markdown. */
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

    /** Of an element of which nothing is known. */
    public Traits() {
        this(UNKNOWN, false);
    }

    /**
     * @param offset in the Markdown
     * @param own whether it is one that we ourselves make, such as the call of a note
     */
    public Traits(int offset, boolean own) {
        this.offset = offset;
        this.own = own;
    }

    public boolean hasOffset() {
        return offset != UNKNOWN;
    }

    /** Where the element begins in the Markdown. */
    public int offset() {
        return offset;
    }

    public boolean isOwn() {
        return own;
    }

    /** Whether only the site has an attribute. */
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

    /** For whom the element is; null when it is for all. */
    public @Nullable Audience audience() {
        return audience;
    }

    public boolean isFor(Audience readers) {
        return audience == readers;
    }

    public void setAudience(@Nullable Audience readers) {
        audience = readers;
    }

    /** The line that began the element as a container; null when none did. */
    public @Nullable Fence fence() {
        return fence;
    }

    public void setFence(@Nullable Fence line) {
        fence = line;
    }

    /** Name of the kind of block that the element is; empty for none. */
    public String kind() {
        return kind;
    }

    /** Which of the kind. */
    public String variant() {
        return variant;
    }

    public void setKind(String name, String which) {
        kind = name;
        variant = which;
    }

    /** By which editions find a block that has no id; empty where none is needed. */
    public String anchor() {
        return anchor;
    }

    public void setAnchor(String name) {
        anchor = name;
    }

    /** Of a caption, or of a link back among those of its note, from 1 on; 0 for none. */
    public int number() {
        return number;
    }

    public void setNumber(int place) {
        number = place;
    }
}
