package dev.broadsheet.typesetter.page.flow;

import dev.broadsheet.typesetter.box.BlockBox;
import dev.broadsheet.typesetter.box.Box;
import dev.broadsheet.typesetter.box.ImageBox;
import dev.broadsheet.typesetter.box.ParagraphBox;
import dev.broadsheet.typesetter.box.TableBox;
import dev.broadsheet.typesetter.page.alignment.ItemLayouts;
import dev.broadsheet.typesetter.page.box.BoxWidths;
import dev.broadsheet.typesetter.page.floats.FloatHeights;
import dev.broadsheet.typesetter.page.floats.KeptFloats;
import dev.broadsheet.typesetter.page.floats.PageFloatLayout;
import dev.broadsheet.typesetter.page.floats.SideNoteLayout;
import dev.broadsheet.typesetter.page.fragment.Edges;
import dev.broadsheet.typesetter.page.galley.BoxLayout;
import dev.broadsheet.typesetter.page.galley.Footnote;
import dev.broadsheet.typesetter.page.galley.Galley;
import dev.broadsheet.typesetter.page.galley.GalleyBuilder;
import dev.broadsheet.typesetter.page.galley.Item;
import dev.broadsheet.typesetter.page.inline.ImageLayout;
import dev.broadsheet.typesetter.page.inline.LooseParagraphs;
import dev.broadsheet.typesetter.page.inline.NumberedLines;
import dev.broadsheet.typesetter.page.inline.OverflowReport;
import dev.broadsheet.typesetter.page.inline.ParagraphLayout;
import dev.broadsheet.typesetter.page.inline.Paragraphs;
import dev.broadsheet.typesetter.page.inline.TextSetter;
import dev.broadsheet.typesetter.page.kept.KeptSections;
import dev.broadsheet.typesetter.page.sheet.PageArea;
import dev.broadsheet.typesetter.page.table.TableLayout;
import java.util.List;
import java.util.Optional;

/** Connects all kinds of layout, which do not refer to each other elsewhere. */
public final class Layout implements BoxLayout {

    private final PageArea area;
    private final KeptSections sections;
    private final BlockLayout blocks;
    private final ParagraphLayout paragraphs;
    private final TableLayout tables;
    private final ImageLayout images;
    private final PageFloatLayout pageFloats;
    private final SideNoteLayout sideNotes;
    private final IntrinsicWidths widths;

    /**
     * @param paragraphs paragraphs of the document
     * @param numbered receives the paragraphs that print page numbers
     * @param loose receives the paragraphs that may be longer or shorter
     * @param heights receives the floats with pictures of variable height
     * @param floats floats of the last layout
     * @param area page area to which positioned boxes and pictures refer
     * @param overflow receives overflowing lines
     * @param sections sections kept from other documents
     */
    public Layout(
            TextSetter text,
            Paragraphs paragraphs,
            NumberedLines numbered,
            LooseParagraphs loose,
            FloatHeights heights,
            KeptFloats floats,
            ImageLayout images,
            PageArea area,
            OverflowReport overflow,
            KeptSections sections) {
        this.area = area;
        this.sections = sections;
        this.images = images;
        ItemLayouts items = new ItemLayouts(this);
        this.blocks = new BlockLayout(this, text, images, area, overflow, sections, items);
        this.paragraphs = new ParagraphLayout(this, text, paragraphs, overflow, numbered, loose, area);
        this.tables = new TableLayout(this, text, area, overflow);
        this.pageFloats = new PageFloatLayout(this, area, heights, floats);
        this.sideNotes = new SideNoteLayout(this, text, area);
        this.widths = new IntrinsicWidths(text, paragraphs, images, area, blocks::verticalWidth);
    }

    @Override
    public void box(Box box, GalleyBuilder out, double x, double width) {
        if (out.isOfPages()) {
            area.reach(out.pen());
        }
        PageArea.Turn outer = area.turn();
        PageArea.Turn own = out.isOfPages() ? area.turn(box.style().page(), out.pen()) : outer;
        if (own.isSameAs(outer)) {
            onSamePages(box, out, x, width);
            return;
        }
        double before = area.width();
        turnTo(own, out);
        onSamePages(box, out, x, Math.max(1, width + area.width() - before));
        turnTo(outer, out);
    }

    private void turnTo(PageArea.Turn pages, GalleyBuilder out) {
        area.turnTo(pages);
        out.breaks().page(pages.name());
    }

    private void onSamePages(Box box, GalleyBuilder out, double x, double width) {
        if (!pageFloats.floated(box, out, x, width)) {
            inPlace(box, out, x, width);
        }
    }

    @Override
    public void inPlace(Box box, GalleyBuilder out, double x, double width) {
        if (box instanceof BlockBox block && sections.has(block)) {
            sections.lay(block, out, x, width, area.turn().name(), () -> blocks.block(block, out, x, width));
        } else if (box instanceof BlockBox block) {
            blocks.block(block, out, x, width);
        } else if (box instanceof ParagraphBox paragraph) {
            paragraphs.paragraph(paragraph, out, x, width);
        } else if (box instanceof ImageBox image) {
            images.replacement(image)
                    .ifPresentOrElse(
                            text -> blocks.block(text, out, x, width), () -> images.block(image, out, x, width));
        } else if (box instanceof TableBox table) {
            tables.table(table, out, x, width);
        }
    }

    @Override
    public List<Double> heights(ParagraphBox box, double width) {
        return paragraphs.heights(box, width);
    }

    @Override
    public Galley content(BlockBox box, double width, boolean divideWords) {
        GalleyBuilder out = new GalleyBuilder();
        if (divideWords) {
            out.divideWords();
        }
        blocks.content(box, out, 0, width, 0);
        return out.finishInner();
    }

    @Override
    public Galley framed(BlockBox box, double width, Edges edges, double least) {
        GalleyBuilder out = new GalleyBuilder();
        blocks.framed(box, out, 0, width, edges, new BlockLayout.Size(least, false, false));
        return out.finishInner();
    }

    @Override
    public void framed(BlockBox box, GalleyBuilder out, double x, double width, Edges edges, double least) {
        blocks.framed(box, out, x, width, edges, new BlockLayout.Size(least, true, false));
    }

    @Override
    public Galley apart(BlockBox box, double width) {
        GalleyBuilder out = new GalleyBuilder();
        blocks.inFlow(box, out, 0, width);
        return out.finishInner();
    }

    @Override
    public Optional<Item.SideNote> sideNote(BlockBox body) {
        return sideNotes.note(body);
    }

    @Override
    public List<Footnote> notes(BlockBox body) {
        return blocks.notes(body);
    }

    @Override
    public BoxWidths widths() {
        return widths;
    }
}
