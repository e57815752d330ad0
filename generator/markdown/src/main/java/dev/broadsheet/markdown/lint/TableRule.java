package dev.broadsheet.markdown.lint;

import dev.broadsheet.markdown.lint.TextBlock.Line;
import java.util.List;
import java.util.function.Consumer;

/** Reports lines that begin and end with a pipe but are not a table. */
final class TableRule implements Rule {

    @Override
    public void check(TextBlock block, Consumer<Finding> findings) {
        if (!block.isParagraph() || block.text().indexOf('|') < 0) {
            return;
        }
        List<Line> rows =
                block.lines().stream().filter(line -> isRow(text(block, line))).toList();
        if (rows.size() > 1) {
            findings.accept(new Finding(
                    HeadingRule.CODE,
                    block.position(rows.get(0).start()),
                    "the lines look like a table, and stay as text",
                    rows.get(0).start() > block.lines().get(0).start()
                            ? "put a blank line before the table"
                            : isDashes(text(block, rows.get(1)))
                                    ? "give the head and the line of dashes below it the same number of cells"
                                    : "put a line of dashes below the head, with as many cells: |---|---|"));
        }
    }

    private static String text(TextBlock block, Line line) {
        return block.text().substring(line.start(), line.end()).strip();
    }

    private static boolean isDashes(String row) {
        return row.chars().allMatch(c -> "|-: ".indexOf(c) >= 0);
    }

    private static boolean isRow(String line) {
        return line.length() > 2 && line.startsWith("|") && line.endsWith("|") && !line.startsWith("||");
    }
}
