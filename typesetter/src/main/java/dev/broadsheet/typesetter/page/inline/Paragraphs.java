package dev.broadsheet.typesetter.page.inline;

import dev.broadsheet.typesetter.box.BlockBox;
import dev.broadsheet.typesetter.box.Box;
import dev.broadsheet.typesetter.box.ParagraphBox;
import dev.broadsheet.typesetter.css.property.ComputedStyle;
import dev.broadsheet.typesetter.text.Line;
import dev.broadsheet.typesetter.text.Measure;
import dev.broadsheet.typesetter.text.ShapedParagraph;
import dev.broadsheet.typesetter.work.Workers;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The paragraphs of a document. What is known of one is kept, so that each is shaped once, though tables measure it
 * before they set it, and so that a document which prints the numbers of its pages is laid out again at little cost.
 */
public final class Paragraphs {

    /** In which the lines of a paragraph are kept. */
    private static final int MOST_ROOMS = 4;

    private final TextSetter text;
    private final Inlines inlines;
    private final Keeping keeping;
    private final TurnMarks turns;
    private final ReadAhead ahead;
    private final IdentityHashMap<ParagraphBox, Known> known = new IdentityHashMap<>();
    private boolean measuredNumbers;

    /** The room that a paragraph of the kind had last. Helpers read what the caller's thread writes. */
    private final Map<Kind, Room> rooms = new ConcurrentHashMap<>();

    /**
     * @param keeping what is kept for another layout of the document
     * @param workers help to shape
     */
    public Paragraphs(TextSetter text, Inlines inlines, Keeping keeping, Workers workers) {
        this.text = text;
        this.inlines = inlines;
        this.keeping = keeping;
        this.turns = new TurnMarks(text);
        this.ahead = new ReadAhead(workers, this::prepare);
    }

    /**
     * Has helpers shape what will be asked for.
     *
     * @param known blocks that will not be
     */
    public void expect(Box box, Predicate<BlockBox> known) {
        ahead.start(box, known);
    }

    /** Lets go of all of them: nothing will be laid out again. */
    public void forget() {
        known.clear();
    }

    /** What is kept of a paragraph for another layout of the document. */
    public enum Keeping {
        NOTHING,
        /** Its lines, in the room that it had last. */
        LINES,
        /** Its lines in each room that it had, and the shaped text for others. */
        TEXT
    }

    private static final class Known {
        private @Nullable ShapedParagraph shaped;
        private final List<Laid> laid = new ArrayList<>(1);

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

    /** The room of lines that are all alike but for the first one's indent. */
    record Room(double indent, double start, double width, boolean dividesWords) implements Measure {

        /** The room of the first line. */
        static Room of(double indent, Measure measure) {
            return new Room(indent, measure.start(0), measure.width(0), measure.dividesWords());
        }

        boolean isLike(Room other) {
            return indent == other.indent
                    && start == other.start
                    && width == other.width
                    && dividesWords == other.dividesWords;
        }

        @Override
        public double start(int line) {
            return start;
        }

        @Override
        public double width(int line) {
            return width;
        }

        @Override
        public boolean isEven() {
            return true;
        }
    }

    private record Laid(Room room, List<Line> lines) {}

    /** @param laid lines for the room that is guessed to be there */
    record Prepared(ShapedParagraph shaped, @Nullable Laid laid) {}

    private record Kind(ComputedStyle style, boolean first) {

        /** Written out, as the comparison is: asked for each paragraph, and slow where the JVM makes them. */
        @Override
        public int hashCode() {
            return style.hashCode() * 2 + (first ? 1 : 0);
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Kind kind && style.equals(kind.style) && first == kind.first;
        }
    }

    /** What helpers do. Most paragraphs of one style are in the same room. */
    private Prepared prepare(ParagraphBox box, boolean inTable) {
        ShapedParagraph shaped = shapeNow(box, 0, 0);
        Room room = inTable ? null : rooms.get(new Kind(box.style(), box.first()));
        return new Prepared(shaped, room == null ? null : new Laid(room, shaped.lines(room.indent(), room)));
    }

    /**
     * The paragraph without its lines, which are wanted later.
     *
     * @param column width that pictures are measured by, in pt
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

    /** Whether anything was placed by the width of what may print other numbers of pages. */
    boolean measuredNumbers() {
        return measuredNumbers;
    }

    void measuredNumbers(boolean measured) {
        measuredNumbers = measured;
    }

    /**
     * The lines of a paragraph.
     *
     * @param indent of the first line, in pt
     * @param column width that pictures are measured by, in pt
     */
    List<Line> lines(ParagraphBox box, double indent, double column, Measure measure) {
        if (!measure.isEven()) {
            ShapedParagraph shaped = shapedOnce(box, column, room(box, indent, measure));
            text.reportMissing(shaped);
            return shaped.lines(indent, measure);
        }
        Room room = Room.of(indent, measure);
        rooms.put(new Kind(box.style(), box.first()), room);
        Known entry = known.get(box);
        Laid laid = entry == null ? null : entry.in(room);
        return laid == null ? lines(box, column, room) : laid.lines();
    }

    /** What the narrowest line leaves to a block. */
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
                kept.laid.addAll(before.laid);
            }
        }
        if (laid != null) {
            kept.laid.add(laid);
        }
        known.put(box, kept);
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

    /** One that was laid out in a room, so that it can be set in other numbers of lines. */
    ShapedParagraph shapedAgain(ParagraphBox box, double column, Room room) {
        Known entry = known.get(box);
        return entry == null || entry.shaped == null ? shapeNow(box, column, room.width()) : entry.shaped;
    }

    private ShapedParagraph shapeNow(ParagraphBox box, double column, double line) {
        return text.shaped(inlines.of(box.items(), column, line), turns.of(box));
    }
}
