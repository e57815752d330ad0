package dev.broadsheet.markdown.lint;

import java.util.Optional;

/**
 * Two delimiter runs that are probably meant as a pair, with the reason why CommonMark does not match them.
 *
 * @param block that contains them
 */
record EmphasisPair(TextBlock block, EmphasisRun opening, EmphasisRun closing) {

    /** Returns the finding; empty if the runs may well be meant as text. */
    Optional<Finding> finding(String code) {
        if (isClosedTooSoon()) {
            return Optional.of(finding(code, closing, apart("after the closing ")));
        } else if (opening.length() == 1) {
            return Optional.empty();
        } else if (isOpenedTooLate()) {
            return Optional.of(finding(code, opening, apart("before the opening ")));
        } else if (opening.sign() == '_') {
            return Optional.empty();
        } else if (endsWithSpace()) {
            return Optional.of(finding(code, closing, "delete the space before the closing " + closing.text()));
        } else if (isSpacedWithin()) {
            return Optional.of(finding(code, opening, "delete the spaces between the two " + opening.text()));
        } else if (beginsWithSpace()) {
            return Optional.of(finding(code, opening, "delete the space after the opening " + opening.text()));
        }
        return crosses()
                ? Optional.of(finding(code, closing, "close it within the link or the emphasis that it begins in"))
                : Optional.empty();
    }

    private Finding finding(String code, EmphasisRun where, String hint) {
        String sign = where.text();
        return new Finding(
                code,
                block.position(where.start()),
                "the " + sign + " marks no emphasis here, and stays as text",
                hint);
    }

    /** Returns a hint to insert a space; or, in scripts without spaces between words, to write an HTML element. */
    private String apart(String where) {
        String element = element();
        String marked = "write <" + element + ">\u2026</" + element + ">";
        boolean unspaced = Characters.isUnspaced(closing.after()) || Characters.isUnspaced(opening.before());
        return unspaced
                ? marked + " instead of the signs"
                : "put a space " + where + closing.text() + ", or " + marked + " where none belongs";
    }

    private String element() {
        return closing.sign() == '~' ? "del" : closing.length() == 1 ? "em" : "strong";
    }

    /** Returns whether the closing run cannot close since it is between punctuation and a word. */
    private boolean isClosedTooSoon() {
        boolean within = isWithinWords() && Characters.isUnspaced(closing.after());
        return within
                || (opening.mayBegin()
                        && Characters.isPunctuation(closing.before())
                        && Character.getType(closing.before()) != Character.START_PUNCTUATION
                        && Characters.isWord(closing.after()));
    }

    /** Returns whether the opening run cannot open since it is between a word and opening punctuation. */
    private boolean isOpenedTooLate() {
        return Characters.isWord(opening.before())
                && Characters.opens(opening.after())
                && closing.closes()
                && !Characters.isWord(closing.after());
    }

    /** Returns whether both runs are between a word and punctuation, as in <code>x**(y)**z</code>, which may be a formula. */
    private boolean isWithinWords() {
        return closing.length() > 1
                && Characters.isWord(opening.before())
                && Characters.isPunctuation(opening.after())
                && Characters.isPunctuation(closing.before())
                && Characters.isWord(closing.after());
    }

    private boolean endsWithSpace() {
        return opening.mayBegin() && isSpace(closing.before()) && !spansLines();
    }

    private boolean beginsWithSpace() {
        boolean begins = Characters.isSpace(opening.before())
                && isSpace(opening.after())
                && Character.isLetter(Characters.at(block.words(), opening.end() + 1));
        boolean whole = isSpace(closing.before())
                && isLineEdge(opening.before())
                && (isLineEdge(closing.after()) || isSpace(closing.after()));
        boolean ends = closing.closes() && !Characters.isWord(closing.after());
        return begins && (ends || whole) && !spansLines();
    }

    /**
     * Returns whether spaces are around both runs, within a line, and a word or more between them: {@code a ** word ** of} is
     * none that CommonMark knows, and {@code 2 ** n ** 3} may be a formula.
     */
    private boolean isSpacedWithin() {
        String inside = block.words().substring(opening.end(), closing.start()).strip();
        boolean apart = Characters.isSpace(opening.before())
                && isSpace(opening.after())
                && isSpace(closing.before())
                && !Characters.isWord(closing.after());
        return apart
                && !spansLines()
                && inside.length() > 2
                && inside.codePoints().allMatch(EmphasisPair::isProse);
    }

    private static boolean isProse(int c) {
        return Character.isLetter(c)
                || Character.getType(c) == Character.NON_SPACING_MARK
                || isSpace(c)
                || "'\u2019-".indexOf(c) >= 0;
    }

    private boolean crosses() {
        return opening.mayBegin() && closing.closes() && !Characters.isWord(closing.after());
    }

    private boolean spansLines() {
        return block.words().substring(opening.end(), closing.start()).indexOf('\n') >= 0;
    }

    private static boolean isSpace(int c) {
        return c == ' ' || c == '\t' || c == '\u00A0';
    }

    private static boolean isLineEdge(int c) {
        return c == Characters.NONE || c == '\n' || c == TextBlock.BREAK;
    }
}
