package dev.broadsheet.config;

import dev.broadsheet.source.SourcePosition;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * A book that {@code site.yaml} asks for.
 *
 * @param name of its files without their ending
 * @param title the publication's when empty
 * @param subtitle empty when there is none
 * @param authors those of its chapters when empty
 * @param language of the interface and of what is around the chapters; the publication's when empty
 * @param dedication empty when there is none
 * @param epigraph words of somebody else on a page of their own
 * @param imprint paragraphs of the imprint, beside what the book says of itself
 * @param ofChapters whether it holds the chapters of the contents, and no parts that are named here
 * @param parts in order; one without a title holds the chapters of a book without parts
 * @param appendices slugs, in order; absent only when no book is asked for, and all pages are appendices then
 * @param glossary terms, in any order
 * @param index whether the PDF has an index of people, places and marked terms
 * @param contentsDepth levels of headings in the contents below the parts: 1 chapters only, 2 their sections too
 * @param lists which lists there are, of figures and the like
 * @param notes where its notes are; empty for where those of all books are
 * @param open where chapters of the printed book begin
 * @param print how it is printed
 * @param collection what it is a volume of
 * @param published the day of this edition; empty for that of its newest chapter
 * @param formats what it is made as
 * @param position where it is asked for
 */
public record BookConfig(
        String name,
        Optional<String> title,
        String subtitle,
        List<String> authors,
        Optional<Locale> language,
        String dedication,
        Optional<Epigraph> epigraph,
        List<String> imprint,
        boolean ofChapters,
        List<Part> parts,
        Optional<List<LocatedValue<String>>> appendices,
        List<Term> glossary,
        boolean index,
        int contentsDepth,
        Set<BookList> lists,
        Optional<NotesPlace> notes,
        Opening open,
        PrintConfig print,
        Optional<BookCollection> collection,
        Optional<LocalDate> published,
        Set<Format> formats,
        SourcePosition position) {

    static final int USUAL_DEPTH = 2;
    static final int DEPTH_OF_CHAPTERS = 3;

    public BookConfig {
        authors = List.copyOf(authors);
        imprint = List.copyOf(imprint);
        parts = List.copyOf(parts);
        glossary = List.copyOf(glossary);
        lists = Collections.unmodifiableSet(new TreeSet<>(lists));
        // Kept in the order of declaration: Set.copyOf would give another order on each run.
        formats = Collections.unmodifiableSet(new TreeSet<>(formats));
    }

    /** The book of all articles, or one for each of their languages, that is made when none is asked for. */
    public static BookConfig everything(SourcePosition position) {
        Choice all = new Choice(
                List.of(), List.of(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), position);
        return usual("book", List.of(new Part("", PartOpening.PLAIN, all)), Optional.empty(), Opening.RECTO, position);
    }

    /** The book of the chapters, in the order of the contents. */
    public static BookConfig ofChapters(String name, Opening open, SourcePosition position) {
        return usual(name, List.of(), Optional.of(List.of()), open, position);
    }

    /** @param appendices those of a book of chapters; empty for a book of articles */
    private static BookConfig usual(
            String name,
            List<Part> parts,
            Optional<List<LocatedValue<String>>> appendices,
            Opening open,
            SourcePosition position) {
        boolean ofChapters = appendices.isPresent();
        return new BookConfig(
                name,
                Optional.empty(),
                "",
                List.of(),
                Optional.empty(),
                "",
                Optional.empty(),
                List.of(),
                ofChapters,
                parts,
                appendices,
                List.of(),
                true,
                ofChapters ? DEPTH_OF_CHAPTERS : USUAL_DEPTH,
                ofChapters ? Set.of() : BookList.USUAL,
                Optional.empty(),
                open,
                PrintConfig.USUAL,
                Optional.empty(),
                Optional.empty(),
                EnumSet.allOf(Format.class),
                position);
    }

    /** How the cover is to be. */
    public CoverConfig cover() {
        return print.cover().orElse(CoverConfig.USUAL);
    }

    /** Whether it is the one that is made when none is asked for. */
    public boolean isUsual() {
        return appendices.isEmpty();
    }

    /**
     * The same for one language.
     *
     * @param suffix of the name; empty for none
     */
    public BookConfig in(Locale only, String suffix) {
        return copy(suffix.isEmpty() ? name : name + "-" + suffix, Optional.of(only), print);
    }

    /** The same, printed otherwise. */
    public BookConfig printed(PrintConfig how) {
        return copy(name, language, how);
    }

    /** The same with this cover, if it has none of its own. */
    BookConfig covered(CoverConfig usual) {
        return copy(name, language, print.covered(usual));
    }

    /** A copy that differs in these. */
    private BookConfig copy(String name, Optional<Locale> language, PrintConfig print) {
        return new BookConfig(
                name,
                title,
                subtitle,
                authors,
                language,
                dedication,
                epigraph,
                imprint,
                ofChapters,
                parts,
                appendices,
                glossary,
                index,
                contentsDepth,
                lists,
                notes,
                open,
                print,
                collection,
                published,
                formats,
                position);
    }

    /** Where a chapter of a printed book begins, by the names that site.yaml uses. */
    public enum Opening implements NamedOption {
        /** On a right-hand page. */
        RECTO,
        /** On the next page. */
        ANY,
        /** On the page on which the one before ends. */
        RUN_ON;

        /** Of the book of a publication of this kind. */
        public static Opening of(PublicationKind kind) {
            return kind == PublicationKind.MANUAL ? ANY : RECTO;
        }
    }

    /** What a book is made as, by the names that site.yaml uses. */
    public enum Format implements NamedOption {
        PDF,
        EPUB
    }

    /**
     * A part, or all chapters of a book without parts.
     *
     * @param title empty for chapters outside any part
     * @param opening what its page has beside its title
     * @param chapters which
     */
    public record Part(String title, PartOpening opening, Choice chapters) {}

    /**
     * Which articles: those named, in that order, or else all that fit, the oldest first.
     *
     * @param articles slugs; when there are none, the conditions decide
     * @param tags an article has at least one of them; any article fits when there are none
     * @param section an article belongs to it
     * @param series an article belongs to it
     * @param from the first day
     * @param until the last day
     * @param position where the choice is made
     */
    public record Choice(
            List<LocatedValue<String>> articles,
            List<String> tags,
            Optional<String> section,
            Optional<String> series,
            Optional<LocalDate> from,
            Optional<LocalDate> until,
            SourcePosition position) {

        public Choice {
            articles = List.copyOf(articles);
            tags = List.copyOf(tags);
        }
    }

    /**
     * An entry of the glossary.
     *
     * @param term what is explained
     * @param definition plain text
     */
    public record Term(String term, String definition) {}
}
