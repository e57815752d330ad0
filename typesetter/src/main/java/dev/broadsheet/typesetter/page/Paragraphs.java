package dev.broadsheet.typesetter.page;

import dev.broadsheet.typesetter.box.Box;
import dev.broadsheet.typesetter.box.ParagraphBox;
import dev.broadsheet.typesetter.text.Line;
import dev.broadsheet.typesetter.text.Measure;
import dev.broadsheet.typesetter.text.ShapedParagraph;
import dev.broadsheet.typesetter.work.Workers;
import java.util.IdentityHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The paragraphs of a document. What is known of one is kept, so that each is shaped once, though tables measure it
 * before they set it, and so that a document which prints the numbers of its pages is laid out again at little cost.
 */
final class Paragraphs {

    private final TextSetter text;
    private final Inlines inlines;
    private final boolean keepsLines;
    private final Turns turns;
    private final ReadAhead ahead;
    private final IdentityHashMap<ParagraphBox, Known> known = new IdentityHashMap<>();

    /**
     * @param keepsLines whether lines are kept for another layout of the document
     * @param workers help to shape
     */
    Paragraphs(TextSetter text, Inlines inlines, boolean keepsLines, Workers workers) {
        this.text = text;
        this.inlines = inlines;
        this.keepsLines = keepsLines;
        this.turns = new Turns(text);
        this.ahead = new ReadAhead(workers, box -> shapeNow(box, 0));
    }

    /** Has helpers shape what will be asked for. */
    void expect(Box box) {
        ahead.start(box);
    }

    private static final class Known {
        private @Nullable ShapedParagraph shaped;
        private @Nullable Laid laid;
    }

    /** Lines and the room that they were made for. */
    private record Laid(double indent, double start, double width, List<Line> lines) {

        boolean suits(double wantedIndent, Measure measure) {
            return indent == wantedIndent && start == measure.start(0) && width == measure.width(0);
        }
    }

    /**
     * The paragraph without its lines, which are wanted later.
     *
     * @param column width that pictures are measured by, in pt
     */
    ShapedParagraph measured(ParagraphBox box, double column) {
        Known entry = known.get(box);
        if (entry != null && entry.shaped != null) {
            return entry.shaped;
        }
        ShapedParagraph shaped = shape(box, column);
        if (Inlines.isFixed(box.items())) {
            known.computeIfAbsent(box, unseen -> new Known()).shaped = shaped;
        }
        return shaped;
    }

    /**
     * The lines of a paragraph.
     *
     * @param indent of the first line, in pt
     * @param column width that pictures are measured by, in pt
     */
    List<Line> lines(ParagraphBox box, double indent, double column, Measure measure) {
        Known entry = known.remove(box);
        if (entry != null && entry.laid != null && measure.isEven() && entry.laid.suits(indent, measure)) {
            known.put(box, entry);
            return entry.laid.lines();
        }
        ShapedParagraph shaped = entry == null || entry.shaped == null ? shape(box, column) : entry.shaped;
        text.reportMissing(shaped);
        List<Line> lines = shaped.lines(indent, measure);
        if (keepsLines && measure.isEven() && Inlines.isFixed(box.items())) {
            Known kept = new Known();
            kept.laid = new Laid(indent, measure.start(0), measure.width(0), lines);
            known.put(box, kept);
        }
        return lines;
    }

    private ShapedParagraph shape(ParagraphBox box, double column) {
        ShapedParagraph shaped = ahead.take(box);
        return shaped == null ? shapeNow(box, column) : shaped;
    }

    private ShapedParagraph shapeNow(ParagraphBox box, double column) {
        return text.shaped(inlines.of(box.items(), column), turns.of(box));
    }
}
