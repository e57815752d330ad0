package dev.broadsheet.document.draft;

import org.jspecify.annotations.Nullable;

/** A node of a draft. It has one parent at most: inserting it elsewhere removes it from its old parent. */
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

    /** Removes the node from its tree, with all its descendants. */
    public final void remove() {
        if (parent != null) {
            parent.release(this);
        }
    }

    /** Inserts a node before this one, which must have a parent. */
    public final void before(DraftNode node) {
        place().insert(node, this);
    }

    /** Inserts a node after this one, which must have a parent. */
    public final void after(DraftNode node) {
        place().insert(node, next);
    }

    public final void replaceWith(DraftNode node) {
        before(node);
        remove();
    }

    /** Replaces the node by an element and appends it to that element. */
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
