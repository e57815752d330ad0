package dev.broadsheet.kind;

import dev.broadsheet.document.Attributes;
import dev.broadsheet.document.Block;
import dev.broadsheet.document.Element;
import dev.broadsheet.document.Inline;
import dev.broadsheet.document.MarkupWriter;
import dev.broadsheet.document.Medium;
import dev.broadsheet.document.Node;
import dev.broadsheet.document.draft.DraftElement;
import dev.broadsheet.document.draft.DraftNode;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/** A kind of block. Implementations are stateless. */
public interface Kind {

    /** The classes with which authors set the width of a block. */
    List<String> SIZES = List.of("wide", "full", "margin");

    /** Returns the name of the kind in {@link Block} and {@link Inline}, in lower-case letters. */
    String name();

    /** Shapes raw HTML of this kind after its elements and attributes are sanitized, before its nesting is repaired. */
    default void prepare(DraftElement root, Marks marks) {}

    /** Returns the classes that authors cannot use, because the kind writes them and style sheets rely on them. */
    default Set<String> reservedClasses() {
        return Set.of();
    }

    /** Returns how a variant takes part in the reading order. */
    default Reading reading(String variant) {
        return Reading.RUNNING;
    }

    /** Finds the blocks of this kind in a sanitized tree, and shapes their content. */
    void find(DraftElement root, Marks marks);

    /** Returns the names in fence lines that start a block of this kind, such as {@code facts} in {@code ::: facts}. */
    default Set<String> fences() {
        return Set.of();
    }

    /** Whether all its blocks start with a fence line. */
    default boolean isFencedOnly() {
        return false;
    }

    /** Whether the stripped first line of a block quote makes it a block of this kind. */
    default boolean isMarker(String line) {
        return false;
    }

    /** Whether text in brackets that is not a link is of this kind, such as {@code [#figure-2]}. */
    default boolean isBracketed(String text) {
        return false;
    }

    /** Puts collected parts, such as notes, into reading order before numbers are assigned. */
    default void arrange(DraftElement root) {}

    /** Resolves references to other parts of the document once these have their ids and numbers. */
    default void settle(DraftElement root, Marks marks) {}

    /** Adds the nodes of a marked element: by default one, but a kind may add several or none. */
    default void build(DraftElement element, Build build, List<Node> nodes) {
        nodes.add(build(element, build));
    }

    /** Returns the node of a marked element: by default a block with the kind's name. */
    default Element build(DraftElement element, Build build) {
        String variant = element.traits().variant();
        return new Block(name(), variant, element.name(), build.attributes(element), build.children(element));
    }

    /**
     * Writes a block into the site, the PDF, the e-book or a feed, depending on {@link MarkupWriter#medium}.
     *
     * @param words the interface words in the language of the article, by key
     */
    default void write(Block block, MarkupWriter out, UnaryOperator<String> words) {
        out.element(block);
    }

    /** Writes an inline element; see {@link #write(Block, MarkupWriter, UnaryOperator)}. */
    default void write(Inline inline, MarkupWriter out, UnaryOperator<String> words) {
        out.element(inline);
    }

    /** Returns additional classes of a block in a medium, separated by spaces; empty for none. */
    default String classes(Block block, Medium medium) {
        return "";
    }

    /** Whether a block takes the full width of a printed page, without content beside the text. */
    default boolean isWide(Block block) {
        return false;
    }

    /** Returns an inline element as nodes that all editions support, with words of a language; by default the element itself. */
    default Element shown(Inline inline, UnaryOperator<String> words) {
        return inline;
    }

    /** Returns the text equivalent of an inline element for output without markup; empty if its content suffices. */
    default String words(Inline inline) {
        return "";
    }

    /** Whether there is no line break opportunity between an inline element and a character right after it. */
    default boolean holdsNext(Inline inline) {
        return false;
    }

    /**
     * Returns the block as Markdown.
     *
     * @param content its content as Markdown
     * @param words the words, as for {@link #write}
     */
    default String markdown(Block block, String content, UnaryOperator<String> words) {
        return markdown(block, content);
    }

    /** Returns the block as Markdown, for kinds that need no words. */
    default String markdown(Block block, String content) {
        return content;
    }

    /** Returns an inline element as Markdown; see {@link #markdown(Block, String)}. */
    default String markdown(Inline inline, String content) {
        return content;
    }

    /**
     * Returns the heading of a block as plain text; empty for none.
     *
     * @param words the words, as for {@link #write}
     */
    default String heading(Block block, UnaryOperator<String> words) {
        return "";
    }

    /**
     * Returns the marker of a block in plain text, such as a number, with which the first line starts and the others are aligned;
     * empty for none.
     */
    default String marker(Block block) {
        return "";
    }

    /** Returns an inline element as plain text; see {@link #markdown(Inline, String)}. */
    default String plain(Inline inline, String content) {
        return content;
    }

    /** How an element takes part in the reading order. */
    enum Reading {
        /** Part of the main text. */
        RUNNING,
        /** Text apart from the main text, such as notes; print may place it elsewhere. */
        APART,
        /** Not text: the number of a note, an arrow. */
        NOT_TEXT
    }

    /** Marks elements as belonging to a kind, and reports errors in them. */
    interface Marks {

        /**
         * Marks an element as a block of the kind, and makes it an {@code <aside>}.
         *
         * @param variant the variant of the kind; may be empty
         */
        void mark(DraftElement element, String variant);

        /** Marks an element as belonging to the kind, unless another kind marked it before. The element keeps its name. */
        void keep(DraftElement element, String variant);

        /** Reserves and returns a unique id: {@code preferred}, with a number appended if it is taken. */
        String freeId(String preferred);

        /** Returns the text of an element on one line, without numbers of notes. */
        String words(DraftElement element);

        /** Reports an error, which stops the run, at an element's position in the source. */
        void error(String code, DraftElement at, String message, String hint);

        /** Reports a warning. */
        void warning(String code, DraftElement at, String message, String hint);

        /** Returns the maximum number of quotations that are looked up in an article. */
        int mostQuotations();
    }

    /** Converts a draft to nodes of the document. Attributes must be requested before children. */
    interface Build {

        Attributes attributes(DraftElement element);

        /** Returns the nodes of an element's children. */
        List<Node> children(DraftElement element);

        /** Adds the nodes of one draft node: none, one or several. */
        void add(DraftNode node, List<Node> nodes);

        /** Whether code is highlighted. */
        boolean isHighlighted();
    }
}
