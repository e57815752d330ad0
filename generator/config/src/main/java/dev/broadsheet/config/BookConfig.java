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
 * The configuration of a book in {@code site.yaml}.
 *
 * @param name the name of its files without their extension
 * @param title if empty, that of the publication
 * @param subtitle empty if there is none
 * @param authors if empty, those of its chapters
 * @param language the language of the text around the chapters; if empty, that of the publication
 * @param dedication empty if there is none
 * @param epigraph a quotation on a page of its own
 * @param imprint paragraphs of the imprint, besides the generated ones
 * @param ofChapters whether the book consists of the chapters in the contents, and not of the parts named here
 * @param parts in order; one without a title contains the chapters of a book without parts
 * @param appendices slugs, in order; empty only for the default book of articles, whose appendices are all pages
 * @param glossary terms, in any order
 * @param index whether the PDF has an index of people, places and marked terms
 * @param contentsDepth the number of levels in the table of contents below the parts: 1 for chapters only, 2 for chapters and
 *     sections
 * @param lists the lists of figures and the like
 * @param notes the place of its notes; empty for that of all books
 * @param open where chapters of the printed book begin
 * @param print the configuration of print
 * @param collection the series of which it is a volume
 * @param published the date of this edition; empty for that of its newest chapter
 * @param formats the output formats
 * @param position the position of the configuration
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
        // Keeps the order of declaration: the order of Set.copyOf differs between runs.
        formats = Collections.unmodifiableSet(new TreeSet<>(formats));
    }

    /** Returns the default book of all articles, which becomes one book for each language. */
    public static BookConfig everything(SourcePosition position) {
        Choice all = new Choice(
                List.of(), List.of(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), position);
        return usual("book", List.of(new Part("", PartOpening.PLAIN, all)), Optional.empty(), Opening.ANY, position);
    }

    /** Returns the book of the chapters, in the order of the contents. */
    public static BookConfig ofChapters(String name, Opening open, SourcePosition position) {
        return usual(name, List.of(), Optional.of(List.of()), open, position);
    }

    /** @param appendices the appendices of a book of chapters; empty for a book of articles */
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

    /** Returns the configuration of the cover. */
    public CoverConfig cover() {
        return print.cover().orElse(CoverConfig.USUAL);
    }

    /** Returns whether it is the default book of articles. */
    public boolean isUsual() {
        return appendices.isEmpty();
    }

    /**
     * Returns a copy for one language.
     *
     * @param suffix the suffix of the name; empty for none
     */
    public BookConfig in(Locale only, String suffix) {
        return copy(suffix.isEmpty() ? name : name + "-" + suffix, Optional.of(only), print);
    }

    /** Returns a copy with another configuration of print. */
    public BookConfig printed(PrintConfig how) {
        return copy(name, language, how);
    }

    /** Returns a copy with this cover, unless it has its own. */
    BookConfig covered(CoverConfig usual) {
        return copy(name, language, print.covered(usual));
    }

    /** Returns a copy with these values. */
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

    /** Where a chapter of a printed book begins, by the names in site.yaml. */
    public enum Opening implements NamedOption {
        /** On a right-hand page. */
        RECTO,
        /** On the next page. */
        ANY,
        /** On the page on which the previous one ends. */
        RUN_ON;

        /** Returns the default for a book of articles: right-hand pages if it has parts with titles. */
        static Opening of(List<Part> parts) {
            return parts.stream().allMatch(part -> part.title().isEmpty()) ? ANY : RECTO;
        }

        /** Returns the default of a book of chapters for a kind of publication. */
        public static Opening of(PublicationKind kind) {
            return kind == PublicationKind.MANUAL ? ANY : RECTO;
        }
    }

    /** The output format of a book, by the names in site.yaml. */
    public enum Format implements NamedOption {
        PDF,
        EPUB
    }

    /**
     * A part, or all chapters of a book without parts.
     *
     * @param title empty for chapters outside any part
     * @param opening the content of its page besides the title
     * @param chapters the selection of its chapters
     */
    public record Part(String title, PartOpening opening, Choice chapters) {}

    /**
     * A selection of articles: those named, in that order, or else all that match the conditions, oldest first.
     *
     * @param articles slugs; if there are none, the conditions apply
     * @param tags an article must have at least one of them, if there are any
     * @param section the section that an article must have
     * @param series the series that an article must have
     * @param from the first date
     * @param until the last date
     * @param position the position of the selection
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
     * @param term the defined term
     * @param definition plain text
     */
    public record Term(String term, String definition) {}
}
