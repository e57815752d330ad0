package dev.broadsheet.typesetter.page.inline;

import dev.broadsheet.typesetter.box.Ink;
import dev.broadsheet.typesetter.box.InlineBox;
import dev.broadsheet.typesetter.box.InlineItem;
import dev.broadsheet.typesetter.box.ParagraphBox;
import dev.broadsheet.typesetter.box.content.Origin;
import dev.broadsheet.typesetter.text.paragraph.Inline;
import java.util.ArrayList;
import java.util.List;

/**
 * Advances preserved tabs to the tab stops of their block; CSS Text 3, section 4.2. A tab becomes as many spaces as fit, which
 * copied text keeps, and what is missing to the stop before them. In type of one pitch nothing is missing.
 */
final class Tabs {

    /** A tab narrower than this part of a {@code ch} goes on to the next stop. */
    private static final double LEAST = 0.5;

    private static final double ROUNDING = 0.01;

    private final TextSetter text;
    private final double stop;
    private final double least;
    private final List<Inline> out = new ArrayList<>();
    private double pen;

    private Tabs(TextSetter text, ParagraphBox box) {
        this.text = text;
        double space = width(" ", box);
        this.stop = box.style().tabSize().resolve(space);
        this.least = LEAST * width("0", box) - ROUNDING;
    }

    private double width(String characters, ParagraphBox box) {
        return text.width(characters, text.style(box.style(), box.language()));
    }

    /** Whether any text has tabs. */
    static boolean areIn(List<InlineItem> items) {
        for (InlineItem item : items) {
            if (item instanceof InlineItem.Text run && run.text().indexOf('\t') >= 0) {
                return true;
            }
        }
        return false;
    }

    /** Returns a paragraph's inlines with tabs replaced. */
    static List<Inline> advance(List<Inline> inlines, TextSetter text, ParagraphBox box) {
        Tabs tabs = new Tabs(text, box);
        inlines.forEach(tabs::add);
        return tabs.out;
    }

    private void add(Inline inline) {
        if (inline instanceof Inline.Text run) {
            text(run);
            return;
        }
        if (inline instanceof Inline.Break) {
            pen = 0;
        } else if (inline instanceof Inline.Atom atom) {
            pen += atom.width();
        }
        out.add(inline);
    }

    private void text(Inline.Text run) {
        StringBuilder shown = new StringBuilder();
        int from = 0;
        int start = 0;
        for (int tab = run.text().indexOf('\t'); tab >= 0; tab = run.text().indexOf('\t', from)) {
            String before = run.text().substring(from, tab);
            shown.append(before);
            pen += text.width(before, run.style());
            double gap = gap();
            double space = text.width(" ", run.style());
            int spaces = space > 0 ? (int) Math.max(1, Math.floor(gap / space + ROUNDING)) : 1;
            double missing = gap - spaces * space;
            if (missing > ROUNDING) {
                out.add(part(run, shown.toString(), start));
                out.add(blank(missing, run));
                shown.setLength(0);
                start = tab;
            }
            shown.append(" ".repeat(spaces));
            pen += gap;
            from = tab + 1;
        }
        String rest = run.text().substring(from);
        pen += text.width(rest, run.style());
        out.add(from == 0 ? run : part(run, shown + rest, start));
    }

    /** Returns the distance to the next tab stop, in pt. */
    private double gap() {
        if (stop <= 0) {
            return 0;
        }
        double gap = stop - pen % stop;
        return gap < least ? gap + stop : gap;
    }

    private static Inline.Text part(Inline.Text run, String shown, int start) {
        Object source =
                run.source() instanceof Origin origin && start > 0 ? origin.after(run.text(), start) : run.source();
        return new Inline.Text(shown, run.style(), run.rise(), run.hyphenate(), run.owner(), source);
    }

    private static Inline blank(double width, Inline.Text run) {
        List<InlineBox> boxes = run.owner() instanceof Ink ink ? ink.boxes() : List.of();
        InlineItem.Space space = new InlineItem.Space(width, boxes, InlineItem.End.NONE);
        return new Inline.Atom(width, width, 0, 0, Inline.Joining.LETTER, 0, space, null);
    }
}
