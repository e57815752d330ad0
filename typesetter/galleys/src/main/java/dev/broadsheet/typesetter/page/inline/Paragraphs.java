package dev.broadsheet.typesetter.page.inline;

import dev.broadsheet.typesetter.box.BlockBox;
import dev.broadsheet.typesetter.box.Box;
import dev.broadsheet.typesetter.box.ParagraphBox;
import dev.broadsheet.typesetter.css.style.ComputedStyle;
import dev.broadsheet.typesetter.text.lines.ShapedParagraph;
import dev.broadsheet.typesetter.text.paragraph.Measure;
import dev.broadsheet.typesetter.text.shape.Line;
import dev.broadsheet.typesetter.work.Workers;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The paragraphs of a document. Shaped paragraphs are cached, so that each is shaped once although tables measure it
 * before they set it, and so that a document which prints its page numbers is laid out again quickly.
 */
public final class Paragraphs {

    /** Most widths for which the lines of a paragraph are cached. */
    private static final int MOST_ROOMS = 4;

    private final TextSetter text;
    private final Inlines inlines;
    private final Keeping keeping;
    private final TurnMarks turns;
    private final ReadAhead ahead;
    private final IdentityHashMap<ParagraphBox, Known> known = new IdentityHashMap<>();
    private boolean measuredNumbers;

    /** The last width of each kind of paragraph. Written by the caller's thread, read by helper threads. */
    private final Map<Kind, Room> rooms = new ConcurrentHashMap<>();

    /**
     * @param keeping what is cached for another layout of the document
     * @param workers shape paragraphs in parallel
     */
    public Paragraphs(TextSetter text, Inlines inlines, Keeping keeping, Workers workers) {
        this.text = text;
        this.inlines = inlines;
        this.keeping = keeping;
        this.turns = new TurnMarks(text);
        this.ahead = new ReadAhead(workers, this::prepare);
    }

    /**
     * Starts shaping the paragraphs of a box on helper threads.
     *
     * @param known blocks whose paragraphs are not needed
     */
    public void expect(Box box, Predicate<BlockBox> known) {
        ahead.start(box, known);
    }

    /** Clears the cache after the last layout. */
    public void forget() {
        known.clear();
    }

    /** What is cached of a paragraph for another layout of the document. */
    public enum Keeping {
        NOTHING,
        /** Its lines, at its last width. */
        LINES,
        /** Its lines at several widths, and the shaped text for others. */
        TEXT
    }

    private static final class Known {
        private @Nullable ShapedParagraph shaped;
        private List<Laid> laid = List.of();

        @Nullable
        Laid in(Room room) {
            for (Laid own : laid) {
                if (own.room().isLike(room)) {
                    return own;
                }
            }
            return null;
        }
    }

    /**
     * A measure with equal lines, other than the first one's indent and those beside an initial letter.
     *
     * @param beside number of lines beside the letter
     * @param besideStart start of these lines
     * @param besideWidth width of these lines
     */
    record Room(
            double indent,
            double start,
            double width,
            int beside,
            double besideStart,
            double besideWidth,
            boolean dividesWords)
            implements Measure {

        /** Returns a measure whose lines are alike but for those beside an initial letter. */
        static Room of(double indent, Measure measure) {
            int rest = measure.besideInitial();
            return new Room(
                    indent,
                    measure.start(rest),
                    measure.width(rest),
                    rest,
                    measure.start(0),
                    measure.width(0),
                    measure.dividesWords());
        }

        boolean isLike(Room other) {
            return indent == other.indent
                    && start == other.start
                    && width == other.width
                    && beside == other.beside
                    && besideStart == other.besideStart
                    && besideWidth == other.besideWidth
                    && dividesWords == other.dividesWords;
        }

        @Override
        public double start(int line) {
            return line < beside ? besideStart : start;
        }

        @Override
        public double width(int line) {
            return line < beside ? besideWidth : width;
        }

        @Override
        public double narrowest() {
            return Math.min(width, width(0));
        }

        @Override
        public boolean isEven() {
            return beside == 0;
        }

        @Override
        public int besideInitial() {
            return beside;
        }
    }

    private record Laid(Room room, List<Line> lines) {}

    /** @param laid lines for the expected width */
    record Prepared(ShapedParagraph shaped, @Nullable Laid laid) {}

    private record Kind(ComputedStyle style, boolean first) {

        /** Written out, as is {@code equals}: called for each paragraph, and slow if generated for records. */
        @Override
        public int hashCode() {
            return style.hashCode() * 2 + (first ? 1 : 0);
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Kind kind && style.equals(kind.style) && first == kind.first;
        }
    }

    /** Shapes a paragraph on a helper thread, and breaks it for the last width of its kind, which most paragraphs share. */
    private Prepared prepare(ParagraphBox box, boolean inTable) {
        ShapedParagraph shaped = shapeNow(box, 0, 0);
        Room room = inTable ? null : rooms.get(new Kind(box.style(), box.first()));
        return new Prepared(shaped, room == null ? null : new Laid(room, shaped.lines(room.indent(), room)));
    }

    /**
     * Returns the shaped paragraph, whose lines are needed later.
     *
     * @param column width to which sizes of pictures refer, in pt
     */
    public ShapedParagraph measured(ParagraphBox box, double column) {
        Known entry = known.get(box);
        if (entry != null && entry.shaped != null) {
            return entry.shaped;
        }
        ShapedParagraph shaped = prepared(box, column, column).shaped();
        if (Inlines.isFixed(box.items())) {
            known.computeIfAbsent(box, unseen -> new Known()).shaped = shaped;
        }
        measuredNumbers |= Inlines.printsPages(box.items());
        return shaped;
    }

    /** Whether layout depended on the width of text with page numbers. */
    boolean measuredNumbers() {
        return measuredNumbers;
    }

    void measuredNumbers(boolean measured) {
        measuredNumbers = measured;
    }

    /**
     * Returns the lines of a paragraph.
     *
     * @param indent indent of the first line, in pt
     * @param column width to which sizes of pictures refer, in pt
     */
    List<Line> lines(ParagraphBox box, double indent, double column, Measure measure) {
        if (measure.besideInitial() < 0) {
            ShapedParagraph shaped = shapedOnce(box, column, room(box, indent, measure));
            text.reportMissing(shaped);
            return shaped.lines(indent, measure);
        }
        Room room = Room.of(indent, measure);
        if (room.isEven()) {
            rooms.put(new Kind(box.style(), box.first()), room);
        }
        Known entry = known.get(box);
        Laid laid = entry == null ? null : entry.in(room);
        return laid == null ? lines(box, column, room) : laid.lines();
    }

    /** Returns the width of the narrowest line, for inline blocks. */
    private static double room(ParagraphBox box, double indent, Measure measure) {
        return Inlines.hasBlocks(box.items()) ? measure.narrowest() - Math.max(0, indent) : measure.width(0);
    }

    private List<Line> lines(ParagraphBox box, double column, Room room) {
        Known entry = known.remove(box);
        Prepared prepared = entry == null || entry.shaped == null
                ? prepared(box, column, room(box, room.indent(), room))
                : new Prepared(entry.shaped, null);
        text.reportMissing(prepared.shaped());
        Laid laid = prepared.laid();
        if (laid == null || !laid.room().isLike(room)) {
            laid = new Laid(room, prepared.shaped().lines(room.indent(), room));
        }
        keep(box, entry, prepared.shaped(), laid);
        return laid.lines();
    }

    private void keep(ParagraphBox box, @Nullable Known before, ShapedParagraph shaped, @Nullable Laid laid) {
        if (keeping == Keeping.NOTHING || !Inlines.isFixed(box.items())) {
            return;
        }
        Known kept = new Known();
        if (keeping == Keeping.TEXT) {
            kept.shaped = shaped;
            if (before != null && before.laid.size() < MOST_ROOMS) {
                kept.laid = before.laid;
            }
        }
        if (laid != null) {
            kept.laid = kept.laid.isEmpty() ? List.of(laid) : joined(kept.laid, laid);
        }
        known.put(box, kept);
    }

    private static List<Laid> joined(List<Laid> before, Laid last) {
        List<Laid> all = new ArrayList<>(before);
        all.add(last);
        return all;
    }

    private ShapedParagraph shapedOnce(ParagraphBox box, double column, double line) {
        Known entry = known.remove(box);
        ShapedParagraph shaped = entry == null || entry.shaped == null
                ? prepared(box, column, line).shaped()
                : entry.shaped;
        if (keeping == Keeping.TEXT) {
            keep(box, entry, shaped, null);
        }
        return shaped;
    }

    private Prepared prepared(ParagraphBox box, double column, double line) {
        Prepared prepared = ahead.take(box);
        return prepared == null ? new Prepared(shapeNow(box, column, line), null) : prepared;
    }

    /** Shapes a laid-out paragraph again, so that it can be set in another number of lines. */
    ShapedParagraph shapedAgain(ParagraphBox box, double column, Room room) {
        Known entry = known.get(box);
        return entry == null || entry.shaped == null ? shapeNow(box, column, room.width()) : entry.shaped;
    }

    private ShapedParagraph shapeNow(ParagraphBox box, double column, double line) {
        return text.shaped(inlines.of(box, column, line), turns.of(box));
    }
}
