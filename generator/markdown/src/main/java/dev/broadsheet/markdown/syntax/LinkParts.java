package dev.broadsheet.markdown.syntax;

/** Scanners for the parts of links and link reference definitions, in linear time; CommonMark 0.31.2, sections 4.7 and 6.3. */
final class LinkParts {

    private static final int LABEL = 999;

    /** The maximum nesting depth; that of CommonMark's reference implementations. */
    private static final int PARENTHESES = 32;

    private LinkParts() {}

    /** Returns the end of the label in brackets that begins at an index, or -1. Empty brackets are a label. */
    static int label(CharSequence text, int start) {
        if (!is(text, start, '[')) {
            return -1;
        }
        boolean blank = true;
        int limit = Math.min(text.length(), start + LABEL + 2);
        for (int i = start + 1; i < limit; i++) {
            char c = text.charAt(i);
            if (c == ']') {
                return blank && i > start + 1 ? -1 : i + 1;
            } else if (c == '[') {
                return -1;
            } else if (c == '\\' && i + 1 < limit && Escapes.isPunctuation(text.charAt(i + 1))) {
                i++;
            }
            blank = blank && ArraySequence.isSpace(c);
        }
        return -1;
    }

    /** Returns the end of the destination that begins at an index, including angle brackets, or -1. */
    static int destination(CharSequence text, int start) {
        return is(text, start, '<') ? angled(text, start) : plain(text, start);
    }

    private static int angled(CharSequence text, int start) {
        for (int i = start + 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '>') {
                return i + 1;
            } else if (c == '<' || c == '\n' || c == '\r') {
                return -1;
            } else if (Escapes.isEscape(text, i)) {
                i++;
            }
        }
        return -1;
    }

    private static int plain(CharSequence text, int start) {
        int open = 0;
        int i = start;
        while (i < text.length() && text.charAt(i) > ' ' && text.charAt(i) != 0x7F) {
            char c = text.charAt(i);
            if (c == ')' && open == 0) {
                return i;
            }
            open += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (open > PARENTHESES) {
                return -1;
            }
            i += Escapes.isEscape(text, i) ? 2 : 1;
        }
        return open == 0 ? Math.min(i, text.length()) : -1;
    }

    /** Returns the end of the title in quotes or parentheses that begins at an index, or -1. */
    static int title(CharSequence text, int start) {
        char open = start < text.length() ? text.charAt(start) : 0;
        if (open != '"' && open != '\'' && open != '(') {
            return -1;
        }
        char close = open == '(' ? ')' : open;
        for (int i = start + 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == close) {
                return i + 1;
            } else if (c == '(' && open == '(') {
                return -1;
            } else if (Escapes.isEscape(text, i)) {
                i++;
            }
        }
        return -1;
    }

    /** Skips spaces and tabs with at most one line break. */
    static int pastSpace(CharSequence text, int start) {
        int i = pastBlanks(text, start);
        int line = pastLineEnd(text, i);
        return line > i ? pastBlanks(text, line) : i;
    }

    static int pastBlanks(CharSequence text, int start) {
        int i = start;
        while (is(text, i, ' ') || is(text, i, '\t')) {
            i++;
        }
        return i;
    }

    /** Skips a line break, if one is at the index. */
    static int pastLineEnd(CharSequence text, int at) {
        int i = is(text, at, '\r') ? at + 1 : at;
        return is(text, i, '\n') ? i + 1 : i;
    }

    static boolean is(CharSequence text, int at, char wanted) {
        return at < text.length() && text.charAt(at) == wanted;
    }
}
