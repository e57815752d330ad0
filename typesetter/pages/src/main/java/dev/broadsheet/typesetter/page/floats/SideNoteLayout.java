package dev.broadsheet.typesetter.page.floats;

import dev.broadsheet.typesetter.box.BlockBox;
import dev.broadsheet.typesetter.css.grammar.Keyword.FootnoteDisplay;
import dev.broadsheet.typesetter.css.style.ComputedStyle;
import dev.broadsheet.typesetter.page.fragment.Edges;
import dev.broadsheet.typesetter.page.galley.BoxLayout;
import dev.broadsheet.typesetter.page.galley.Galley;
import dev.broadsheet.typesetter.page.galley.Item;
import dev.broadsheet.typesetter.page.inline.TextSetter;
import dev.broadsheet.typesetter.page.sheet.PageArea;
import java.util.Locale;
import java.util.Optional;

/** Lays out notes in the outer margin: {@code footnote-display: -bs-side}. */
public final class SideNoteLayout {

    /** Gap between note and text, and between note and the sheet's edge, if the note has no margins of its own, in pt. */
    private static final double GAP = 12;

    /** Least width of a note's content, in pt; a margin with less room has no notes. */
    private static final double LEAST = 36;

    private final BoxLayout layout;
    private final TextSetter text;
    private final PageArea area;

    public SideNoteLayout(BoxLayout layout, TextSetter text, PageArea area) {
        this.layout = layout;
        this.text = text;
        this.area = area;
    }

    public Optional<Item.SideNote> note(BlockBox body) {
        ComputedStyle style = body.style();
        if (style.footnoteDisplay() != FootnoteDisplay.SIDE) {
            return Optional.empty();
        }
        double margin = area.outerMargin();
        Edges edges = new Edges(style, margin);
        double inner = edges.marginLeft() > 0 ? edges.marginLeft() : GAP;
        double outer = edges.marginRight() > 0 ? edges.marginRight() : GAP;
        double width = Math.min(margin - inner, edges.borderBoxWidth(margin - inner - outer));
        if (width - edges.horizontal() < LEAST) {
            return Optional.empty();
        }
        Galley galley = layout.framed(body, width, edges, 0);
        double baseline = edges.top() + text.strut(style, Locale.ROOT).above();
        return Optional.of(new Item.SideNote(galley, width, inner, baseline));
    }
}
