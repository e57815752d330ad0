package dev.broadsheet.markdown.lint;

/**
 * A run of signs of emphasis in a text. CommonMark 0.31, section 6.2, says which may open and close.
 *
 * @param in the text
 * @param start of the run
 * @param end of the run
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

    /** The character before; {@link Signs#NONE} at the edge. */
    int before() {
        return Signs.before(in, start);
    }

    /** The character behind; {@link Signs#NONE} at the edge. */
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

    /** Whether a word or a quotation begins behind it and none ends before it. */
    boolean mayBegin() {
        boolean apart = Signs.isSpace(before()) || Signs.opens(before());
        boolean begins = Signs.isWord(after()) || (Signs.opens(after()) && !Signs.opens(before()));
        return opens() && apart && begins && !Signs.isSpace(after());
    }
}
