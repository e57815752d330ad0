package dev.broadsheet.acceptance.words.conservation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.Parser;

/**
 * Has commonmark-java read tables as GitHub Flavored Markdown 0.29, section 4.10, says, by signs that change nothing else.
 *
 * <p>A table ends where another block begins; commonmark-java takes any line with a bar as one more row. An empty line ends
 * it for both. A head has as many cells as the line of dashes below it; commonmark-java takes one that has fewer, or that is
 * a bar alone. An escaped dash begins no such line.
 */
final class GfmTables extends AbstractVisitor {

    /** Of a quote, a heading, a listing, a list, a rule or raw HTML. */
    private static final Pattern BLOCK = Pattern.compile(
            "(>|#{1,6}([ \\t]|$)|```|~~~|[-+*]([ \\t]|$)|\\d{1,9}[.)]([ \\t]|$)|<(!--|/?div)|([-_*][ \\t]*){3,}$).*");

    private static final Pattern DASHES = Pattern.compile("[|:-][|: \\t-]*$");
    private static final Pattern COLUMN = Pattern.compile("-+");

    private final List<String> lines;
    private boolean changed;

    private GfmTables(List<String> lines) {
        this.lines = lines;
    }

    /** @param parser gives source spans of blocks */
    static Node parse(String markdown, Parser parser) {
        List<String> lines = new ArrayList<>(List.of(markdown.split("\n", -1)));
        GfmTables tables;
        Node document;
        do {
            document = parser.parse(String.join("\n", lines));
            tables = new GfmTables(lines);
            document.accept(tables);
        } while (tables.changed);
        return document;
    }

    @Override
    public void visit(CustomNode node) {
        if (node instanceof TableRow row && !changed) {
            SourceSpan span = row.getSourceSpans().get(0);
            if (row.getParent() instanceof TableHead) {
                head(row, span);
            } else if (row.getParent() instanceof TableBody) {
                body(span);
            }
        }
        visitChildren(node);
    }

    private void head(TableRow row, SourceSpan span) {
        int line = span.getLineIndex() + 1;
        Matcher dashes = DASHES.matcher(lines.get(line));
        if (dashes.find()
                && cells(row, text(span))
                        < COLUMN.matcher(dashes.group()).results().count()) {
            lines.set(line, dashes.replaceFirst("\\\\$0"));
            changed = true;
        }
    }

    private static int cells(TableRow row, String text) {
        int count = 0;
        for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
            count++;
        }
        return text.strip().equals("|") ? 0 : count;
    }

    private void body(SourceSpan span) {
        if (BLOCK.matcher(text(span)).matches()) {
            String signsOfQuotes = lines.get(span.getLineIndex()).substring(0, span.getColumnIndex());
            lines.add(span.getLineIndex(), signsOfQuotes.stripTrailing());
            changed = true;
        }
    }

    private String text(SourceSpan span) {
        return lines.get(span.getLineIndex()).substring(span.getColumnIndex());
    }
}
