package dev.broadsheet.typesetter.box.content;

import com.ibm.icu.text.Edits;
import dev.broadsheet.typesetter.api.Pagination.PageBreak;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The position in the document of text, a picture or a formula, in the terms of {@link PageBreak}. Generated content has one
 * position as a whole.
 */
public final class Origin {

    /** The origin of content outside the running text. */
    public static final Origin NOWHERE = new Origin("", 0, 0, new int[] {0});

    private final String anchor;
    private final int offset;
    private final int shown;

    /** For each shown character the number of source characters before it; null if both texts are the same. */
    private final int @Nullable [] sources;

    private Origin(String anchor, int offset, int shown, int @Nullable [] sources) {
        this.anchor = anchor;
        this.offset = offset;
        this.shown = shown;
        this.sources = sources;
    }

    /** Returns the origin of text of the document. */
    public static Origin of(String anchor, int offset) {
        return new Origin(anchor, offset, 0, null);
    }

    /** Returns the origin of text that is generated at this position. */
    Origin generated() {
        return new Origin(anchor, offset(), 0, new int[] {0});
    }

    /**
     * Returns the origin of this text after a transform that changed its length.
     *
     * @param source the text in the document
     * @param result the shown text
     * @param edits edits from source to result
     */
    Origin transformed(String source, String result, Edits edits) {
        if (sources != null) {
            return this;
        }
        int[] before = new int[result.length() + 1];
        Edits.Iterator changes = edits.getFineIterator();
        int count = 0;
        int at = 0;
        int from = 0;
        for (int i = 0; i <= result.length(); i++) {
            int to = changes.sourceIndexFromDestinationIndex(i);
            count += PageBreak.extent(source, from, to);
            from = to;
            before[at] = count;
            at += i < result.length() ? PageBreak.extent(result, i, i + 1) : 0;
        }
        return new Origin(anchor, offset, 0, before);
    }

    /** Returns the origin after a text that begins here. */
    public Origin after(String text) {
        return after(text, text.length());
    }

    /** Returns the origin after the first {@code end} characters of a text that begins here. */
    public Origin after(String text, int end) {
        return after(text, 0, end);
    }

    /** Returns the origin after a part of a text, if the part begins here. */
    public Origin after(String text, int start, int end) {
        int more = PageBreak.extent(text, start, end);
        return more == 0 ? this : new Origin(anchor, offset, shown + more, sources);
    }

    /** See {@link PageBreak#anchor}. */
    public String anchor() {
        return anchor;
    }

    /** See {@link PageBreak#offset}. */
    public int offset() {
        int[] table = sources;
        return offset + (table == null ? shown : table[Math.min(shown, table.length - 1)]);
    }

    /** Returns all components as text, for digests. */
    public String trace() {
        return anchor + '+' + offset + '+' + shown + Arrays.toString(sources);
    }

    @Override
    public String toString() {
        return anchor + "+" + offset();
    }
}
