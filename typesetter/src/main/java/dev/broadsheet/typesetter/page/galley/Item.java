package dev.broadsheet.typesetter.page.galley;

import dev.broadsheet.typesetter.box.Origin;
import dev.broadsheet.typesetter.css.value.Keyword.Floating;
import dev.broadsheet.typesetter.page.fragment.Fragment;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An entry of a {@link Galley}, from top to bottom. Heights in pt. */
public sealed interface Item {

    /** How much an item moves the pen down. */
    default double height() {
        return 0;
    }

    /**
     * A line, picture, table row, or slice of a row: never cut.
     *
     * @param fragment what it is; of the slices of a row, the first one is all of it, and the others are nothing
     * @param origin where its first text, picture or formula is in the document; null when it has none
     * @param growth how it may be higher; null when it may not
     * @param slice what it is of a row that pages may divide; null for what is whole
     */
    record Piece(
            Fragment fragment,
            double height,
            List<Footnote> notes,
            @Nullable Origin origin,
            @Nullable Growth growth,
            @Nullable Slice slice)
            implements Item {
        public Piece {
            notes = List.copyOf(notes);
        }

        /** One that may not be higher than it is. */
        public Piece(Fragment fragment, double height, List<Footnote> notes, @Nullable Origin origin) {
            this(fragment, height, notes, origin, null, null);
        }

        /** The same that may be higher; by nothing for one that may not. */
        public Piece growing(double most, Growth.Taller taller) {
            return growing(most > 0 ? new Growth(most, 0, taller) : null);
        }

        /** The same among the margins and pieces that may be higher together. */
        Piece in(int group) {
            return growth == null ? this : growing(new Growth(growth.most(), group, growth.taller()));
        }

        /** The same where nothing may be higher. */
        Piece rigid() {
            return growth == null ? this : growing(null);
        }

        private Piece growing(@Nullable Growth other) {
            return new Piece(fragment, height, notes, origin, other, slice);
        }

        /** The same as high as that. @param more by how much it is higher, in pt */
        public Piece taller(double more) {
            return growth == null ? this : new Piece(growth.taller().by(more), height + more, notes, origin);
        }

        public static Piece of(Fragment fragment, double height) {
            return new Piece(fragment, height, List.of(), null);
        }

        /** Another one in its place. */
        public Piece with(Fragment other) {
            return new Piece(other, height, notes, origin);
        }
    }

    /**
     * A margin: lost when a page begins with it.
     *
     * @param stretch by how much it may be higher, so that a page is filled
     * @param shrink by how much it may be lower
     * @param group number of the margins that may be so together: those between two lines of text that keep to the grid
     */
    record Gap(double height, double stretch, double shrink, int group) implements Item {
        Gap(double height) {
            this(height, 0, 0, 0);
        }

        /** Whether it may be higher or lower. */
        public boolean isElastic() {
            return stretch > 0 || shrink > 0;
        }
    }

    /** Padding and border: always kept. */
    record Pad(double height) implements Item {}

    /**
     * A place where a page may end.
     *
     * @param cost what ending a page here costs, see {@link BreakPenalties}
     * @param columnCost what ending a column here costs
     * @param turn how a page must end here; null when it only may
     * @param columnForced whether a column must end here
     * @param inText whether it lies between two lines of a paragraph
     * @param floats that reach below this place
     * @param repeated what is repeated around it, when a page or column ends here
     */
    record BreakOpportunity(
            double cost,
            double columnCost,
            @Nullable ForcedBreak turn,
            boolean columnForced,
            boolean inText,
            List<Hanging> floats,
            Repeated repeated)
            implements Item {
        public BreakOpportunity {
            floats = List.copyOf(floats);
        }

        /** The same place where a page end costs something else. */
        BreakOpportunity costing(double other) {
            return new BreakOpportunity(other, columnCost, turn, columnForced, inText, floats, repeated);
        }
    }

    /**
     * A float that reaches below a place.
     *
     * @param item index of it in the galley
     * @param below how far it does, in pt
     */
    record Hanging(int item, double below) {

        /** How far those of some floats reach below their place that have an index from this on. */
        public static double below(List<Hanging> floats, int from) {
            double below = 0;
            for (int i = 0; i < floats.size(); i++) { // no iterator: asked for each pair of lines of a page
                Hanging own = floats.get(i);
                below = own.item() >= from ? Math.max(below, own.below()) : below;
            }
            return below;
        }
    }

    /**
     * What is repeated where something is cut.
     *
     * @param foot at the end of the page above (a table's foot)
     * @param head at the top of the page below (a table's head)
     */
    record Repeated(@Nullable Piece foot, @Nullable Piece head) {

        public static final Repeated NOTHING = new Repeated(null, null);

        public double below() {
            return head == null ? 0 : head.height();
        }

        /** With more room at the top of the page below. */
        Repeated lowered(double by) {
            return new Repeated(foot, Piece.of(moved(head, by), below() + by));
        }

        public double above() {
            return foot == null ? 0 : foot.height();
        }

        /** With room between it and what is cut: so much at the end of the page above, and at the top of the one below. */
        public Repeated apart(double above, double below) {
            return new Repeated(
                    above > 0 ? Piece.of(moved(foot, above), above() + above) : foot,
                    below > 0 ? Piece.of(moved(head, 0), below() + below) : head);
        }

        private static Fragment moved(@Nullable Piece piece, double down) {
            return piece == null ? Fragment.Group.EMPTY : Fragment.Group.of(piece.fragment(), 0, down);
        }
    }

    /** From here to the next {@link ColumnsEnd} the items are set in columns side by side. */
    record ColumnsStart(ColumnSet set) implements Item {}

    /** See {@link ColumnsStart}. */
    record ColumnsEnd(ColumnSet set) implements Item {}

    /** The top of a box that has an area to paint or a name to remember. */
    record Open(Frame frame) implements Item {}

    /** The bottom of a box. */
    record Close(Frame frame) implements Item {}

    /**
     * A column in the page's margin that begins here and takes no room.
     *
     * @param gap between it and a column of the margin that follows, in pt
     */
    record Side(Galley column, double x, double gap) implements Item {}

    /**
     * A note in the outer margin, beside this place if there is room.
     *
     * @param width of its border box, in pt
     * @param gap between it and the text, in pt
     * @param rise distance of its top above this place, in pt
     */
    record SideNote(Galley note, double width, double gap, double rise) implements Item {
        public SideNote raised(double by) {
            return new SideNote(note, width, gap, rise + by);
        }
    }

    /**
     * Painted over this place, without taking room: a float beside lines, an absolutely positioned box.
     *
     * @param order see {@code Effect.order}
     */
    record Overlay(Fragment fragment, double x, double y, List<Footnote> notes, int order) implements Item {
        Overlay at(double newY) {
            return new Overlay(fragment, x, newY, notes, order);
        }
    }

    /**
     * Placed at the top or the foot of this page or column or a later one, or in its place if there is room.
     *
     * @param lead margin above it, in pt, which is lost at the top
     * @param body height without margins
     * @param trail margin below it, which is lost at the foot
     * @param taken height that it takes from the text at the top or the foot, or more by its margins
     * @param inPlace height that it takes from the text where it is called
     * @param across whether it is as wide as all columns of the page
     * @param origin where its first text, picture or formula is in the document; null when it has none
     */
    record PageFloat(
            Fragment fragment,
            double lead,
            double body,
            double trail,
            Floating edge,
            double taken,
            double inPlace,
            boolean across,
            List<Footnote> notes,
            @Nullable Origin origin)
            implements Item {

        /** One that takes such heights from the text. */
        public PageFloat taking(double away, double called) {
            return new PageFloat(fragment, lead, body, trail, edge, away, called, across, notes, origin);
        }

        /** The same with smaller pictures. @param height without margins, in pt @param by how much less it takes, in pt */
        public PageFloat lower(Fragment other, double height, double by) {
            return new PageFloat(
                    other,
                    lead,
                    height,
                    trail,
                    edge,
                    Math.max(0, taken - by),
                    Math.max(0, inPlace - by),
                    across,
                    notes,
                    origin);
        }

        /** Whether it goes to the foot of a page; {@code opening} if the text of the page begins there. */
        public boolean atFoot(boolean opening) {
            return edge == Floating.BOTTOM || (edge != Floating.TOP && opening);
        }

        /** Whether it may go to the foot of a page where there is no room at its top any more. */
        public boolean canStandAtFoot() {
            return edge != Floating.TOP;
        }

        /** Whether it stays where it is called, if it has room there. */
        public boolean isInPlace() {
            return edge == Floating.IN_PLACE;
        }

        /** Height that it takes from the text at the top or the foot. */
        public double room() {
            double least = edge == Floating.TOP ? trail : edge == Floating.BOTTOM ? lead : Math.max(lead, trail);
            return Math.max(taken, body + least);
        }

        /** Height that it takes from the text of the page that calls it. */
        public double roomCalled() {
            return isInPlace() && !across ? inPlace : room();
        }
    }

    /** Floats of pages that are called above it are placed above it; CSS Page Floats 3, {@code clear: both-block}. */
    record FloatBarrier() implements Item {}

    /** A piece that is at the top or the foot of the column that holds it. */
    record ColumnFloat(Piece piece, boolean bottom) implements Item {
        @Override
        public double height() {
            return piece.height();
        }
    }

    /** The top of a box by which others are positioned. */
    record Anchor(Containing containing) implements Item {}

    /**
     * Positioned within the page area instead of at its place in the flow: {@code extent} pt tall, without taking room.
     *
     * @param order see {@code Effect.order}
     * @param fixed whether it is on every page, as decoration on all but its own
     */
    record Pinned(
            Fragment fragment,
            double extent,
            double x,
            double y,
            boolean fromBottom,
            List<Footnote> notes,
            int order,
            boolean fixed)
            implements Item {}
}
