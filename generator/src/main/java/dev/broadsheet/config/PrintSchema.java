package dev.broadsheet.config;

import static dev.broadsheet.config.Key.optional;

import dev.broadsheet.config.PrintConfig.Layout;
import dev.broadsheet.config.PrintConfig.Size;
import java.util.List;
import java.util.Map;

/** The keys of a book in {@code site.yaml} that say how it is printed. */
final class PrintSchema {

    static final Form<Size> SIZE_FORM = new Form<>(
            "page-size",
            "BS-YAML-050",
            "a size of pages",
            "write A4, A5, Letter, Royal or Trade",
            Size::of,
            Guesses.word(Size.words(), Map.of("us letter", "letter", "6x9", "trade")));

    static final Form<Layout> LAYOUT_FORM = new Form<>(
            "book-layout",
            "BS-YAML-051",
            "a layout of books",
            "write book, or digest for short pieces in two columns",
            Layout::of,
            Guesses.word(List.of("book", "digest"), Map.of("columns", "digest", "briefs", "digest")));

    static final Key<Size> SIZE = optional(
            "size",
            new ValueType.Formed<>(SIZE_FORM),
            "Size of the pages: A4, A5, Letter, Royal or Trade; by default 170 by 240 mm.");
    static final Key<Layout> LAYOUT = optional(
            "layout",
            new ValueType.Formed<>(LAYOUT_FORM),
            "How chapters are set: book, or digest for short pieces in two columns; by default book.");
    static final Form<RunningHeads> HEADS_FORM = new Form<>(
            "running-heads",
            "BS-YAML-061",
            "a design of running heads",
            "write chapter-section, chapter-last-section, book-chapter, part-chapter, author-chapter or none",
            RunningHeads::of,
            Guesses.word(
                    RunningHeads.words(),
                    Map.of(
                            "chapter",
                            "book-chapter",
                            "section",
                            "chapter-section",
                            "title",
                            "book-chapter",
                            "part",
                            "part-chapter",
                            "author",
                            "author-chapter",
                            "author-title",
                            "author-chapter",
                            "false",
                            "none")));

    static final Key<RunningHeads> RUNNING_HEADS = optional(
            "runningHeads",
            new ValueType.Formed<>(HEADS_FORM),
            "What is above the text of left and right pages: chapter-section, chapter-last-section, book-chapter, part-chapter, author-chapter or none; by default chapter-section.");

    private PrintSchema() {}

    static boolean isDigest(Mapping m) {
        return m.get(LAYOUT).filter(Layout.DIGEST::equals).isPresent();
    }

    static PrintConfig print(Mapping m) {
        return new PrintConfig(
                m.get(SIZE),
                isDigest(m) ? Layout.DIGEST : Layout.BOOK,
                m.get(RUNNING_HEADS).orElse(RunningHeads.CHAPTER_SECTION),
                m.get(PrintJobSchema.PRINT),
                m.get(CoverSchema.COVER));
    }
}
