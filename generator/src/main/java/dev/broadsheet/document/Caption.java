package dev.broadsheet.document;

import java.util.List;

/**
 * The caption of a figure, table or listing. An edition puts the number into words.
 *
 * @param kind of what it is the caption
 * @param number from 1, each kind by itself; the same in every edition
 * @param label the number as readers see it, such as {@code 4-2} in the fourth chapter of a book
 */
public record Caption(Kind kind, int number, String label, Attributes attributes, List<Node> children)
        implements Element {

    /** One whose number is by itself. */
    public Caption(Kind kind, int number, Attributes attributes, List<Node> children) {
        this(kind, number, String.valueOf(number), attributes, children);
    }

    /** What has captions. */
    public enum Kind {
        FIGURE(Inline.FIGURE),
        TABLE(Inline.TABLE),
        LISTING(Inline.LISTING);

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        /** As what it is counted, and the key of the words around its number. */
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
