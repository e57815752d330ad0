package dev.broadsheet.markdown.syntax;

import com.vladsch.flexmark.ast.util.Parsing;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.PrefixedSubSequence;
import java.util.List;

/** The current line and the position in it. Columns and indexes count from 0; tab stops are every four columns. */
abstract class LineState implements ParserState {

    private final ArraySequence text;
    private final char[] characters;

    /**
     * The {@linkplain ArrayText#places offsets of significant characters}, and an index of those, for the search of line breaks.
     */
    private final int[] places;

    private int place;

    private ArraySequence line;
    private ArraySequence lineWithEnd;
    private int number = -1;
    private int start;

    /** The offset of the end of the line, without its line break; then that of the next line. */
    private int end;

    private int next;

    private int index;
    private int column;

    /** Whether the position is within a tab that is partially consumed. */
    private boolean inTab;

    private int nextNonSpace;
    private int nextNonSpaceColumn;
    private int indent;
    private boolean blank;

    LineState(ArraySequence text) {
        this.text = text;
        this.characters = text.getBase().characters();
        this.places = text.getBase().places();
        this.line = text;
        this.lineWithEnd = text;
    }

    /** Moves to the beginning of the next line; false after the last. */
    final boolean nextLine() {
        if (next >= characters.length) {
            return false;
        }
        number++;
        start = next;
        end = lineEnd();
        next = LinkParts.pastLineEnd(text, end);
        line = text.subSequence(start, end);
        lineWithEnd = text.subSequence(start, next);
        index = 0;
        column = 0;
        inTab = false;
        return true;
    }

    private int lineEnd() {
        while (places[place] < start) {
            place++;
        }
        while (places[place] < characters.length && !isLineEnd(characters[places[place]])) {
            place++;
        }
        return places[place];
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r';
    }

    final void findNextNonSpace() {
        int at = start + index;
        int columns = column;
        while (at < end && (characters[at] == ' ' || characters[at] == '\t')) {
            columns += characters[at] == '\t' ? Parsing.columnsToNextTabStop(columns) : 1;
            at++;
        }
        blank = at == end;
        nextNonSpace = at - start;
        nextNonSpaceColumn = columns;
        indent = columns - column;
    }

    /** Returns whether the first character after the indent is a letter, which cannot begin a block other than a paragraph. */
    final boolean isLetterNext() {
        return !blank && Character.isLetter(Character.codePointAt(characters, start + nextNonSpace, end));
    }

    final void moveToIndex(int wanted) {
        skipSpaces(wanted >= nextNonSpace);
        while (index < wanted && index < end - start) {
            advance();
        }
        inTab = false;
    }

    final void moveToColumn(int wanted) {
        skipSpaces(wanted >= nextNonSpaceColumn);
        while (column < wanted && index < end - start) {
            advance();
        }
        inTab = column > wanted;
        if (inTab) {
            index--;
            column = wanted;
        }
    }

    private void skipSpaces(boolean all) {
        if (all) {
            index = nextNonSpace;
            column = nextNonSpaceColumn;
        }
    }

    private void advance() {
        column += characters[start + index] == '\t' ? Parsing.columnsToNextTabStop(column) : 1;
        index++;
    }

    /** Returns the rest of the line with its line break. The remaining columns of a partial tab become spaces. */
    final BasedSequence rest() {
        BasedSequence rest = lineWithEnd.subSequence(index);
        return inTab
                ? PrefixedSubSequence.prefixOf(" ".repeat(Parsing.columnsToNextTabStop(column)), rest.subSequence(1))
                : rest;
    }

    @Override
    public final BasedSequence getLine() {
        return line;
    }

    @Override
    public final BasedSequence getLineWithEOL() {
        return lineWithEnd;
    }

    @Override
    public final int getLineNumber() {
        return number;
    }

    @Override
    public final int getLineStart() {
        return start;
    }

    @Override
    public final int getLineEndIndex() {
        return next;
    }

    @Override
    public final int getLineEolLength() {
        return next - end;
    }

    /** Returns an empty list; flexmark needs the lines only where they are to be kept with the document. */
    @Override
    public final List<BasedSequence> getLineSegments() {
        return List.of();
    }

    @Override
    public final int getIndex() {
        return index;
    }

    @Override
    public final int getColumn() {
        return column;
    }

    @Override
    public final int getNextNonSpaceIndex() {
        return nextNonSpace;
    }

    @Override
    public final int getIndent() {
        return indent;
    }

    @Override
    public final boolean isBlank() {
        return blank;
    }
}
