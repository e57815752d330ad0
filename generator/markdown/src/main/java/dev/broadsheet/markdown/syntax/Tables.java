package dev.broadsheet.markdown.syntax;

import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.broadsheet.markdown.syntax.Table.Alignment;
import java.util.List;
import java.util.Optional;

/**
 * Tables, which are recognized by the delimiter row: the line above it is the header row, and the lines above that are a
 * paragraph, unless they are also rows of the head.
 */
final class Tables extends BlockFactory {

    @Override
    BlockParserFactory make(DataHolder options) {
        return Tables::start;
    }

    private static BlockStart start(ParserState state, MatchedBlockParser matched) {
        BasedSequence line = state.getLine().subSequence(state.getNextNonSpaceIndex());
        ParagraphLines above =
                state.getIndent() < CODE_INDENT && isRule(line) ? ParagraphLines.of(matched) : ParagraphLines.NONE;
        if (above.count() == 0) {
            return BlockStart.none();
        }
        return TableLine.columns(line)
                .filter(columns -> isHead(above.line(above.count() - 1), columns.size()))
                .map(columns -> start(columns, above, state))
                .orElse(BlockStart.none());
    }

    /** Returns whether a line is a header row of this width. A line without a pipe is text, even for a table of one column. */
    private static boolean isHead(BasedSequence head, int width) {
        return head.indexOf('|') >= 0 && TableLine.cells(head).size() == width;
    }

    private static BlockStart start(List<Optional<Alignment>> columns, ParagraphLines above, ParserState state) {
        int first = firstRow(above, columns.size());
        TableParser parser = new TableParser(columns, above.lines().subList(first, above.count()));
        return above.startBehind(first, parser, state);
    }

    private static boolean isRule(BasedSequence line) {
        return LinkParts.is(line, 0, '|') || LinkParts.is(line, 0, '-') || LinkParts.is(line, 0, ':');
    }

    private static int firstRow(ParagraphLines above, int width) {
        int first = above.count() - 1;
        while (first > 0
                && above.line(first - 1).startsWith("|")
                && TableLine.cells(above.line(first - 1)).size() == width) {
            first--;
        }
        return first;
    }
}
