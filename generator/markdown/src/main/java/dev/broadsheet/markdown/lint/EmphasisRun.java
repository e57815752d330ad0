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

    /** Returns the code point before the run, or {@link Characters#NONE} at the start of the text. */
    int before() {
        return Characters.before(in, start);
    }

    /** Returns the code point after the run, or {@link Characters#NONE} at the end of the text. */
    int after() {
        return Characters.at(in, end);
    }

    boolean opens() {
        boolean left = !Characters.isSpace(after())
                && (!Characters.isPunctuation(after())
                        || Characters.isSpace(before())
                        || Characters.isPunctuation(before()));
        return left && (sign() != '_' || !Characters.isWord(before()));
    }

    boolean closes() {
        boolean right = !Characters.isSpace(before())
                && (!Characters.isPunctuation(before())
                        || Characters.isSpace(after())
                        || Characters.isPunctuation(after()));
        return right && (sign() != '_' || !Characters.isWord(after()));
    }

    /** Returns whether the run can open, and a word or quotation begins after it and none ends before it. */
    boolean mayBegin() {
        boolean apart = Characters.isSpace(before()) || Characters.opens(before());
        boolean begins = Characters.isWord(after()) || (Characters.opens(after()) && !Characters.opens(before()));
        return opens() && apart && begins && !Characters.isSpace(after());
    }
}
