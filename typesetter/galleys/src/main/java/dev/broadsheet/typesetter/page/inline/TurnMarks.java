package dev.broadsheet.typesetter.page.inline;

import dev.broadsheet.typesetter.box.Ink;
import dev.broadsheet.typesetter.box.InlineItem;
import dev.broadsheet.typesetter.box.ParagraphBox;
import dev.broadsheet.typesetter.css.style.ComputedStyle;
import dev.broadsheet.typesetter.page.style.ParagraphStyles;
import dev.broadsheet.typesetter.text.font.TextStyle;
import dev.broadsheet.typesetter.text.paragraph.Inline;
import dev.broadsheet.typesetter.text.paragraph.ParagraphStyle;
import dev.broadsheet.typesetter.work.Task;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Adds continuation marks to broken lines of preformatted text, so that they are not mistaken for new lines. */
final class TurnMarks {

    /** The mark of {@code auto}. */
    private static final String HOOK = "\u21AA";

    /** In its place, when no font has it: an arrow down and to the right, an arrow. */
    private static final String[] OTHERS = {"\u21B3", "\u2192"};

    private final TextSetter text;

    /** Shared by the paragraphs of each computed style; written by several threads. */
    private final Map<ComputedStyle, ParagraphStyle> styles = new ConcurrentHashMap<>();

    TurnMarks(TextSetter text) {
        this.text = text;
    }

    /** The style of a paragraph, with its mark if it has one. */
    ParagraphStyle of(ParagraphBox box) {
        ParagraphStyle style = style(box.style());
        if (!ParagraphStyles.isPreformatted(box.style())
                || box.style().turnMark().isEmpty()) {
            return style;
        }
        return firstInk(box)
                .map(ink -> style.with(new Task<>(() -> turn(box, ink))::get))
                .orElse(style);
    }

    /** Not by {@code computeIfAbsent}, which locks. */
    private ParagraphStyle style(ComputedStyle style) {
        ParagraphStyle known = styles.get(style);
        if (known == null) {
            known = ParagraphStyles.of(style, 0);
            styles.put(style, known);
        }
        return known;
    }

    private static Optional<Ink> firstInk(ParagraphBox box) {
        for (InlineItem item : box.items()) {
            if (item instanceof InlineItem.Text text) {
                return Optional.of(text.ink());
            }
        }
        return Optional.empty();
    }

    /** Asked for a line that turns only: fonts are read to find the mark. */
    private ParagraphStyle.Turn turn(ParagraphBox box, Ink ink) {
        ComputedStyle style = box.style();
        TextStyle textStyle = text.style(style, box.language());
        String mark = mark(style.turnMark(), textStyle);
        double indent = style.turnIndent().resolve(style.fontSize());
        InlineItem.Leader owner = new InlineItem.Leader(mark, ink);
        return new ParagraphStyle.Turn(new Inline.Text(mark, textStyle, 0, false, owner), owner, indent);
    }

    private String mark(String wanted, TextStyle style) {
        if (!wanted.equals(HOOK) || text.covers(HOOK.codePointAt(0), style)) {
            return wanted;
        }
        for (String other : OTHERS) {
            if (text.covers(other.codePointAt(0), style)) {
                return other;
            }
        }
        return "\u00BB";
    }
}
