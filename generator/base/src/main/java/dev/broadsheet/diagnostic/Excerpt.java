package dev.broadsheet.diagnostic;

/** A source line with a caret below the error. Long lines are truncated around the caret. */
final class Excerpt {

    private static final int WIDTH = 100;
    private static final String TAB = "    ";
    private static final String CUT = "…";

    private final int line;
    private final boolean pointed;
    private final String before;
    private final String after;

    /**
     * @param line one-based
     * @param column one-based; 0 for no caret
     * @param text the line
     */
    Excerpt(int line, int column, String text) {
        int split = Math.max(0, Math.min(column - 1, text.length()));
        this.line = line;
        this.pointed = column > 0;
        this.before = clean(text.substring(0, split));
        this.after = clean(text.substring(split));
    }

    String print() {
        String number = " ".repeat(Math.max(0, 4 - String.valueOf(line).length())) + line;
        String margin = " ".repeat(number.length());
        String head = cutHead(before);
        String tail = cutTail(after, WIDTH - width(head));
        String caret = pointed ? margin + " | " + " ".repeat(width(head)) + "^\n" : "";
        return (number + " | " + head + tail).stripTrailing() + "\n" + caret;
    }

    private static String cutHead(String text) {
        int room = WIDTH * 2 / 3;
        if (width(text) <= room) {
            return text;
        }
        int from = text.length();
        for (int width = 0; from > 0 && width < room; ) {
            int c = text.codePointBefore(from);
            width += width(c);
            from -= Character.charCount(c);
        }
        return CUT + text.substring(from);
    }

    private static String cutTail(String text, int room) {
        int to = 0;
        for (int width = 0; to < text.length(); ) {
            int c = text.codePointAt(to);
            width += width(c);
            if (width > room) {
                return text.substring(0, to) + CUT;
            }
            to += Character.charCount(c);
        }
        return text;
    }

    /** Replaces tabs by spaces and control characters by a visible character, so that the caret is below its character. */
    private static String clean(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (c == '\t') {
                out.append(TAB);
            } else if (LogText.controls(c)) {
                out.append('\u00B7');
            } else {
                out.appendCodePoint(c);
            }
        });
        return out.toString();
    }

    private static int width(String text) {
        return text.codePoints().map(Excerpt::width).sum();
    }

    /** Returns the number of terminal columns of a character. */
    private static int width(int c) {
        int type = Character.getType(c);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return 0;
        }
        return isWide(c) ? 2 : 1;
    }

    private static boolean isWide(int c) {
        return (c >= 0x1100 && c <= 0x115F)
                || (c >= 0x2E80 && c <= 0xA4CF && c != 0x303F)
                || (c >= 0xAC00 && c <= 0xD7A3)
                || (c >= 0xF900 && c <= 0xFAFF)
                || (c >= 0xFE30 && c <= 0xFE6F)
                || (c >= 0xFF00 && c <= 0xFF60)
                || (c >= 0x1F300 && c <= 0x1FAFF)
                || (c >= 0x20000 && c <= 0x3FFFD);
    }
}
