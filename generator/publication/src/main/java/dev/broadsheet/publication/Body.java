package dev.broadsheet.publication;

import dev.broadsheet.address.Address;
import dev.broadsheet.document.Caption.Kind;
import dev.broadsheet.document.Document;
import dev.broadsheet.document.IndexEntry;
import dev.broadsheet.document.References;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * The text of an article as a sanitised {@link Document}, the same for every edition. References are symbolic until an edition
 * supplies their {@linkplain #referencesAt addresses}.
 */
public interface Body {

    /** Returns the document. It refers to {@link #references()} by index. */
    Document document();

    /**
     * Returns the references with their addresses in an edition.
     *
     * @param addresses returns the address of a reference
     */
    default References referencesAt(Function<Reference, Address> addresses) {
        List<Reference> references = references();
        return new AddressedReferences(references, index -> addresses.apply(references.get(index)));
    }

    /**
     * Returns the body's inputs: the SHA-256 of each file that it contains, and the size of each picture. Two bodies with equal
     * origins and {@link #addresses} are rendered alike.
     */
    List<String> origins();

    /**
     * Returns the addresses of all {@link #references} in an edition, in order. With {@link #origins}, they are all inputs of
     * the rendered text.
     */
    default List<String> addresses(Function<Reference, Address> references) {
        return references().stream().map(references).map(Address::text).toList();
    }

    /**
     * Returns the web origins from which scripts of a trusted file may load; empty if its raw HTML is not trusted and the page
     * has no special rights.
     */
    default Optional<Set<String>> trust() {
        return Optional.empty();
    }

    /** Returns its file, which is read for its hash; empty for a generated text without a file. */
    default Optional<Source> file() {
        return Optional.empty();
    }

    /** Returns the included files, sorted by path. */
    List<Source> included();

    /** Returns the id of the title if the text begins with it; otherwise empty. */
    default String titleId() {
        return "";
    }

    /** Returns the numbers of a chapter and its parts, the same in every edition. */
    default Numbers numbers() {
        return Numbers.NONE;
    }

    /** Returns the headings in order. */
    List<Heading> headings();

    /** Returns the rows of tables that have anchors, as headings of level 0, in order. */
    default List<Heading> rows() {
        return List.of();
    }

    /** Returns the numbered captions: of figures, then of tables, then of listings, each in order. */
    List<Caption> captions();

    /** Returns the index entries that the author marked, in order. */
    default List<IndexEntry> indexEntries() {
        return List.of();
    }

    /** Returns whether it contains the bibliography of all chapters. */
    default boolean listsWorks() {
        return false;
    }

    /** Returns all references of the body, in the order of their indices. */
    List<Reference> references();

    /**
     * Returns the plain text in UTF-8, one block per line, notes after the text, for the search index. The array must not be
     * modified.
     */
    byte[] plainText();

    /** Returns whether it has a marginal note, a paragraph of the class {@code side-note}. */
    boolean hasSideNotes();

    /** Returns whether readers of the site can sort one of its tables. */
    default boolean hasSortableTables() {
        return false;
    }

    /** Returns whether the document may contain picture credits; false only if it certainly does not. */
    default boolean mayHaveCredits() {
        return true;
    }

    /** Returns the number of words of the text without notes. */
    int words();

    /**
     * A source file.
     *
     * @param path within the content folder, with {@code /} as separator: the same wherever the project is
     * @param sha256 of its bytes, in lower-case hexadecimal digits
     */
    record Source(String path, String sha256) {}

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
     * A numbered caption; its number is the same in every edition.
     *
     * @param number counted from 1 for each kind, such as {@code 2}; with the chapter's number, such as {@code 4-2}, in a book
     * @param id the id of the figure, table or listing, unique in the body
     * @param text plain text, without the number
     */
    record Caption(Kind kind, String number, String id, String text) {}
}
