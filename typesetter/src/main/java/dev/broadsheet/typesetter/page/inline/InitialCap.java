package dev.broadsheet.typesetter.page.inline;

import dev.broadsheet.typesetter.box.Ink;
import dev.broadsheet.typesetter.box.InlineItem;
import dev.broadsheet.typesetter.box.Origin;
import dev.broadsheet.typesetter.box.ParagraphBox;
import dev.broadsheet.typesetter.css.property.ComputedStyle;
import dev.broadsheet.typesetter.css.property.Side;
import dev.broadsheet.typesetter.css.value.InitialLetter;
import dev.broadsheet.typesetter.page.fragment.Fragment;
import dev.broadsheet.typesetter.text.FontFace;
import dev.broadsheet.typesetter.text.GlyphRun;
import dev.broadsheet.typesetter.text.TextStyle;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A letter as high as several lines (CSS Inline 3, section 7): the top of the capital is level with the capitals of the
 * first line, its foot with the baseline of the last line that it sinks into.
 *
 * @param lines how many lines it takes room from, one more than it sinks into when it goes down into that; 0 for no
 *     initial
 * @param width of that room, in pt
 * @param x where the letter begins, from the column's start
 * @param drop distance of its baseline below that of the first line, in pt
 * @param runs the letter as it is seen
 * @param read the letter as part of its word in the first line, where readers of the text find it
 * @param origin where the letter stands in the document
 */
record InitialCap(
        int lines,
        double width,
        double x,
        double drop,
        List<GlyphRun> runs,
        List<GlyphRun> read,
        @Nullable Ink ink,
        @Nullable Origin origin) {

    private static final InitialCap NONE = new InitialCap(0, 0, 0, 0, List.of(), List.of(), null, null);

    InitialCap {
        runs = List.copyOf(runs);
        read = List.copyOf(read);
    }

    static InitialCap of(ParagraphBox box, TextSetter text, Strut strut) {
        if (box.items().isEmpty() || !(box.items().get(0) instanceof InlineItem.Initial initial)) {
            return NONE;
        }
        ComputedStyle style = initial.style();
        InitialLetter letter = style.initialLetter().orElse(new InitialLetter(1, 1));
        FontFace body = text.face(box.style(), box.language());
        FontFace face = text.face(style, box.language());
        double height = (letter.size() - 1) * strut.height()
                + body.capHeight() * box.style().fontSize();
        double size = height / face.capHeight();
        TextStyle letterStyle = TextStyles.convert(style, size, box.language());
        List<GlyphRun> runs = text.runs(initial.text(), letterStyle, initial.ink());
        double width = runs.stream().mapToDouble(GlyphRun::width).sum();
        double before =
                style.margin(Side.LEFT).resolve(0, 0) + style.padding(Side.LEFT).resolve(0, 0);
        double after = style.margin(Side.RIGHT).resolve(0, 0)
                + style.padding(Side.RIGHT).resolve(0, 0);
        double clear = strut.height() - body.capHeight() * box.style().fontSize();
        boolean reaches = face.depth(initial.text()) * size > clear;
        return new InitialCap(
                letter.sink() + (reaches ? 1 : 0),
                Math.max(0, before + width + after),
                before,
                (letter.sink() - 1) * strut.height(),
                runs,
                text.runs(initial.text(), text.style(box.style(), box.language()), initial.ink()),
                initial.ink(),
                initial.origin());
    }

    /** The letter where floats push it to. */
    InitialCap at(double shift) {
        return shift == 0 ? this : new InitialCap(lines, width + shift, x + shift, drop, runs, read, ink, origin);
    }

    /** From the paragraph's start and the baseline of its first line; none when there is no initial. */
    Optional<Fragment.Placed> placed() {
        if (ink == null) {
            return Optional.empty();
        }
        double word = width - read.stream().mapToDouble(GlyphRun::width).sum();
        return Optional.of(new Fragment.Placed(new Fragment.Initial(runs, drop, read, word - x, ink), x, 0));
    }
}
