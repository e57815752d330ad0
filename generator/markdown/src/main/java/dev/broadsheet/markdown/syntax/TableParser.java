package dev.broadsheet.markdown.syntax;

import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.block.AbstractBlockParser;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.BlockContent;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.broadsheet.markdown.syntax.Table.Alignment;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Parses the rows after the delimiter row, up to a blank line, another block, or the caption, which ends the table. */
final class TableParser extends AbstractBlockParser {

    private final Table table = new Table();
    private final List<Optional<Alignment>> columns;
    private final List<BasedSequence> head;
    private final List<BasedSequence> body = new ArrayList<>();
    private BlockContent content = new BlockContent();
    private @Nullable BasedSequence caption;

    TableParser(List<Optional<Alignment>> columns, List<BasedSequence> head) {
        this.columns = columns;
        this.head = List.copyOf(head);
        this.head.forEach(line -> content.add(line, 0));
    }

    @Override
    public Block getBlock() {
        return table;
    }

    @Override
    public boolean isInterruptible() {
        return true;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
        BasedSequence line = ArraySequence.trimmed(state.getLine());
        boolean attributes = line.startsWith("{") && line.endsWith("}");
        return state.isBlank() || caption != null || attributes || TableLine.isBare(line)
                ? BlockContinue.none()
                : BlockContinue.atIndex(state.getIndex());
    }

    @Override
    public void addLine(ParserState state, BasedSequence line) {
        BasedSequence row = ArraySequence.trimmed(line);
        if (row.isEmpty()) {
            return;
        } else if (row.startsWith("[") && row.endsWith("]") && row.indexOf('|') < 0) {
            caption = row.subSequence(1, row.length() - 1);
        } else {
            body.add(row);
        }
        content.add(line, state.getIndent());
    }

    @Override
    public void closeBlock(ParserState state) {
        table.setContent(content);
        content = new BlockContent();
    }

    @Override
    public void parseInlines(InlineParser parser) {
        addGroup(head, true, parser);
        if (!body.isEmpty()) {
            addGroup(body, false, parser);
        }
        if (caption != null) {
            Table.Caption node = new Table.Caption(caption);
            parser.parse(caption, node);
            table.appendChild(node);
        }
    }

    private void addGroup(List<BasedSequence> lines, boolean isHead, InlineParser parser) {
        Table.Group group = new Table.Group(isHead);
        lines.forEach(line -> group.appendChild(row(line, isHead, parser)));
        group.setCharsFromContent();
        table.appendChild(group);
    }

    private Table.Row row(BasedSequence line, boolean isHead, InlineParser parser) {
        List<BasedSequence> cells = TableLine.cells(line);
        @Nullable BasedSequence surplus = null;
        for (int column = columns.size(); surplus == null && column < cells.size(); column++) {
            surplus = cells.get(column).isEmpty() ? null : cells.get(column);
        }
        BasedSequence row = ArraySequence.trimmed(line);
        Table.Row node = new Table.Row(row, surplus);
        for (int column = 0; column < columns.size(); column++) {
            BasedSequence text = column < cells.size() ? cells.get(column) : row.subSequence(row.length());
            Table.Cell cell = new Table.Cell(text, isHead, columns.get(column).orElse(null));
            parser.parse(TableLine.text(text), cell);
            node.appendChild(cell);
        }
        return node;
    }
}
