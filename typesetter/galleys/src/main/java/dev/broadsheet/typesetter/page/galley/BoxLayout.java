package dev.broadsheet.typesetter.page.galley;

import dev.broadsheet.typesetter.box.BlockBox;
import dev.broadsheet.typesetter.box.Box;
import dev.broadsheet.typesetter.box.ParagraphBox;
import dev.broadsheet.typesetter.page.box.BoxWidths;
import dev.broadsheet.typesetter.page.fragment.Edges;
import java.util.List;
import java.util.Optional;

/** Lays out boxes of any kind; the interface through which the kinds of layout use each other. */
public interface BoxLayout {

    /**
     * Appends a box to a galley. A box with a page name of its own gets the width of its pages.
     *
     * @param x start of the containing block, from the column's start, in pt
     * @param width width of the containing block, in pt
     */
    void box(Box box, GalleyBuilder out, double x, double width);

    /** Appends a box at its place in the flow, even if its style makes it a page float. */
    void inPlace(Box box, GalleyBuilder out, double x, double width);

    /** Returns the line heights of a paragraph without floats beside it, in pt. */
    List<Double> heights(ParagraphBox box, double width);

    /** Lays out the content of a block without its own edges, as in a table cell. */
    Galley content(BlockBox box, double width, boolean divideWords);

    /**
     * Lays out a box with its edges but without its margins, in a galley of its own.
     *
     * @param least least height of the border box
     */
    Galley framed(BlockBox box, double width, Edges edges, double least);

    /**
     * Appends such a box to a galley. The margins of its content do not collapse with those outside.
     *
     * @param x start of the border box, from the column's start, in pt
     */
    void framed(BlockBox box, GalleyBuilder out, double x, double width, Edges edges, double least);

    /** Lays out a box with its margins in a galley of its own. */
    Galley apart(BlockBox box, double width);

    /** Returns a note for the outer margin; empty if its style does not ask for it, or the margin is too narrow. */
    Optional<Item.SideNote> sideNote(BlockBox body);

    /** Lays out a footnote, and those that it calls. */
    List<Footnote> notes(BlockBox body);

    BoxWidths widths();
}
