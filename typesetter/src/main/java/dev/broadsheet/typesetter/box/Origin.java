package dev.broadsheet.typesetter.box;

import com.ibm.icu.text.Edits;
import dev.broadsheet.typesetter.Pagination.PageBreak;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The place in the document where text, a picture or a formula is, in the terms of {@link PageBreak}. What a style sheet
 * generates is as a whole at one place.
 */
public final class Origin {

    /** Of what is on no page of the running text. */
    public static final Origin NOWHERE = new Origin("", 0, 0, new int[] {0});

    private final String anchor;
    private final int offset;
    private final int shown;

    /** For each character that is shown how many of the source are before it; null when they are the same. */
    private final int @Nullable [] sources;

    private Origin(String anchor, int offset, int shown, int @Nullable [] sources) {
        this.anchor = anchor;
        this.offset = offset;
        this.shown = shown;
        this.sources = sources;
    }

    /** Of text as it is in the document. */
    public static Origin of(String anchor, int offset) {
        return new Origin(anchor, offset, 0, null);
    }

    /** Of text that is not in the document, but generated at this place of it. */
    Origin generated() {
        return new Origin(anchor, offset(), 0, new int[] {0});
    }

    /**
     * Of this text when a transform has changed its length.
     *
     * @param source the text as it is in the document
     * @param result the text as it is shown
     * @param edits that made the one of the other
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

    /** Of what is behind a text that begins here. */
    public Origin after(String text) {
        return after(text, text.length());
    }

    /** Of what is behind the first characters of a text that begins here. */
    public Origin after(String text, int end) {
        return after(text, 0, end);
    }

    /** Of what is behind a part of a text that begins here. */
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

    /** All that is known of it. */
    public String trace() {
        return anchor + '+' + offset + '+' + shown + Arrays.toString(sources);
    }

    @Override
    public String toString() {
        return anchor + "+" + offset();
    }
}
