package dev.broadsheet.markdown.syntax;

import com.vladsch.flexmark.parser.delimiter.DelimiterProcessor;

/**
 * The code points on both sides of a delimiter run, which determine whether it can open or close emphasis; CommonMark 0.31.2,
 * section 6.2.
 *
 * @param before the code point before the run; a line feed at the start of the text
 * @param after the code point after the run; a line feed at the end of the text
 */
public record Flanks(int before, int after) {

    private static final int SYMBOLS_AND_PUNCTUATION = 1 << Character.CONNECTOR_PUNCTUATION
            | 1 << Character.DASH_PUNCTUATION
            | 1 << Character.START_PUNCTUATION
            | 1 << Character.END_PUNCTUATION
            | 1 << Character.INITIAL_QUOTE_PUNCTUATION
            | 1 << Character.FINAL_QUOTE_PUNCTUATION
            | 1 << Character.OTHER_PUNCTUATION
            | 1 << Character.MATH_SYMBOL
            | 1 << Character.CURRENCY_SYMBOL
            | 1 << Character.MODIFIER_SYMBOL
            | 1 << Character.OTHER_SYMBOL;

    static Flanks of(CharSequence text, int start, int end) {
        return new Flanks(
                start == 0 ? '\n' : Character.codePointBefore(text, start),
                end >= text.length() ? '\n' : Character.codePointAt(text, end));
    }

    boolean canOpen(DelimiterProcessor processor) {
        return processor.canBeOpener(
                Character.toString(before),
                Character.toString(after),
                isLeft(),
                isRight(),
                isPunctuation(before),
                isPunctuation(after),
                isSpace(before),
                isSpace(after));
    }

    boolean canClose(DelimiterProcessor processor) {
        return processor.canBeCloser(
                Character.toString(before),
                Character.toString(after),
                isLeft(),
                isRight(),
                isPunctuation(before),
                isPunctuation(after),
                isSpace(before),
                isSpace(after));
    }

    private boolean isLeft() {
        return !isSpace(after) && (!isPunctuation(after) || isSpace(before) || isPunctuation(before));
    }

    private boolean isRight() {
        return !isSpace(before) && (!isPunctuation(before) || isSpace(after) || isPunctuation(after));
    }

    private static boolean isSpace(int c) {
        return c == ' '
                || c == '\n'
                || c == '\r'
                || c == '\t'
                || c == '\f'
                || (c >= 0xA0 && Character.getType(c) == Character.SPACE_SEPARATOR);
    }

    /** Returns whether a code point is punctuation: general categories P and S; CommonMark 0.31.2, section 2.1. */
    public static boolean isPunctuation(int c) {
        return (SYMBOLS_AND_PUNCTUATION & 1 << Character.getType(c)) != 0;
    }
}
