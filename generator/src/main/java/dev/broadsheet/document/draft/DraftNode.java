package dev.broadsheet.document.draft;

import org.jspecify.annotations.Nullable;

/** A node of a draft. It is in one place at most: what puts it elsewhere takes it out of where it was. */
public abstract sealed class DraftNode permits DraftElement, DraftText, DraftData, DraftHtml {

    @Nullable
    DraftElement parent;

    @Nullable
    DraftNode previous;

    @Nullable
    DraftNode next;

    public final @Nullable DraftElement parent() {
        return parent;
    }

    public final @Nullable DraftNode previous() {
        return previous;
    }

    public final @Nullable DraftNode next() {
        return next;
    }

    /** Takes the node out of its tree, with all that it holds. */
    public final void remove() {
        if (parent != null) {
            parent.release(this);
        }
    }

    /** Puts a node before this one, which has a parent. */
    public final void before(DraftNode node) {
        place().insert(node, this);
    }

    /** Puts a node behind this one, which has a parent. */
    public final void after(DraftNode node) {
        place().insert(node, next);
    }

    public final void replaceWith(DraftNode node) {
        before(node);
        remove();
    }

    /** Puts the node into an element that is in its place then. */
    public final void wrap(DraftElement around) {
        replaceWith(around);
        around.append(this);
    }

    private DraftElement place() {
        if (parent == null) {
            throw new IllegalStateException("the node is in no tree");
        }
        return parent;
    }
}
