package dev.broadsheet.markdown;

import dev.broadsheet.markdown.syntax.ArrayText;
import dev.broadsheet.source.Limits;
import java.util.Optional;

/**
 * Looks, in one pass and before anything is parsed by recursion, for quotes, lists, brackets and emphasis that are
 * nested beyond {@link Limits#MARKDOWN_NESTING}, for paragraphs with so much markup that a parser would take its
 * time, and for more blocks than editions are made of. It may count more than a parser would, never less by much; fenced
 * code does not count.
 */
final class MarkupGuard {

    private static final String[] FENCES = {"```", "~~~"};

    private final String text;
    private final char[] all;

    /** Offsets of signs, which of them is the first to look at, and which ends a line. */
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

    /** What there is too much of. */
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
     * Where a limit is passed.
     *
     * @param offset of the character that is too much
     */
    record Finding(int offset, Excess excess) {}

    /** The first place where a limit is passed. */
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
        // The parser goes through all rows above for each row of a table, as for each line of a paragraph.
        lines = row ? before : 0;
    }

    /** Whether a line begins a block of its own, also without a blank line before it: a row, a heading, a note. */
    private boolean begins(int from, int end) {
        char c = text.charAt(from);
        return c == '|' || c == '#' || isDefinition(from, end);
    }

    /** An abbreviation, a note or the target of a reference. */
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

    /** @param counted whether the block that a text begins is counted already, by the marks before it */
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

    /** The sign of a code fence at a place; 0 when there is none. */
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

    /** Where the first sign at a place or behind it is; asked for places one behind the other, at most one behind the text. */
    private int nextSign(int from) {
        while (place < places.length - 1 && places[place] < from) {
            place++;
        }
        return places[place];
    }

    /** Counts what is at a place, and gives its length. */
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
