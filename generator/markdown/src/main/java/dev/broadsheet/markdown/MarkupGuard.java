package dev.broadsheet.markdown;

import dev.broadsheet.markdown.syntax.ArrayText;
import dev.broadsheet.source.Limits;
import java.util.Optional;

/**
 * Checks, in one pass and before any recursive parser runs, for quotations, lists, brackets and emphasis nested deeper than
 * {@link Limits#MARKDOWN_NESTING}, for paragraphs with so much markup that parsing would be slow, and for too many blocks. It may
 * count more than a parser would, but never much less; markup in fenced code is not counted.
 */
final class MarkupGuard {

    private static final String[] FENCES = {"```", "~~~"};

    private final String text;
    private final char[] all;

    /** The {@linkplain ArrayText#places offsets of significant characters}; then indexes of the next one and of a line's end. */
    private final int[] places;

    private int place;
    private int line;
    private int brackets;
    private int emphasis;
    private int signs;
    private int lines;
    private int codeLines;
    private int characters;
    private int blocks;
    private int quoted;
    private char fence;

    MarkupGuard(ArrayText text) {
        this.text = text.toString();
        this.all = text.characters();
        this.places = text.places();
    }

    /** The limits. */
    enum Excess {
        NESTING,
        MARKUP,
        CHARACTERS,
        BLOCKS,
        CODE,
        ELEMENTS,
        FORMULAS
    }

    /**
     * An exceeded limit.
     *
     * @param offset at which the limit is exceeded
     */
    record Finding(int offset, Excess excess) {}

    /** Finds the first exceeded limit. */
    Optional<Finding> find() {
        int start = 0;
        while (start < text.length()) {
            int end = lineEnd(start);
            Optional<Finding> found = scanLine(start, end);
            if (found.isPresent()) {
                return found;
            }
            start = end + 1;
        }
        return Optional.empty();
    }

    private int lineEnd(int from) {
        while (places[line] < from || (places[line] < all.length && all[places[line]] != '\n')) {
            line++;
        }
        return places[line];
    }

    private Optional<Finding> scanLine(int start, int end) {
        LineMarks marks = fence == 0 ? LineMarks.of(text, start, end) : LineMarks.ofCode(text, start, end);
        if (marks.tooDeep() >= 0) {
            return Optional.of(new Finding(marks.tooDeep(), Excess.NESTING));
        } else if (fence == 0) {
            beginBlock(marks, end);
        }
        return blocks > Limits.ARTICLE_BLOCKS
                ? Optional.of(new Finding(start, Excess.BLOCKS))
                : scanContent(marks.text(), end, marks.depth() > 0);
    }

    private void beginBlock(LineMarks marks, int end) {
        boolean blank = marks.text() >= end;
        boolean sameQuote = marks.depth() == marks.quotes() && marks.quotes() == quoted;
        quoted = marks.quotes();
        if (!blank && sameQuote && !begins(marks.text(), end)) {
            return;
        }
        boolean row = !blank && marks.depth() == 0 && text.charAt(marks.text()) == '|';
        int before = lines;
        endBlock();
        blocks += marks.depth() + (row && before > 0 ? 1 : 0);
        // For each row of a table, the parser visits all rows above, as for each line of a paragraph.
        lines = row ? before : 0;
    }

    /** Returns whether a line begins a block even without a preceding blank line: a row, a heading, a definition. */
    private boolean begins(int from, int end) {
        char c = text.charAt(from);
        return c == '|' || c == '#' || isDefinition(from, end);
    }

    /** Returns whether a line defines an abbreviation, a note or a link reference. */
    private boolean isDefinition(int from, int end) {
        boolean begins = text.startsWith("*[", from) || text.startsWith("[", from);
        int close = begins ? text.indexOf(']', from) : -1;
        return close >= 0 && close + 1 < end && text.charAt(close + 1) == ':';
    }

    private void endBlock() {
        brackets = 0;
        emphasis = 0;
        signs = 0;
        lines = 0;
        characters = 0;
    }

    /** @param counted whether a block that begins here has been counted by its markers */
    private Optional<Finding> scanContent(int from, int end, boolean counted) {
        char opening = fenceAt(from, end);
        if (opening != 0 && (fence == 0 || fence == opening)) {
            blocks += fence == 0 ? 1 : 0;
            fence = fence == 0 ? opening : 0;
            endBlock();
        } else if (fence == 0 && from < end) {
            blocks += lines == 0 && !counted ? 1 : 0;
            return scanText(from, end);
        } else if (fence != 0) {
            codeLines++;
        }
        return codeLines > Limits.CODE_LINES ? Optional.of(new Finding(from, Excess.CODE)) : Optional.empty();
    }

    private Optional<Finding> scanText(int from, int end) {
        lines++;
        characters += end - from;
        if (blocks > Limits.ARTICLE_BLOCKS) {
            return Optional.of(new Finding(from, Excess.BLOCKS));
        } else if (characters > Limits.PARAGRAPH_CHARACTERS) {
            return Optional.of(new Finding(from, Excess.CHARACTERS));
        }
        return lines > Limits.PARAGRAPH_LINES ? Optional.of(new Finding(from, Excess.MARKUP)) : scanInline(from, end);
    }

    /** Returns the character of the code fence at an index; 0 if there is none. */
    private char fenceAt(int i, int end) {
        for (String sign : FENCES) {
            boolean fenced = text.startsWith(sign, i);
            int run = fenced ? runLength(i, end) : 0;
            if (fenced && text.substring(i + run, end).indexOf('`') < 0) {
                return sign.charAt(0);
            }
        }
        return 0;
    }

    private Optional<Finding> scanInline(int from, int end) {
        for (int i = nextSign(from); i < end; ) {
            int run = scanSign(i, end);
            boolean deep = brackets > Limits.MARKDOWN_NESTING || emphasis > Limits.MARKDOWN_NESTING;
            if (deep && LineMarks.isRule(text, from, end)) {
                endBlock();
                return Optional.empty();
            } else if (deep || signs > Limits.PARAGRAPH_SIGNS) {
                return Optional.of(new Finding(i, deep ? Excess.NESTING : Excess.MARKUP));
            }
            i = nextSign(i + run);
        }
        return Optional.empty();
    }

    /** Returns the offset of the first significant character from an index on; indexes must not decrease between calls. */
    private int nextSign(int from) {
        while (place < places.length - 1 && places[place] < from) {
            place++;
        }
        return places[place];
    }

    /** Counts the markup at an index, and returns its length. */
    private int scanSign(int i, int end) {
        switch (all[i]) {
            case '\\' -> {
                return 2;
            }
            case '*', '_', '~' -> {
                int run = runLength(i, end);
                signs++;
                countEmphasis(i, run, end);
                return run;
            }
            case '[' -> {
                brackets++;
                signs++;
            }
            case ']' -> {
                brackets = Math.max(0, brackets - 1);
                signs++;
            }
            case '{', '`', '<', '!', '&' -> signs++;
            default -> {}
        }
        return 1;
    }

    private int runLength(int i, int end) {
        int j = i;
        while (j < end && text.charAt(j) == text.charAt(i)) {
            j++;
        }
        return j - i;
    }

    private void countEmphasis(int i, int run, int end) {
        boolean opens = i + run < end && !Character.isWhitespace(text.charAt(i + run));
        boolean closes = i > 0 && !Character.isWhitespace(text.charAt(i - 1));
        if (opens && !closes) {
            emphasis += run;
        } else if (closes && !opens) {
            emphasis = Math.max(0, emphasis - run);
        } else if (run > Limits.MARKDOWN_NESTING) {
            emphasis += run;
        }
    }
}
