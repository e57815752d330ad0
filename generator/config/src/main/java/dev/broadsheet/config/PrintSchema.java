package dev.broadsheet.config;

import static dev.broadsheet.config.Key.optional;

import dev.broadsheet.config.PrintConfig.Layout;
import dev.broadsheet.config.PrintConfig.Size;
import dev.broadsheet.source.WordTable;
import java.util.Locale;
import java.util.Map;

/** The keys of a book in {@code site.yaml} for its print layout. */
final class PrintSchema {

    static final Form<Size> SIZE_FORM = new Form<>(
            "page-size",
            "BS-YAML-050",
            "a size of pages",
            "write A4, A5, Letter, Royal or Trade",
            text -> NamedOption.find(Size.values(), text.toLowerCase(Locale.ROOT)),
            Guesses.word(NamedOption.words(Size.values()), Map.of("us letter", "letter", "6x9", "trade")));

    static final Form<Layout> LAYOUT_FORM = Form.oneOf(
            Layout.values(),
            "book-layout",
            "BS-YAML-051",
            "a layout of books",
            "write book, or digest for short pieces in two columns",
            Map.of("columns", "digest", "briefs", "digest"));

    static final Key<Size> SIZE =
            optional("size", SIZE_FORM, "Size of the pages: A4, A5, Letter, Royal or Trade; by default 170 by 240 mm.");
    static final Key<Layout> LAYOUT = optional(
            "layout",
            LAYOUT_FORM,
            "How chapters are set: book, or digest for short pieces in two columns; by default book.");
    static final Form<RunningHeads> HEADS_FORM = Form.oneOf(
            RunningHeads.values(),
            "running-heads",
            "BS-YAML-061",
            "a design of running heads",
            "write chapter-section, chapter-last-section, book-chapter, part-chapter, author-chapter or none",
            WordTable.of("""
                            book-chapter chapter title
                            chapter-section section
                            part-chapter part
                            author-chapter author author-title
                            none false
                            """));

    static final Key<RunningHeads> RUNNING_HEADS = optional(
            "runningHeads",
            HEADS_FORM,
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
