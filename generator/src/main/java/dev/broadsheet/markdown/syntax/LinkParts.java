package dev.broadsheet.markdown.syntax;

/** The parts of links and of their definitions; CommonMark 0.31.2, sections 4.7 and 6.3. Each is read in one pass. */
final class LinkParts {

    private static final int LABEL = 999;

    /** As many as CommonMark's own programs allow. */
    private static final int PARENTHESES = 32;

    private LinkParts() {}

    /** Where a label in brackets ends that begins at a place; -1 when none does. Brackets with nothing in them are one. */
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
            blank = blank && isSpace(c);
        }
        return -1;
    }

    /** Where an address ends that begins at a place, the signs around it included; -1 when none does. */
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
            } else if (isEscape(text, i)) {
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
            i += isEscape(text, i) ? 2 : 1;
        }
        return open == 0 ? Math.min(i, text.length()) : -1;
    }

    /** Where a title in quotes or parentheses ends that begins at a place; -1 when none does. */
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
            } else if (isEscape(text, i)) {
                i++;
            }
        }
        return -1;
    }

    /** Past spaces and tabs, and one end of a line among them. */
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

    /** Past the end of a line, if it is at a place. */
    static int pastLineEnd(CharSequence text, int at) {
        int i = is(text, at, '\r') ? at + 1 : at;
        return is(text, i, '\n') ? i + 1 : i;
    }

    static boolean is(CharSequence text, int at, char wanted) {
        return at < text.length() && text.charAt(at) == wanted;
    }

    private static boolean isEscape(CharSequence text, int at) {
        return text.charAt(at) == '\\' && at + 1 < text.length() && Escapes.isPunctuation(text.charAt(at + 1));
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r';
    }
}
