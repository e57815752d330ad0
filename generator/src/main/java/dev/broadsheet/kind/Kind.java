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

/** A kind of block. It holds no state. */
public interface Kind {

    /** Classes by which an author says how much room a block has. */
    List<String> SIZES = List.of("wide", "full", "margin");

    /** The name by which a {@link Block} or an {@link Inline} says that it is of this kind; lower-case letters. */
    String name();

    /** Shapes raw HTML of this kind, once its elements and attributes are clean and before their nesting is repaired. */
    default void prepare(DraftElement root, Marks marks) {}

    /** Classes that only what the kind writes may have, since style sheets know it by them. */
    default Set<String> reservedClasses() {
        return Set.of();
    }

    /** What a variant is to somebody who reads the text from its beginning to its end. */
    default Reading reading(String variant) {
        return Reading.RUNNING;
    }

    /** Finds the blocks of this kind in a clean tree, and shapes what they hold. */
    void find(DraftElement root, Marks marks);

    /** Names by which a line begins a block of this kind, such as {@code facts} in {@code ::: facts}. */
    default Set<String> fences() {
        return Set.of();
    }

    /** Whether its blocks begin with such a line, and in no other way. */
    default boolean isFencedOnly() {
        return false;
    }

    /** Whether the first line of a quotation, without spaces around it, makes it a block of this kind. */
    default boolean isSign(String line) {
        return false;
    }

    /** Whether brackets and what is between them, which are no link, are of this kind: such as {@code [#figure-2]}. */
    default boolean isBracketed(String text) {
        return false;
    }

    /** Puts what the kind gathers into the order of reading, before anything gets its number. */
    default void arrange(DraftElement root) {}

    /** Settles what leads to others in the text, once these have their ids and numbers. */
    default void settle(DraftElement root, Marks marks) {}

    /** Adds what an element that is marked becomes: a node, unless the kind has several or none. */
    default void build(DraftElement element, Build build, List<Node> nodes) {
        nodes.add(build(element, build));
    }

    /** Makes the node of an element that is marked: a block of its name, unless the kind has another. */
    default Element build(DraftElement element, Build build) {
        String variant = element.traits().variant();
        return new Block(name(), variant, element.name(), build.attributes(element), build.children(element));
    }

    /**
     * Writes a block into the site, the PDF, the e-book or a feed; {@link MarkupWriter#medium} says which.
     *
     * @param words the words of the interface in the language of the article, by their key
     */
    default void write(Block block, MarkupWriter out, UnaryOperator<String> words) {
        out.element(block);
    }

    /** Writes a part of a line; as {@link #write(Block, MarkupWriter, UnaryOperator)} does a block. */
    default void write(Inline inline, MarkupWriter out, UnaryOperator<String> words) {
        out.element(inline);
    }

    /** Classes of a block in a medium, besides its own, with a space between them; empty for none. */
    default String classes(Block block, Medium medium) {
        return "";
    }

    /** Whether a block takes the whole width of a printed page, so that nothing is beside the text. */
    default boolean isWide(Block block) {
        return false;
    }

    /** What a part of a line is in the words of a language, where nodes that every edition has can say it; else itself. */
    default Element shown(Inline inline, UnaryOperator<String> words) {
        return inline;
    }

    /** What a part of a line says in words where it has no markup; empty when what it holds says it. */
    default String words(Inline inline) {
        return "";
    }

    /** Whether a sign that follows a part of a line at once may not begin the next line. */
    default boolean holdsNext(Inline inline) {
        return false;
    }

    /**
     * The block as Markdown.
     *
     * @param content what it holds, as Markdown
     * @param words as for {@link #write}
     */
    default String markdown(Block block, String content, UnaryOperator<String> words) {
        return markdown(block, content);
    }

    /** The same of a kind that needs no words. */
    default String markdown(Block block, String content) {
        return content;
    }

    /** A part of a line as Markdown; as {@link #markdown(Block, String)} has a block. */
    default String markdown(Inline inline, String content) {
        return content;
    }

    /** The heading of a block in plain text; empty for none. @param words as for {@link #write} */
    default String heading(Block block, UnaryOperator<String> words) {
        return "";
    }

    /** What a block begins with in plain text, such as a number; it hangs before the other lines. Empty for none. */
    default String marker(Block block) {
        return "";
    }

    /** A part of a line as plain text; as {@link #markdown(Inline, String)} has it as Markdown. */
    default String plain(Inline inline, String content) {
        return content;
    }

    /** What something is to somebody who reads the text from its beginning to its end. */
    enum Reading {
        /** Part of the text. */
        RUNNING,
        /** Text that is read apart from it, such as notes; print may have it elsewhere. */
        APART,
        /** No text: the number of a note, an arrow. */
        SIGN
    }

    /** Takes note of what is of the kind, and of faults in it. */
    interface Marks {

        /**
         * Says that an element is a block of the kind, and makes it an {@code <aside>}.
         *
         * @param variant which of the kind; may be empty
         */
        void mark(DraftElement element, String variant);

        /** Says that an element is of the kind, and of no other that said so before; it keeps its name. */
        void keep(DraftElement element, String variant);

        /** The id that is wished, or the wish with the first free number behind it; nothing else gets it. */
        String freeId(String wish);

        /** The text of an element on one line, without numbers of notes. */
        String words(DraftElement element);

        /** Reports a fault that stops the run, at the place of an element in the source. */
        void error(String code, DraftElement at, String message, String hint);

        /** Reports a fault that does not. */
        void warning(String code, DraftElement at, String message, String hint);

        /** How many quotations of an article may be looked up in it. */
        int mostQuotations();
    }

    /** Makes nodes of the document from a draft. Attributes are asked for before what an element holds. */
    interface Build {

        Attributes attributes(DraftElement element);

        /** The nodes of all that an element holds. */
        List<Node> children(DraftElement element);

        /** Adds the nodes of one node of the draft: none, one or several. */
        void add(DraftNode node, List<Node> nodes);

        /** Whether the syntax of code is shown. */
        boolean isHighlighted();
    }
}
