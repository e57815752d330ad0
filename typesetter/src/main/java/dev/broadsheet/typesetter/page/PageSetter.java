package dev.broadsheet.typesetter.page;

import dev.broadsheet.typesetter.DocumentInfo;
import dev.broadsheet.typesetter.Pagination;
import dev.broadsheet.typesetter.ResourceLoader;
import dev.broadsheet.typesetter.box.BoxBuilder;
import dev.broadsheet.typesetter.box.Problems;
import dev.broadsheet.typesetter.css.Styles;
import dev.broadsheet.typesetter.pdf.PdfDocument;
import dev.broadsheet.typesetter.text.ParagraphBreaker;
import dev.broadsheet.typesetter.text.Shaper;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Lays out a document, cuts it into pages and draws them. One use only. */
public final class PageSetter {

    private final PdfDocument document;
    private final Geometries geometries;
    private final TextSetter text;
    private final Layout layout;
    private final NoteArea noteArea;
    private final MarginBoxes marginBoxes;

    /**
     * @param document an empty document to draw in
     * @param resources where pictures come from
     * @param problems told of what has to be worked around
     */
    public PageSetter(
            PdfDocument document,
            Styles styles,
            Shaper shaper,
            ParagraphBreaker breaker,
            DocumentInfo info,
            ResourceLoader resources,
            Problems problems) {
        this.document = document;
        this.geometries = new Geometries(styles);
        this.text = new TextSetter(shaper, breaker, new MissingGlyphReport(problems));
        this.layout = new Layout(
                text, new Images(document, resources, problems), geometries.area(), new OverflowReport(problems));
        this.noteArea = NoteArea.of(geometries.page(1).style());
        this.marginBoxes = new MarginBoxes(text, info.language());
    }

    /** Draws everything and says where it landed. */
    public Pagination set(BoxBuilder.Result boxes) {
        return set(boxes, document);
    }

    /** Says where everything would land. */
    public Pagination trial(BoxBuilder.Result boxes) {
        return set(boxes, new Undrawn());
    }

    private Pagination set(BoxBuilder.Result boxes, PdfDocument target) {
        GalleyBuilder out = new GalleyBuilder();
        layout.box(boxes.box(), out, 0, geometries.area().width());
        Galley galley = out.finish();
        List<Extent> extents = PageBreaker.breakPages(galley, geometries, noteArea.height());
        List<Fragment> fragments = Columns.fragments(galley, extents, false);
        SideColumns sides = sides(fragments);
        List<Item.Piece> notes =
                galley.notes().stream().flatMap(note -> note.pieces().stream()).toList();
        int count = Math.max(fragments.size(), sides.pageCount());
        Painter painter = new Painter(target, new Structure(boxes.tag(), target.root()));
        for (int page = 0; page < count; page++) {
            begin(painter, page);
            if (page < fragments.size()) {
                Extent extent = extents.get(page);
                text(painter, page, fragments.get(page));
                sides(painter, page, sides);
                notes(painter, page, notes.subList(extent.notesFrom(), extent.notesTo()));
            } else {
                sides(painter, page, sides);
            }
            marginBoxes.paint(painter, geometries.page(page), new PageText(painter.strings(), page + 1, count));
        }
        return new Pagination(labels(count), painter.anchors(), PageStarts.of(galley, extents));
    }

    private SideColumns sides(List<Fragment> fragments) {
        SideColumns sides = new SideColumns(geometries);
        for (int page = 0; page < fragments.size(); page++) {
            for (Fragment.SideStart start : fragments.get(page).sides()) {
                sides.add(page, start);
            }
        }
        return sides;
    }

    private void begin(Painter painter, int page) {
        PageGeometry geometry = geometries.page(page);
        painter.newPage(geometry.style().width(), geometry.style().height(), Integer.toString(page + 1));
        painter.fill(
                0,
                0,
                geometry.style().width(),
                geometry.style().height(),
                geometry.style().box().backgroundColor());
    }

    private void text(Painter painter, int page, Fragment fragment) {
        PageGeometry geometry = geometries.page(page);
        for (Item.Pinned box : fragment.pinned()) {
            double y = box.fromBottom() ? geometry.height() - box.extent() - box.y() : box.y();
            box.drawing().paint(painter, geometry.left() + box.x(), geometry.top() + y);
        }
        fragment.paint(painter, geometry.left(), geometry.top());
    }

    private void sides(Painter painter, int page, SideColumns sides) {
        PageGeometry geometry = geometries.page(page);
        sides.on(page).forEach(side -> side.paint(painter, geometry.left(), geometry.top()));
    }

    private void notes(Painter painter, int page, List<Item.Piece> notes) {
        PageGeometry geometry = geometries.page(page);
        noteArea.paint(painter, notes, geometry.left(), geometry.top() + geometry.height(), geometry.width());
    }

    private static List<String> labels(int count) {
        return new ArrayList<>(
                IntStream.rangeClosed(1, count).mapToObj(Integer::toString).toList());
    }
}
