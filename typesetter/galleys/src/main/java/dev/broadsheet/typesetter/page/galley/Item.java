package dev.broadsheet.typesetter.page.galley;

import dev.broadsheet.typesetter.box.content.Origin;
import dev.broadsheet.typesetter.css.grammar.Keyword.Floating;
import dev.broadsheet.typesetter.page.box.Frame;
import dev.broadsheet.typesetter.page.fragment.Fragment;
import dev.broadsheet.typesetter.page.penalty.BreakPenalties;
import dev.broadsheet.typesetter.page.penalty.ForcedBreak;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An entry of a {@link Galley}. Heights are in pt. */
public sealed interface Item {

    /** Returns by how much the item moves the pen down. */
    default double height() {
        return 0;
    }

    /**
     * A line, picture, table row, or slice of a row; never cut.
     *
     * @param fragment its content; the first slice of a row has the whole row, the others are empty
     * @param origin position in the document of its first text, picture or formula; null if it has none
     * @param growth how it may grow; null if it may not
     * @param slice the slice of a row that pages may divide; null for other pieces
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

        /** Creates a piece that cannot grow. */
        public Piece(Fragment fragment, double height, List<Footnote> notes, @Nullable Origin origin) {
            this(fragment, height, notes, origin, null, null);
        }

        /** Returns a copy that may grow by {@code most}, in pt; not at all if this is 0. */
        public Piece growing(double most, Growth.Taller taller) {
            return growing(most > 0 ? new Growth(most, 0, taller) : null);
        }

        /** Returns a copy in the group of margins and pieces that grow together. */
        Piece in(int group) {
            return growth == null ? this : growing(new Growth(growth.most(), group, growth.taller()));
        }

        /** Returns a copy that cannot grow. */
        Piece rigid() {
            return growth == null ? this : growing(null);
        }

        private Piece growing(@Nullable Growth other) {
            return new Piece(fragment, height, notes, origin, other, slice);
        }

        /** Returns a copy that is higher by {@code more}, in pt; the piece itself if it cannot grow. */
        public Piece taller(double more) {
            return growth == null ? this : new Piece(growth.taller().by(more), height + more, notes, origin);
        }

        public static Piece of(Fragment fragment, double height) {
            return new Piece(fragment, height, List.of(), null);
        }

        /** Returns a copy with another fragment, which cannot grow. */
        public Piece with(Fragment other) {
            return new Piece(other, height, notes, origin);
        }
    }

    /**
     * A margin; dropped at the top of a page.
     *
     * @param stretch by how much it may be higher, so that a page is filled
     * @param shrink by how much it may be lower
     * @param group number of the margins that change together: those between two lines of text on the grid
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

    /** Padding and border, which are never dropped. */
    record Pad(double height) implements Item {}

    /**
     * A break opportunity: a place where a page or column may end.
     *
     * @param cost cost of a page end here, see {@link BreakPenalties}
     * @param columnCost cost of a column end here
     * @param turn the forced page end here; null if a page may, but need not end
     * @param columnForced whether a column must end here
     * @param inText whether it is between two lines of a paragraph that are not to be alone
     * @param floats floats that reach below this place
     * @param repeated content to repeat around it if a page or column ends here
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

        /** Returns a copy with another cost of a page end. */
        BreakOpportunity costing(double other) {
            return new BreakOpportunity(other, columnCost, turn, columnForced, inText, floats, repeated);
        }
    }

    /**
     * A float that reaches below a place.
     *
     * @param item its index in the galley
     * @param below how far it reaches below the place, in pt
     */
    record Hanging(int item, double below) {

        /** Returns how far floats with an item index of at least {@code from} reach below the place. */
        public static double below(List<Hanging> floats, int from) {
            double below = 0;
            for (int i = 0; i < floats.size(); i++) { // no iterator: called for each pair of lines of a page
                Hanging own = floats.get(i);
                below = own.item() >= from ? Math.max(below, own.below()) : below;
            }
            return below;
        }
    }

    /**
     * Content to repeat where a page or column ends in a table or row.
     *
     * @param foot content at the end of the page above (a table's foot); null for none
     * @param head content at the top of the page below (a table's head); null for none
     * @param room space on the page below after the divided box, with which the lines after it are on the grid, in pt
     * @param boxes number of boxes that end above this space: that of a table's rows and that with its captions, or one
     */
    record Repeated(@Nullable Piece foot, @Nullable Piece head, double room, int boxes) {

        public static final Repeated NOTHING = new Repeated(null, null, 0, 1);

        /** Creates what is repeated where a table is divided. */
        public Repeated(@Nullable Piece foot, @Nullable Piece head) {
            this(foot, head, 0, 2);
        }

        /** Returns the height that it takes on the page below, in pt. */
        public double below() {
            return (head == null ? 0 : head.height()) + room;
        }

        /** Returns a copy that takes more room on the page below. */
        Repeated roomier(double by) {
            return new Repeated(foot, head, room + by, boxes);
        }

        public double above() {
            return foot == null ? 0 : foot.height();
        }

        /** Returns a copy with space between it and the divided content, on the page above and on the page below, in pt. */
        public Repeated apart(double above, double below) {
            return new Repeated(
                    above > 0 ? Piece.of(moved(foot, above), above() + above) : foot,
                    below > 0 ? Piece.of(moved(head, 0), below() - room + below) : head,
                    room,
                    boxes);
        }

        private static Fragment moved(@Nullable Piece piece, double down) {
            return piece == null ? Fragment.Group.EMPTY : Fragment.Group.of(piece.fragment(), 0, down);
        }
    }

    /** The start of columns, in which the items up to the next {@link ColumnsEnd} are set. */
    record ColumnsStart(ColumnSet set) implements Item {}

    /** The end of columns. */
    record ColumnsEnd() implements Item {}

    /** The top of a box that has an area to paint or labels. */
    record Open(Frame frame) implements Item {}

    /** The bottom of a box. */
    record Close(Frame frame) implements Item {}

    /**
     * A column in the page's margin that begins here; it takes no room in the galley.
     *
     * @param gap gap between it and the next column in the margin, in pt
     * @param divisible whether it may continue on the next page
     */
    record Side(Galley column, double x, double gap, boolean divisible) implements Item {}

    /**
     * A note in the outer margin, beside this place if possible.
     *
     * @param width width of its border box, in pt
     * @param gap gap between it and the text, in pt
     * @param rise distance of its top above this place, in pt
     */
    record SideNote(Galley note, double width, double gap, double rise) implements Item {
        public SideNote raised(double by) {
            return new SideNote(note, width, gap, rise + by);
        }
    }

    /**
     * A fragment painted over this place, which takes no room: a float beside lines, or an absolutely positioned box.
     *
     * @param order see {@code Effect.order}
     */
    record Overlay(Fragment fragment, double x, double y, List<Footnote> notes, int order) implements Item {
        Overlay at(double newY) {
            return new Overlay(fragment, x, newY, notes, order);
        }
    }

    /**
     * A float at the top or the foot of this or a later page or column, or where it is called if it has room there.
     *
     * @param lead margin above it, in pt; dropped at the top
     * @param body height without margins
     * @param trail margin below it; dropped at the foot
     * @param taken least height that it takes from the text at the top or the foot, see {@link #room}
     * @param inPlace height that it takes from the text where it is called
     * @param across whether it spans all columns of the page
     * @param origin position in the document of its first text, picture or formula; null if it has none
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

        /** Returns a copy that takes these heights from the text, at the top or the foot, and where it is called. */
        public PageFloat taking(double away, double called) {
            return new PageFloat(fragment, lead, body, trail, edge, away, called, across, notes, origin);
        }

        /** Returns a copy with smaller pictures. @param height height without margins @param by height by which it takes less */
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

        /** Whether it goes to the foot of a page. @param opening whether a forced page end precedes the page */
        public boolean atFoot(boolean opening) {
            return edge == Floating.BOTTOM || (edge != Floating.TOP && opening);
        }

        /** Whether it may go to the foot of a page if there is no room at its top. */
        public boolean canStandAtFoot() {
            return edge != Floating.TOP;
        }

        /** Whether it stays where it is called if it has room there. */
        public boolean isInPlace() {
            return edge == Floating.IN_PLACE;
        }

        /** Returns the height that it takes from the text at the top or the foot. */
        public double room() {
            double least = edge == Floating.TOP ? trail : edge == Floating.BOTTOM ? lead : Math.max(lead, trail);
            return Math.max(taken, body + least);
        }

        /** Returns the height that it takes from the text of the page that calls it. */
        public double roomCalled() {
            return isInPlace() && !across ? inPlace : room();
        }
    }

    /** A barrier below which page floats called above it cannot be placed; CSS Page Floats 3, {@code clear: both-block}. */
    record FloatBarrier() implements Item {}

    /** A float at the top or the foot of the column in which it is called. */
    record ColumnFloat(Piece piece, boolean bottom) implements Item {
        @Override
        public double height() {
            return piece.height();
        }
    }

    /** The top of a box that is the containing block of positioned boxes. */
    record Anchor(Containing containing) implements Item {}

    /**
     * A box positioned within the page area instead of in the flow; it takes no room.
     *
     * @param extent its height, in pt
     * @param fromBottom whether {@code y} is the distance of its bottom from the bottom of the page area
     * @param order see {@code Effect.order}
     * @param fixed whether it is painted on every page; it is an artifact on all but its own
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
