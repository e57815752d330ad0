package dev.broadsheet.document;

import java.util.List;

/**
 * The caption of a figure, table or listing. An edition puts the number into words.
 *
 * @param number counted from 1, separately for each kind; the same in every edition
 * @param label the number as it is displayed, such as {@code 4-2} in the fourth chapter of a book
 */
public record Caption(Kind kind, int number, String label, Attributes attributes, List<Node> children)
        implements Element {

    /** Creates a caption whose label is the number. */
    public Caption(Kind kind, int number, Attributes attributes, List<Node> children) {
        this(kind, number, String.valueOf(number), attributes, children);
    }

    /** The kinds of blocks that have captions. */
    public enum Kind {
        FIGURE(Inline.FIGURE),
        TABLE(Inline.TABLE),
        LISTING(Inline.LISTING);

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        /** Returns the name of the counter, which is also the key of the words around the number. */
        public String word() {
            return word;
        }
    }

    public Caption {
        children = List.copyOf(children);
    }

    @Override
    public String name() {
        return kind == Kind.TABLE ? "caption" : "figcaption";
    }

    @Override
    public void accept(Visitor visitor) {
        visitor.caption(this);
    }
}
