package dev.broadsheet.publish.embargo;

/** Letters and digits of a text in lower case, and the hashes of all sequences of some length of them. */
final class Letters {

    private static final long BASE = 0x9E3779B97F4A7C15L;

    private final char[] signs;
    private final int length;

    private Letters(char[] signs, int length) {
        this.signs = signs;
        this.length = length;
    }

    /** What is between them does not count: spaces, punctuation, and signs that a format writes in its own way. */
    static Letters of(CharSequence text) {
        char[] signs = new char[text.length()];
        int length = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                signs[length++] = Character.toLowerCase(c);
            }
        }
        return new Letters(signs, length);
    }

    int length() {
        return length;
    }

    /** Some of them, from a place on. */
    String text(int from, int count) {
        return new String(signs, from, Math.min(count, length - from));
    }

    /** Hands over the hash of each sequence of a length, in order. */
    void sequences(int count, Sequence each) {
        long hash = 0;
        long drop = 1;
        for (int i = 0; i < count; i++) {
            drop *= BASE;
        }
        for (int i = 0; i < length; i++) {
            hash = hash * BASE + signs[i] + 1;
            if (i >= count) {
                hash -= drop * (signs[i - count] + 1);
            }
            if (i >= count - 1) {
                each.at(i - count + 1, mixed(hash));
            }
        }
    }

    /** Low bits of a product depend on low bits only; these choose the place in a table. */
    private static long mixed(long hash) {
        long mixed = (hash ^ (hash >>> 29)) * 0xBF58476D1CE4E5B9L;
        return mixed ^ (mixed >>> 32);
    }

    /** Takes a sequence. */
    @FunctionalInterface
    interface Sequence {

        void at(int start, long hash);
    }
}
