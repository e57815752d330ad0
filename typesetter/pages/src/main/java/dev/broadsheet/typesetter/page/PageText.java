package dev.broadsheet.typesetter.page;

import dev.broadsheet.typesetter.box.BlockBox;
import dev.broadsheet.typesetter.box.Box;
import dev.broadsheet.typesetter.box.InlineItem;
import dev.broadsheet.typesetter.box.ParagraphBox;
import dev.broadsheet.typesetter.box.TableBox;
import dev.broadsheet.typesetter.css.counter.CounterStyle;
import dev.broadsheet.typesetter.css.value.content.ContentPart;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Evaluates {@code content} of margin boxes. */
final class PageText {

    private final PageValues<String> strings;
    private final PageValues<BlockBox> elements;
    private final int page;
    private final int pages;

    /**
     * @param page number of the page
     * @param pages number of all pages
     */
    PageText(PageValues<String> strings, PageValues<BlockBox> elements, int page, int pages) {
        this.strings = strings;
        this.elements = elements;
        this.page = page;
        this.pages = pages;
    }

    String of(List<ContentPart> parts) {
        return parts.stream().map(this::of).collect(Collectors.joining());
    }

    /** Returns the running element that is shown instead of text; null for none. */
    @Nullable
    BlockBox element(List<ContentPart> parts) {
        for (ContentPart part : parts) {
            if (part instanceof ContentPart.ElementRef reference) {
                BlockBox box = elements.get(reference.name(), reference.which());
                return box == null ? null : filled(box);
            }
        }
        return null;
    }

    /** Returns a copy with page-dependent text filled in; the box itself if it has none. */
    private BlockBox filled(BlockBox box) {
        List<Box> children = box.children().stream().map(this::filledChild).toList();
        return children.equals(box.children())
                ? box
                : new BlockBox(box.style(), box.labels(), box.marker(), children, box.mark());
    }

    private Box filledChild(Box box) {
        if (box instanceof BlockBox block) {
            return filled(block);
        } else if (box instanceof TableBox table) {
            return new TableBox(
                    table.style(), table.labels(), table.captions(), table.columns(), rows(table), table.mark());
        }
        return box instanceof ParagraphBox paragraph ? filled(paragraph) : box;
    }

    private List<TableBox.Row> rows(TableBox table) {
        return table.rows().stream()
                .map(row -> new TableBox.Row(
                        row.group(),
                        row.groupStyle(),
                        row.firstOfGroup(),
                        row.lastOfGroup(),
                        row.style(),
                        row.labels(),
                        row.cells().stream()
                                .map(cell ->
                                        new TableBox.Cell(filled(cell.content()), cell.columnSpan(), cell.rowSpan()))
                                .toList()))
                .toList();
    }

    private ParagraphBox filled(ParagraphBox paragraph) {
        if (paragraph.items().stream().noneMatch(InlineItem.PagePart.class::isInstance)) {
            return paragraph;
        }
        List<InlineItem> items = paragraph.items().stream()
                .map(item -> item instanceof InlineItem.PagePart own ? own.filled(of(own.part())) : item)
                .toList();
        return new ParagraphBox(paragraph.style(), paragraph.language(), paragraph.first(), items);
    }

    private String of(ContentPart part) {
        if (part instanceof ContentPart.Text text) {
            return text.text();
        } else if (part instanceof ContentPart.Counter counter) {
            return counter(counter.name(), counter.style());
        } else if (part instanceof ContentPart.Counters nested) {
            return counter(nested.name(), nested.style());
        } else if (part instanceof ContentPart.StringRef string) {
            String value = strings.get(string.name(), string.which());
            return value == null ? "" : value;
        }
        return "";
    }

    private String counter(String name, CounterStyle style) {
        return switch (name) {
            case "page" -> style.format(page);
            case "pages" -> style.format(pages);
            default -> style.format(0);
        };
    }
}
