package dev.broadsheet.typesetter.page;

import dev.broadsheet.typesetter.box.BlockBox;
import dev.broadsheet.typesetter.box.Box;
import dev.broadsheet.typesetter.box.ImageBox;
import dev.broadsheet.typesetter.box.ParagraphBox;
import dev.broadsheet.typesetter.box.TableBox;
import java.util.List;
import java.util.Optional;

/** Lays out boxes, whatever they are; the one place where the kinds of layout know of each other. */
final class Layout {

    private final PageArea area;
    private final BlockLayout blocks;
    private final ParagraphLayout paragraphs;
    private final TableLayout tables;
    private final ImageLayout images;
    private final PageFloatLayout pageFloats;
    private final SideNoteLayout sideNotes;
    private final IntrinsicWidths widths;

    /**
     * @param paragraphs of the document
     * @param numbered told of paragraphs that print numbers of pages
     * @param area the page area that positioned boxes and pictures are measured by
     * @param overflow told of lines that stick out
     */
    Layout(
            TextSetter text,
            Paragraphs paragraphs,
            NumberedLines numbered,
            ImageLayout images,
            PageArea area,
            OverflowReport overflow) {
        this.area = area;
        this.images = images;
        this.blocks = new BlockLayout(this, text, area, overflow);
        this.paragraphs = new ParagraphLayout(this, text, paragraphs, overflow, numbered);
        this.tables = new TableLayout(this, text, area, overflow);
        this.pageFloats = new PageFloatLayout(this, area);
        this.sideNotes = new SideNoteLayout(this, text, area);
        this.widths = new IntrinsicWidths(text, paragraphs, images, area);
    }

    /**
     * Appends a box to a galley. A box with a page name of its own is as much wider or narrower as its pages are.
     *
     * @param x start of the containing block, from the column's start
     * @param width of the containing block
     */
    void box(Box box, GalleyBuilder out, double x, double width) {
        String outer = area.name();
        String name = box.style().page();
        if (!out.isOfPages() || name.equals(outer)) {
            onSamePages(box, out, x, width);
            return;
        }
        double before = area.width();
        turnTo(name, out);
        onSamePages(box, out, x, Math.max(1, width + area.width() - before));
        turnTo(outer, out);
    }

    private void turnTo(String page, GalleyBuilder out) {
        area.turnTo(page);
        out.page(page);
    }

    private void onSamePages(Box box, GalleyBuilder out, double x, double width) {
        if (!pageFloats.floated(box, out, x, width)) {
            inPlace(box, out, x, width);
        }
    }

    /** A box where it stands, though it may float to the top or the foot of a page. */
    void inPlace(Box box, GalleyBuilder out, double x, double width) {
        if (box instanceof BlockBox block) {
            blocks.block(block, out, x, width);
        } else if (box instanceof ParagraphBox paragraph) {
            paragraphs.paragraph(paragraph, out, x, width);
        } else if (box instanceof ImageBox image) {
            images.block(image, out, x, width);
        } else if (box instanceof TableBox table) {
            tables.table(table, out, x, width);
        }
    }

    /** Heights of the lines of a paragraph beside which nothing stands, in pt. */
    List<Double> heights(ParagraphBox box, double width) {
        return paragraphs.heights(box, width);
    }

    /** The content of a block without its own edges, as in a table cell. */
    Galley content(BlockBox box, double width, boolean divideWords) {
        GalleyBuilder out = new GalleyBuilder();
        if (divideWords) {
            out.divideWords();
        }
        blocks.content(box, out, 0, width);
        return out.finishInner();
    }

    /**
     * A box with its edges but without its margins, in a galley of its own.
     *
     * @param least height of the border box
     */
    Galley framed(BlockBox box, double width, Edges edges, double least) {
        GalleyBuilder out = new GalleyBuilder();
        blocks.framed(box, out, 0, width, edges, least, false);
        return out.finishInner();
    }

    /** A box by itself, with its margins. */
    Galley apart(BlockBox box, double width) {
        GalleyBuilder out = new GalleyBuilder();
        blocks.inFlow(box, out, 0, width);
        return out.finishInner();
    }

    /** A note for the outer margin; empty when it is not meant for it, or has no room there. */
    Optional<Item.SideNote> sideNote(BlockBox body) {
        return sideNotes.note(body);
    }

    /** A footnote's body, and those of the notes that it calls. */
    List<Note> notes(BlockBox body) {
        return blocks.notes(body);
    }

    IntrinsicWidths widths() {
        return widths;
    }
}
