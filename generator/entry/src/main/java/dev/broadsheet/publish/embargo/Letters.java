package dev.broadsheet.publish.embargo;

import java.util.BitSet;
import java.util.function.LongConsumer;

/** The letters and digits of a text in lower case, with rolling hashes of all sequences of a given length. */
final class Letters {

    private static final long BASE = 0x9E3779B97F4A7C15L;

    private static final char DIVIDER = 0;
    /**
     * Markup, line ends, and the punctuation with which templates and formats join values, such as those of "Name, role". Not
     * the signs within words.
     */
    private static final String DIVIDERS = "\n\r\"<>&{}[]|*_#`~=\\,;:.!?()/@+·•–—…";

    private static final int LONGEST_REFERENCE = 8;

    /** The number of characters behind the backslash of an escaped UTF-16 code unit. */
    private static final int ESCAPED_CODE_UNIT = 5;

    private final char[] signs;
    private final int length;

    /** The offsets at which words begin. */
    private final BitSet words;

    private Letters(char[] signs, int length, BitSet words) {
        this.signs = signs;
        this.length = length;
        this.words = words;
    }

    /**
     * Extracts letters and digits. Spaces, hyphens, apostrophes, and characters that formats encode differently are ignored.
     *
     * @param divided whether markup, punctuation and line ends separate sequences
     */
    static Letters of(CharSequence text, boolean divided) {
        char[] signs = new char[text.length()];
        BitSet words = new BitSet();
        int length = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                signs[length++] = Character.toLowerCase(c);
                continue;
            }
            if (divided && DIVIDERS.indexOf(c) >= 0) {
                i = c == '&' ? referenceEnd(text, i) : c == '\\' ? escapeEnd(text, i) : i;
                if (length > 0 && signs[length - 1] != DIVIDER) {
                    signs[length++] = DIVIDER;
                }
            }
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                words.set(length);
            }
        }
        return new Letters(signs, length, words);
    }

    /** Returns the offset of the end of an escape of JSON, or {@code start} if there is none; RFC 8259, section 7. */
    private static int escapeEnd(CharSequence text, int start) {
        int last = start + ESCAPED_CODE_UNIT;
        boolean codeUnit = last < text.length() && text.charAt(start + 1) == 'u';
        for (int i = start + 2; codeUnit && i <= last; i++) {
            codeUnit = Character.digit(text.charAt(i), 16) >= 0;
        }
        boolean sign = start + 1 < text.length() && "nrtbf".indexOf(text.charAt(start + 1)) >= 0;
        return codeUnit ? last : sign ? start + 1 : start;
    }

    /** Returns the offset of the end of a character reference, or {@code start} if there is none. */
    private static int referenceEnd(CharSequence text, int start) {
        int end = start + 1;
        while (end < text.length()
                && end - start <= LONGEST_REFERENCE
                && (Character.isLetterOrDigit(text.charAt(end)) || text.charAt(end) == '#')) {
            end++;
        }
        return end < text.length() && text.charAt(end) == ';' ? end : start;
    }

    /** Returns a copy without a divider at the end. */
    Letters trimmed() {
        boolean divided = length > 0 && signs[length - 1] == DIVIDER;
        return divided ? new Letters(signs, length - 1, words) : this;
    }

    /** Returns the offset of the first sequence of this length without a divider; negative if there is none. */
    int firstSequence(int count) {
        int begin = 0;
        for (int i = 0; i < length; i++) {
            begin = signs[i] == DIVIDER ? i + 1 : begin;
            if (i - begin == count - 1) {
                return begin;
            }
        }
        return -1;
    }

    int length() {
        return length;
    }

    /** Returns up to {@code count} letters and digits. */
    String text(int from, int count) {
        return new String(signs, from, Math.min(count, length - from));
    }

    /** Returns the offset at which the part without dividers begins that has the letter or digit at an offset. */
    int partStart(int at) {
        int start = at;
        while (start > 0 && signs[start - 1] != DIVIDER) {
            start--;
        }
        return start;
    }

    /** Returns the offset behind the part without dividers that has the letter or digit at an offset. */
    int partEnd(int at) {
        int end = at;
        while (end < length && signs[end] != DIVIDER) {
            end++;
        }
        return end;
    }

    /** Returns the offset at which the word ends that begins at an offset. @param limit the end of its part */
    int wordEnd(int start, int limit) {
        int next = words.nextSetBit(start + 1);
        return next < 0 ? limit : Math.min(next, limit);
    }

    /** Returns whether there are no other characters than digits in a range. */
    boolean isNumber(int from, int to) {
        for (int i = from; i < to; i++) {
            if (!Character.isDigit(signs[i])) {
                return false;
            }
        }
        return true;
    }

    /** Passes the hash of each part without dividers to {@code each}, in order. */
    void parts(LongConsumer each) {
        for (int start = 0; start < length; start++) {
            int end = partEnd(start);
            if (end > start) {
                each.accept(hash(start, end));
            }
            start = end;
        }
    }

    /** Returns the hash of a range, as {@link #sequences} passes it. */
    long hash(int from, int to) {
        long hash = 0;
        for (int i = from; i < to; i++) {
            hash = hash * BASE + signs[i] + 1;
        }
        return mixed(hash);
    }

    /** Passes the hash of each sequence of a length to {@code each}, in order. */
    void sequences(int count, Sequence each) {
        long hash = 0;
        long drop = 1;
        for (int i = 0; i < count; i++) {
            drop *= BASE;
        }
        int begin = 0;
        for (int i = 0; i < length; i++) {
            begin = signs[i] == DIVIDER ? i + 1 : begin;
            hash = hash * BASE + signs[i] + 1;
            if (i >= count) {
                hash -= drop * (signs[i - count] + 1);
            }
            if (i - begin >= count - 1) {
                each.at(i - count + 1, mixed(hash));
            }
        }
    }

    /** Mixes high bits into low ones, which select the slot in a hash table: low bits of a product depend on low bits only. */
    private static long mixed(long hash) {
        long mixed = (hash ^ (hash >>> 29)) * 0xBF58476D1CE4E5B9L;
        return mixed ^ (mixed >>> 32);
    }

    /** Receives a sequence. */
    @FunctionalInterface
    interface Sequence {

        void at(int start, long hash);
    }
}
