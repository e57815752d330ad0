package dev.broadsheet.linear;

/** A text that counts accesses to its characters, which measures the work of a matcher independently of time. */
final class CountedText implements CharSequence {

    private final CharSequence text;
    private final long most;
    private long looks;

    CountedText(CharSequence text, long most) {
        this.text = text;
        this.most = most;
    }

    long looks() {
        return looks;
    }

    @Override
    public char charAt(int index) {
        if (++looks > most) {
            throw new TooManyLooks();
        }
        return text.charAt(index);
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return text.subSequence(start, end);
    }

    @Override
    public String toString() {
        return text.toString();
    }

    /** Signals that the count exceeds its limit. */
    static final class TooManyLooks extends RuntimeException {

        private static final long serialVersionUID = 1;

        TooManyLooks() {
            super(null, null, false, false);
        }
    }
}
