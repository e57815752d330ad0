package dev.broadsheet.markdown.syntax;

import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.DataKeyBase;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.BasedSequenceImpl;
import com.vladsch.flexmark.util.sequence.Range;
import com.vladsch.flexmark.util.sequence.SequenceUtils;
import com.vladsch.flexmark.util.sequence.builder.IBasedSegmentBuilder;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A range of an {@link ArrayText} as a sequence for flexmark. Flexmark's own sequences fetch each character through an interface
 * and check the bounds of each subsequence three times.
 */
@SuppressWarnings("unchecked") // The inherited getBuilder() has an unchecked cast.
public final class ArraySequence extends BasedSequenceImpl {

    private final ArrayText text;
    private final char[] characters;
    private final @Nullable ArraySequence whole;
    private final int start;
    private final int end;

    private ArraySequence(ArrayText text, @Nullable ArraySequence whole, int start, int end) {
        super(0);
        this.text = text;
        this.characters = text.characters();
        this.whole = whole;
        this.start = start;
        this.end = end;
    }

    /** Returns a sequence of the whole text. */
    static ArraySequence of(ArrayText text) {
        return new ArraySequence(text, null, 0, text.length());
    }

    @Override
    public ArraySequence getBaseSequence() {
        return whole == null ? this : whole;
    }

    @Override
    public ArrayText getBase() {
        return text;
    }

    @Override
    public int getStartOffset() {
        return start;
    }

    @Override
    public int getEndOffset() {
        return end;
    }

    @Override
    public Range getSourceRange() {
        return Range.of(start, end);
    }

    @Override
    public int getIndexOffset(int index) {
        return start + index;
    }

    @Override
    public int length() {
        return end - start;
    }

    @Override
    public char charAt(int index) {
        char c = characters[start + index];
        return c == SequenceUtils.NUL ? SequenceUtils.ENC_NUL : c;
    }

    @Override
    public ArraySequence subSequence(int from, int to) {
        Objects.checkFromToIndex(from, to, length());
        return baseSubSequence(start + from, start + to);
    }

    @Override
    public ArraySequence baseSubSequence(int from, int to) {
        return from == start && to == end ? this : new ArraySequence(text, getBaseSequence(), from, to);
    }

    /** Returns a text without leading and trailing spaces, tabs and line breaks; flexmark tests each character by a predicate. */
    static BasedSequence trimmed(BasedSequence text) {
        return text instanceof ArraySequence array ? array.withoutSpace() : text.trim();
    }

    private ArraySequence withoutSpace() {
        int from = start;
        int to = end;
        while (from < to && isSpace(characters[from])) {
            from++;
        }
        while (to > from && isSpace(characters[to - 1])) {
            to--;
        }
        return baseSubSequence(from, to);
    }

    /** Returns whether a character is a space, a tab or part of a line break. */
    static boolean isSpace(char c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r';
    }

    @Override
    public void addSegments(IBasedSegmentBuilder<?> builder) {
        builder.append(start, end);
    }

    @Override
    public String toString() {
        return text.has(SequenceUtils.NUL) ? super.toString() : text.toString().substring(start, end);
    }

    @Override
    public int getOptionFlags() {
        return 0;
    }

    @Override
    public boolean allOptions(int options) {
        return false;
    }

    @Override
    public boolean anyOptions(int options) {
        return false;
    }

    @Override
    public <T> T getOption(DataKeyBase<T> key) {
        return key.get(null);
    }

    @Override
    public @Nullable DataHolder getOptions() {
        return null;
    }
}
