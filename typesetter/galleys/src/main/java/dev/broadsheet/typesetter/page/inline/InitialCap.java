package dev.broadsheet.typesetter.page.inline;

import dev.broadsheet.typesetter.box.Ink;
import dev.broadsheet.typesetter.box.InlineItem;
import dev.broadsheet.typesetter.box.ParagraphBox;
import dev.broadsheet.typesetter.box.content.Origin;
import dev.broadsheet.typesetter.css.property.Side;
import dev.broadsheet.typesetter.css.style.ComputedStyle;
import dev.broadsheet.typesetter.css.value.text.InitialLetter;
import dev.broadsheet.typesetter.page.fragment.Edges;
import dev.broadsheet.typesetter.page.fragment.Fragment;
import dev.broadsheet.typesetter.page.style.Strut;
import dev.broadsheet.typesetter.page.style.TextStyles;
import dev.broadsheet.typesetter.text.font.FontFace;
import dev.broadsheet.typesetter.text.font.TextStyle;
import dev.broadsheet.typesetter.text.shape.GlyphRun;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A drop cap. With {@code initial-letter} (CSS Inline 3, section 7) the top of the capital aligns with the capitals of the
 * first line, and its baseline with that of the last line that it sinks into. A floating {@code ::first-letter} has
 * the size, line height and edges of its style, and shortens the lines beside it (CSS 2.2, sections 5.12.2 and 9.5).
 *
 * @param lines number of lines that it shortens; 0 for no drop cap
 * @param width width by which lines are shortened, in pt
 * @param x start of the letter, from the column's start
 * @param drop distance of its baseline below that of the first line, in pt
 * @param runs the visible letter
 * @param box background and borders of a float, relative to the paragraph's start and the baseline of its first line; null
 *     for none
 * @param read the letter as part of its word in the first line, for text extraction
 * @param origin position of the letter in the document
 */
record InitialCap(
        int lines,
        double width,
        double x,
        double drop,
        List<GlyphRun> runs,
        Fragment.@Nullable Placed box,
        List<GlyphRun> read,
        @Nullable Ink ink,
        @Nullable Origin origin) {

    private static final double ROUNDING = 1e-6;

    private static final InitialCap NONE = new InitialCap(0, 0, 0, 0, List.of(), null, List.of(), null, null);

    InitialCap {
        runs = List.copyOf(runs);
        read = List.copyOf(read);
    }

    static InitialCap of(ParagraphBox box, TextSetter text, Strut strut) {
        if (box.items().isEmpty() || !(box.items().get(0) instanceof InlineItem.Initial initial)) {
            return NONE;
        }
        return initial.style().initialLetter().isPresent()
                ? sunk(initial, box, text, strut)
                : floating(initial, box, text, strut);
    }

    private static List<GlyphRun> read(InlineItem.Initial initial, ParagraphBox box, TextSetter text) {
        return text.runs(initial.text(), text.style(box.style(), box.language()), initial.ink());
    }

    private static double width(List<GlyphRun> runs) {
        return runs.stream().mapToDouble(GlyphRun::width).sum();
    }

    private static InitialCap floating(InlineItem.Initial initial, ParagraphBox box, TextSetter text, Strut strut) {
        ComputedStyle style = initial.style();
        Edges edges = new Edges(style, 0);
        TextStyle letterStyle = TextStyles.convert(style, style.fontSize(), box.language());
        List<GlyphRun> runs = text.runs(initial.text(), letterStyle, initial.ink());
        Strut line = text.strut(style, box.language());
        double inner = edges.left() + width(runs) + edges.right();
        double drop = edges.marginTop() + edges.top() + line.above() - strut.above();
        double height = edges.marginTop() + edges.top() + line.height() + edges.bottom() + edges.marginBottom();
        Fragment area = Fragment.Area.whole(
                edges.decoration(),
                inner,
                edges.top() + line.height() + edges.bottom(),
                initial.ink().mark());
        return new InitialCap(
                (int) Math.ceil(height / strut.height() - ROUNDING),
                Math.max(0, edges.marginLeft() + inner + edges.marginRight()),
                edges.marginLeft() + edges.left(),
                drop,
                runs,
                new Fragment.Placed(area, edges.marginLeft(), edges.marginTop() - strut.above()),
                read(initial, box, text),
                initial.ink(),
                initial.origin());
    }

    private static InitialCap sunk(InlineItem.Initial initial, ParagraphBox box, TextSetter text, Strut strut) {
        ComputedStyle style = initial.style();
        InitialLetter letter = style.initialLetter().orElse(new InitialLetter(1, 1));
        FontFace body = text.face(box.style(), box.language());
        FontFace face = text.face(style, box.language());
        double height = (letter.size() - 1) * strut.height()
                + body.capHeight() * box.style().fontSize();
        double size = height / face.capHeight();
        TextStyle letterStyle = TextStyles.convert(style, size, box.language());
        List<GlyphRun> runs = text.runs(initial.text(), letterStyle, initial.ink());
        double before =
                style.margin(Side.LEFT).resolve(0, 0) + style.padding(Side.LEFT).resolve(0, 0);
        double after = style.margin(Side.RIGHT).resolve(0, 0)
                + style.padding(Side.RIGHT).resolve(0, 0);
        double clear = strut.height() - body.capHeight() * box.style().fontSize();
        boolean reaches = face.depth(initial.text()) * size > clear;
        return new InitialCap(
                letter.sink() + (reaches ? 1 : 0),
                Math.max(0, before + width(runs) + after),
                before,
                (letter.sink() - 1) * strut.height(),
                runs,
                null,
                read(initial, box, text),
                initial.ink(),
                initial.origin());
    }

    /** Returns the letter shifted by floats. */
    InitialCap at(double shift) {
        Fragment.Placed own = box;
        return shift == 0
                ? this
                : new InitialCap(
                        lines,
                        width + shift,
                        x + shift,
                        drop,
                        runs,
                        own == null ? null : own.shifted(shift),
                        read,
                        ink,
                        origin);
    }

    /** Returns its fragments, relative to the paragraph's start and the baseline of its first line; none without a drop cap. */
    List<Fragment.Placed> placed() {
        if (ink == null) {
            return List.of();
        }
        double word = width - width(read);
        Fragment.Placed letter = new Fragment.Placed(new Fragment.Initial(runs, drop, read, word - x, ink), x, 0);
        return box == null ? List.of(letter) : List.of(box, letter);
    }
}
