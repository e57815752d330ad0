package dev.broadsheet.typesetter.page.galley;

import dev.broadsheet.typesetter.box.BlockBox;
import dev.broadsheet.typesetter.box.Box;
import dev.broadsheet.typesetter.box.ParagraphBox;
import dev.broadsheet.typesetter.page.fragment.Edges;
import java.util.List;
import java.util.Optional;

/** Lays out boxes of any kind: all that one kind of layout has to know of the others. */
public interface BoxLayout {

    /**
     * Appends a box to a galley. A box with a page name of its own is as much wider or narrower as its pages are.
     *
     * @param x start of the containing block, from the column's start
     * @param width of the containing block
     */
    void box(Box box, GalleyBuilder out, double x, double width);

    /** A box where it is, though it may float to the top or the foot of a page. */
    void inPlace(Box box, GalleyBuilder out, double x, double width);

    /** Heights of the lines of a paragraph beside which nothing is, in pt. */
    List<Double> heights(ParagraphBox box, double width);

    /** The content of a block without its own edges, as in a table cell. */
    Galley content(BlockBox box, double width, boolean divideWords);

    /**
     * A box with its edges but without its margins, in a galley of its own.
     *
     * @param least height of the border box
     */
    Galley framed(BlockBox box, double width, Edges edges, double least);

    /**
     * The same in a galley that others write as well; no margin in it reaches out of it.
     *
     * @param x of the border box
     */
    void framed(BlockBox box, GalleyBuilder out, double x, double width, Edges edges, double least);

    /** A box by itself, with its margins. */
    Galley apart(BlockBox box, double width);

    /** A note for the outer margin; empty when it is not meant for it, or has no room there. */
    Optional<Item.SideNote> sideNote(BlockBox body);

    /** A footnote's body, and those of the notes that it calls. */
    List<Footnote> notes(BlockBox body);

    BoxWidths widths();
}
