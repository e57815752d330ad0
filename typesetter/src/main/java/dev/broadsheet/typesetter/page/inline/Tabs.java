package dev.broadsheet.typesetter.page.inline;

import dev.broadsheet.typesetter.box.Ink;
import dev.broadsheet.typesetter.css.value.Length;

/** Converts tabs of preformatted text to spaces; CSS Text 3, {@code tab-size}. */
final class Tabs {

    private final TextSetter text;
    private int column;

    Tabs(TextSetter text) {
        this.text = text;
    }

    void newLine() {
        column = 0;
    }

    String expand(String content, Ink ink) {
        if (content.indexOf('\t') < 0) {
            column += content.codePointCount(0, content.length());
            return content;
        }
        int stop = stop(ink);
        StringBuilder out = new StringBuilder();
        content.codePoints().forEach(c -> {
            int spaces = stop - column % stop;
            if (c == '\t') {
                out.append(" ".repeat(spaces));
            } else {
                out.appendCodePoint(c);
            }
            column += c == '\t' ? spaces : 1;
        });
        return out.toString();
    }

    /** Returns the tab size in spaces, at least one. */
    private int stop(Ink ink) {
        Length size = ink.style().tabSize();
        double space = text.width(" ", text.style(ink.style(), ink.language()));
        double width = size.resolve(space);
        return space > 0 ? (int) Math.max(1, Math.round(width / space)) : 1;
    }
}
