package dev.broadsheet.document;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What is put before the numbers of a document where it is a part of something larger, such as the fourth chapter of a book.
 *
 * @param prefix of the numbers of captions, such as {@code 4-}; empty for none
 * @param figures figures that are counted before those of the document
 * @param tables tables that are counted before those of the document
 * @param headings numbers of headings by their ids, such as {@code 4.2}
 */
public record Numbering(String prefix, int figures, int tables, SortedMap<String, String> headings) {

    /** Of a document by itself: captions begin with 1, headings have no numbers. */
    public static final Numbering NONE = new Numbering("", 0, 0, Collections.emptySortedMap());

    public Numbering {
        headings = Collections.unmodifiableSortedMap(new TreeMap<>(headings));
    }

    /** The number of a caption. */
    public String of(boolean figure, int number) {
        return prefix + (number + (figure ? figures : tables));
    }

    /** The same part of a line, with the number in it that a caption has here. */
    Inline in(Inline inline) {
        boolean figure = inline.variant().equals(Inline.FIGURE);
        if (!figure && !inline.variant().equals(Inline.TABLE)) {
            return inline;
        }
        Text number = new Text(of(figure, Integer.parseInt(PlainText.raw(inline.children()))));
        return new Inline(inline.kind(), inline.variant(), inline.name(), inline.attributes(), List.of(number));
    }
}
