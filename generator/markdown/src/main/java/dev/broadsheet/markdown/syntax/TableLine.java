package dev.broadsheet.markdown.syntax;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.SegmentedSequence;
import dev.broadsheet.markdown.syntax.Table.Alignment;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A line of a table; GitHub Flavored Markdown, section 4.10. */
final class TableLine {

    private TableLine() {}

    /** Returns the trimmed cells of a row. The pipes at both ends of the line are optional. */
    static List<BasedSequence> cells(BasedSequence line) {
        BasedSequence row = ArraySequence.trimmed(line);
        List<BasedSequence> cells = new ArrayList<>();
        int start = row.startsWith("|") ? 1 : 0;
        for (int i = start; i < row.length(); i++) {
            if (row.charAt(i) == '|') {
                cells.add(trimmed(row, start, i));
                start = i + 1;
            } else if (Escapes.isEscape(row, i)) {
                i++;
            }
        }
        if (start < row.length()) {
            cells.add(trimmed(row, start, row.length()));
        }
        return cells;
    }

    private static BasedSequence trimmed(BasedSequence row, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && ArraySequence.isSpace(row.charAt(start))) {
            start++;
        }
        while (end > start && ArraySequence.isSpace(row.charAt(end - 1))) {
            end--;
        }
        return row.subSequence(start, end);
    }

    /** Returns the text of a cell, with {@code \|} replaced by {@code |}, also within code. */
    static BasedSequence text(BasedSequence cell) {
        if (cell.indexOf("\\|") < 0) {
            return cell;
        }
        List<BasedSequence> parts = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < cell.length(); i++) {
            if (Escapes.isEscape(cell, i)) {
                if (cell.charAt(i + 1) == '|') {
                    parts.add(cell.subSequence(start, i));
                    start = i + 1;
                }
                i++;
            }
        }
        parts.add(cell.subSequence(start));
        return SegmentedSequence.create(cell, parts);
    }

    /** Returns the alignment of each column from the delimiter row; empty if the line is not a delimiter row. */
    static Optional<List<Optional<Alignment>>> columns(BasedSequence line) {
        for (int i = 0; i < line.length(); i++) {
            if ("|-: \t\r\n".indexOf(line.charAt(i)) < 0) {
                return Optional.empty();
            }
        }
        List<BasedSequence> cells = cells(line);
        return !cells.isEmpty() && cells.stream().allMatch(TableLine::isRule)
                ? Optional.of(cells.stream().map(TableLine::alignment).toList())
                : Optional.empty();
    }

    /** Returns whether the line is a single pipe, which is text. */
    static boolean isBare(BasedSequence line) {
        return line.length() == 1 && line.charAt(0) == '|';
    }

    private static boolean isRule(BasedSequence cell) {
        int start = cell.startsWith(":") ? 1 : 0;
        int end = cell.length() - (cell.endsWith(":") ? 1 : 0);
        return start < end && cell.subSequence(start, end).indexOfNot('-') < 0;
    }

    private static Optional<Alignment> alignment(BasedSequence cell) {
        boolean left = cell.startsWith(":");
        boolean right = cell.endsWith(":");
        if (left && right) {
            return Optional.of(Alignment.CENTER);
        }
        return left ? Optional.of(Alignment.LEFT) : right ? Optional.of(Alignment.RIGHT) : Optional.empty();
    }
}
