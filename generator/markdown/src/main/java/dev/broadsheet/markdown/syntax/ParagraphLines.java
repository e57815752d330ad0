package dev.broadsheet.markdown.syntax;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.parser.block.BlockParser;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.ParagraphParser;
import com.vladsch.flexmark.util.ast.BlockContent;
import com.vladsch.flexmark.util.misc.CharPredicate;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a paragraph whose last lines, together with the line below, form another block: a setext heading or a table.
 *
 * @param lines each with its line break
 * @param ends lengths of the line breaks
 */
record ParagraphLines(List<BasedSequence> lines, List<Integer> ends) {

    static final ParagraphLines NONE = new ParagraphLines(List.of(), List.of());

    static ParagraphLines of(MatchedBlockParser matched) {
        @Nullable List<BasedSequence> lines = matched.getParagraphLines();
        return lines == null ? NONE : new ParagraphLines(lines, matched.getParagraphEolLengths());
    }

    /**
     * Returns the content of a paragraph: a contiguous range of the source if no markers of other blocks are between its lines.
     * Spaces inserted before the first line are ignored.
     */
    static BasedSequence content(Paragraph paragraph) {
        List<BasedSequence> lines = paragraph.getContentLines();
        boolean one = !lines.isEmpty();
        for (int i = 1; one && i < lines.size(); i++) {
            one = lines.get(i) instanceof ArraySequence line
                    && line.getStartOffset() == lines.get(i - 1).getEndOffset();
        }
        return one ? paragraph.getSpanningChars() : paragraph.getContentChars();
    }

    int count() {
        return lines.size();
    }

    BasedSequence line(int number) {
        return lines.get(number).trim();
    }

    BasedSequence text(int from, int to) {
        BlockContent content = new BlockContent();
        content.addAll(lines.subList(from, to), ends.subList(from, to));
        return content.getContents().trim();
    }

    /** Returns the number of leading lines that are link reference definitions. */
    int definitions() {
        if (lines.isEmpty() || !line(0).startsWith("[")) {
            return 0;
        }
        StringBuilder text = new StringBuilder();
        lines.forEach(line -> text.append(line.trimStart(CharPredicate.SPACE_TAB)));
        int end = 0;
        for (LinkDefinition next = read(text, 0); next != null; next = read(text, end)) {
            end = next.end();
        }
        int definitions = 0;
        for (int length = 0; length < end; definitions++) {
            length += lines.get(definitions).trimStart(CharPredicate.SPACE_TAB).length();
        }
        return definitions;
    }

    private static @Nullable LinkDefinition read(CharSequence text, int start) {
        return start < text.length() ? LinkDefinition.read(text, start) : null;
    }

    /** Starts a block that takes over the lines from an index; the lines before it stay a paragraph. */
    BlockStart startBehind(int count, BlockParser block, ParserState state) {
        BlockStart start;
        if (count == 0) {
            start = BlockStart.of(block);
        } else {
            ParagraphParser before = new ParagraphParser();
            lines.subList(0, count).forEach(line -> before.addLine(state, line.trimStart(CharPredicate.SPACE_TAB)));
            start = BlockStart.of(before, block);
        }
        return start.atIndex(state.getLine().length()).replaceActiveBlockParser();
    }
}
