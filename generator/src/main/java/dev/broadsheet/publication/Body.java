package dev.broadsheet.publication;

import dev.broadsheet.document.Caption.Kind;
import dev.broadsheet.document.Document;
import dev.broadsheet.document.IndexEntry;
import dev.broadsheet.document.References;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.Function;

/**
 * The text of an article as a {@link Document}, sanitised, the same for every edition. References are symbolic until an
 * edition says what {@linkplain #referencesAt address} each has in it.
 */
public interface Body {

    /** The document. What its references are is in {@link #references()}, by their index. */
    Document document();

    /**
     * The references with their addresses in an edition.
     *
     * @param addresses gives the address of a reference
     */
    default References referencesAt(Function<Reference, String> addresses) {
        List<Reference> references = references();
        return new AddressedReferences(references, index -> addresses.apply(references.get(index)));
    }

    /** The same with {@link #addresses} that are known. */
    default References referencesAt(List<String> addresses) {
        return new AddressedReferences(references(), addresses::get);
    }

    /**
     * The body's inputs: the SHA-256 of each file that it contains, and the size of each picture. Two bodies that have
     * the same, and the same {@link #addresses}, are written alike.
     */
    List<String> origins();

    /** What {@link #references} are in an edition, in order: with the body itself, all inputs of its text in the edition. */
    default List<String> addresses(Function<Reference, String> references) {
        return references().stream().map(references).toList();
    }

    /**
     * The origins from which the scripts of a trusted file may load; empty when its raw HTML is not trusted, and the page
     * has no more rights than others.
     */
    default Optional<Set<String>> trust() {
        return Optional.empty();
    }

    /** The whole file that it was made from, front matter and all, as it was written, with what it includes. */
    String source();

    /** The files that it includes, as shown to the user, with the SHA-256 of their bytes. */
    SortedMap<String, String> included();

    /** The id of the title, where the text began with it; empty when it has none. */
    default String titleId() {
        return "";
    }

    /** The numbers of a chapter, the same in every edition. */
    default Numbers numbers() {
        return Numbers.NONE;
    }

    /** Headings in order. */
    List<Heading> headings();

    /** The captions that have numbers: of figures, then of tables, then of listings, each in order. */
    List<Caption> captions();

    /** What its author marked for an index, in order. */
    default List<IndexEntry> indexEntries() {
        return List.of();
    }

    /** Whether it has the list of the works that all chapters cite. */
    default boolean listsWorks() {
        return false;
    }

    /** Every reference in the body, in order. */
    List<Reference> references();

    /** Plain text as UTF-8, one block a line, notes after the text; for the search. Must not be changed. */
    byte[] plainText();

    /** Whether a paragraph of it is beside the text, by the class {@code side-note}. */
    boolean hasSideNotes();

    /** Whether readers of the site may sort a table of it. */
    default boolean hasSortableTables() {
        return false;
    }

    /** Whether the document may say who made a picture: where it does not, nobody need look. */
    default boolean mayHaveCredits() {
        return true;
    }

    /** Words of the text without notes. */
    int words();

    /**
     * A heading of the body.
     *
     * @param level 2 to 6
     * @param id anchor, unique in the body
     * @param text plain text
     * @param number such as {@code 4.2}; empty for none
     */
    record Heading(int level, String id, String text, String number) {

        /** A heading without a number. */
        public Heading(int level, String id, String text) {
            this(level, id, text, "");
        }
    }

    /**
     * A caption that has a number, the same in every edition.
     *
     * @param number from 1, each kind by itself; {@code 4-2} in the fourth chapter of a book
     * @param id of the figure, table or listing, unique in the body
     * @param text plain text, without the number
     */
    record Caption(Kind kind, String number, String id, String text) {}
}
