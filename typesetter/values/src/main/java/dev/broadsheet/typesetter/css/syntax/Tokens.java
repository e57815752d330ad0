package dev.broadsheet.typesetter.css.syntax;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of a token sequence with the ends of all blocks, so that parsers skip blocks without descending into
 * them. Blocks nest at most {@link #DEPTH} deep: everything after a deeper one is cut off.
 */
public final class Tokens {

    /** Greatest nesting of brackets: deeper than in any real style sheet, and shallow enough for recursive parsing. */
    public static final int DEPTH = 60;

    private final List<Token> all;
    private final int[] ends;
    private final int from;
    private final int to;

    private Tokens(List<Token> all, int[] ends, int from, int to) {
        this.all = all;
        this.ends = ends;
        this.from = from;
        this.to = to;
    }

    public static Tokens of(List<Token> tokens) {
        int[] ends = new int[tokens.size()];
        Deque<Integer> open = new ArrayDeque<>();
        int size = tokens.size();
        for (int i = 0; i < size; i++) {
            TokenType type = tokens.get(i).type();
            if (type.closing() != TokenType.EOF) {
                if (open.size() == DEPTH) {
                    size = i;
                    break;
                }
                open.push(i);
            } else if (!open.isEmpty() && type == tokens.get(open.peek()).type().closing()) {
                ends[open.pop()] = i;
            }
        }
        for (int unclosed : open) {
            ends[unclosed] = size;
        }
        return new Tokens(List.copyOf(tokens), ends, 0, size);
    }

    /** Returns the bracket that nests too deep, if any. */
    @Nullable
    public Token tooDeep() {
        return from == 0 && to < all.size() ? all.get(to) : null;
    }

    public int from() {
        return from;
    }

    public int to() {
        return to;
    }

    /** Returns the token at an index from {@link #from} to {@link #to}; an EOF token after that. */
    public Token at(int index) {
        return index < to ? all.get(index) : end();
    }

    private Token end() {
        Token last =
                all.isEmpty() ? Token.of(TokenType.EOF, "", 1, 1) : all.get(Math.max(0, Math.min(to, all.size()) - 1));
        return Token.of(TokenType.EOF, "", last.line(), last.column());
    }

    /** Returns the index of the token that closes the block opened at {@code open}; {@link #to} if it is unclosed. */
    int closing(int open) {
        return Math.min(ends[open], to);
    }

    /** Returns the index after a token, or after the whole block that it opens. */
    public int after(int index) {
        return at(index).type().closing() == TokenType.EOF ? index + 1 : Math.min(to, ends[index] + 1);
    }

    public Tokens slice(int start, int end) {
        return new Tokens(all, ends, start, Math.min(end, to));
    }

    /** Returns the contents of the block opened at {@code open}. */
    public Tokens inside(int open) {
        return slice(open + 1, closing(open));
    }

    public Tokens trim() {
        int start = from;
        int end = to;
        while (start < end && all.get(start).is(TokenType.WHITESPACE)) {
            start++;
        }
        while (end > start && all.get(end - 1).is(TokenType.WHITESPACE)) {
            end--;
        }
        return slice(start, end);
    }

    public boolean isEmpty() {
        return from >= to;
    }

    public List<Token> list() {
        return all.subList(from, to);
    }

    /** Returns the index of the first token of one of these types outside blocks; {@link #to} if there is none. */
    public int find(int start, TokenType... types) {
        int i = start;
        while (i < to && !Arrays.asList(types).contains(at(i).type())) {
            i = after(i);
        }
        return i;
    }

    /** Returns the tokens as CSS text. */
    public String css() {
        StringBuilder out = new StringBuilder();
        list().forEach(token -> out.append(token.css()));
        return out.toString().strip();
    }
}
