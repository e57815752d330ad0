package dev.broadsheet.document.draft;

/** A text node of a draft. */
public final class DraftText extends DraftNode {

    private static final char NO_BREAK_SPACE = 0xA0;
    private static final char SOFT_HYPHEN = 0xAD;
    private static final char ZERO_WIDTH_SPACE = 0x200B;

    private String text;

    public DraftText(String text) {
        this.text = text;
    }

    public String text() {
        return text;
    }

    public void set(String changed) {
        text = changed;
    }

    /** Returns whether the text is empty or consists of HTML white space only. */
    public boolean isBlank() {
        int i = 0;
        while (i < text.length() && isSpace(text.charAt(i))) {
            i++;
        }
        return i == text.length();
    }

    /** Returns whether the text is invisible: spaces, no-break spaces, soft hyphens and zero-width spaces only. */
    boolean isUnseen() {
        return text.chars().allMatch(c -> isSpace(c) || c == NO_BREAK_SPACE || isInvisible(c));
    }

    /** Appends the text with each run of white space collapsed to one space, and without invisible characters. */
    void appendCollapsed(StringBuilder out) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isSpace(c) || c == NO_BREAK_SPACE) {
                appendSpace(out);
            } else if (!isInvisible(c)) {
                out.append(c);
            }
        }
    }

    static void appendSpace(StringBuilder out) {
        if (!out.isEmpty() && out.charAt(out.length() - 1) != ' ') {
            out.append(' ');
        }
    }

    static boolean isSpace(int c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\f' || c == '\r';
    }

    private static boolean isInvisible(int c) {
        return c == SOFT_HYPHEN || c == ZERO_WIDTH_SPACE;
    }
}
