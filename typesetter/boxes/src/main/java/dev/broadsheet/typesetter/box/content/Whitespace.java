package dev.broadsheet.typesetter.box.content;

import dev.broadsheet.typesetter.css.grammar.Keyword.WhiteSpace;

/** Collapsing of white space; CSS Text 3, section 4. */
public final class Whitespace {

    private Whitespace() {}

    static boolean collapsible(char c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
    }

    /** Replaces each run of white space by one space. */
    public static String collapse(String text) {
        StringBuilder out = new StringBuilder(text.length());
        boolean space = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!collapsible(c)) {
                out.append(c);
            } else if (!space) {
                out.append(' ');
            }
            space = collapsible(c);
        }
        return out.toString();
    }

    public static boolean preservesSpaces(WhiteSpace value) {
        return value == WhiteSpace.PRE || value == WhiteSpace.PRE_WRAP || value == WhiteSpace.BREAK_SPACES;
    }

    public static boolean preservesBreaks(WhiteSpace value) {
        return preservesSpaces(value) || value == WhiteSpace.PRE_LINE;
    }
}
