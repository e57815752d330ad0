package dev.broadsheet.kind;

import dev.broadsheet.document.Block;
import dev.broadsheet.document.MarkupWriter;
import dev.broadsheet.document.draft.DraftElement;
import java.util.function.UnaryOperator;

/** A kind of block. It holds no state. */
public interface Kind {

    /** The name by which a {@link Block} says that it is of this kind; lower-case letters. */
    String name();

    /** Finds the blocks of this kind in a clean tree, and shapes what they hold. */
    void find(DraftElement root, Marks marks);

    /** Whether the first line of a quotation, without spaces around it, makes it a block of this kind. */
    default boolean isSign(String line) {
        return false;
    }

    /**
     * Writes a block into the site, the PDF, the e-book or a feed.
     *
     * @param words the words of the interface in the language of the article, by their key
     */
    void write(Block block, MarkupWriter out, UnaryOperator<String> words);

    /**
     * The block as Markdown.
     *
     * @param content what it holds, as Markdown
     */
    String markdown(Block block, String content);

    /** Takes note of what is a block. */
    @FunctionalInterface
    interface Marks {

        /**
         * Says that an element is a block of the kind.
         *
         * @param variant which of the kind; may be empty
         */
        void mark(DraftElement element, String variant);
    }
}
