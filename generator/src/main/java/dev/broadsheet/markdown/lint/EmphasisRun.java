package dev.broadsheet.markdown.lint;

/**
 * A delimiter run in a text; CommonMark 0.31, section 6.2, defines which can open and close emphasis.
 *
 * @param in the text
 */
record EmphasisRun(String in, int start, int end) {

    int length() {
        return end - start;
    }

    char sign() {
        return in.charAt(start);
    }

    String text() {
        return in.substring(start, end);
    }

    /** Returns the code point before the run, or {@link Signs#NONE} at the start of the text. */
    int before() {
        return Signs.before(in, start);
    }

    /** Returns the code point after the run, or {@link Signs#NONE} at the end of the text. */
    int after() {
        return Signs.at(in, end);
    }

    boolean opens() {
        boolean left = !Signs.isSpace(after())
                && (!Signs.isPunctuation(after()) || Signs.isSpace(before()) || Signs.isPunctuation(before()));
        return left && (sign() != '_' || !Signs.isWord(before()));
    }

    boolean closes() {
        boolean right = !Signs.isSpace(before())
                && (!Signs.isPunctuation(before()) || Signs.isSpace(after()) || Signs.isPunctuation(after()));
        return right && (sign() != '_' || !Signs.isWord(after()));
    }

    /** Returns whether the run can open, and a word or quotation begins after it and none ends before it. */
    boolean mayBegin() {
        boolean apart = Signs.isSpace(before()) || Signs.opens(before());
        boolean begins = Signs.isWord(after()) || (Signs.opens(after()) && !Signs.opens(before()));
        return opens() && apart && begins && !Signs.isSpace(after());
    }
}
