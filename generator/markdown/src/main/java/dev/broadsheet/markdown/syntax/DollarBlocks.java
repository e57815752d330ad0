package dev.broadsheet.markdown.syntax;

import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.ParagraphParser;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/**
 * Display formulas: paragraphs of one formula between {@code $$}. No other block begins in their lines: a leading {@code +} or
 * {@code =} belongs to the formula. They end with the line of the closing {@code $$}, or before a blank line.
 */
final class DollarBlocks extends BlockFactory {

    private static final String SIGNS = "$$";

    @Override
    BlockParserFactory make(DataHolder options) {
        return (state, matched) -> start(state);
    }

    private static BlockStart start(ParserState state) {
        BasedSequence line = state.getLine();
        int start = state.getNextNonSpaceIndex();
        boolean begins = state.getIndent() < CODE_INDENT && Dollars.run(line, start) == SIGNS.length();
        if (!begins || !isAlone(line, start + SIGNS.length())) {
            return BlockStart.none();
        }
        return BlockStart.of(new FormulaParser()).atIndex(start);
    }

    /** Returns whether the closing {@code $$} is not in this line, or is followed by nothing but attributes in braces. */
    private static boolean isAlone(BasedSequence line, int from) {
        int end = line.indexOf(SIGNS, from);
        if (end < 0) {
            return true;
        }
        BasedSequence rest = line.subSequence(end + SIGNS.length()).trim();
        return rest.isEmpty() || (rest.startsWith("{") && rest.endsWith("}"));
    }

    private static final class FormulaParser extends ParagraphParser {

        private int lines;
        private boolean closed;

        @Override
        public BlockContinue tryContinue(ParserState state) {
            return closed || state.isBlank() ? BlockContinue.none() : BlockContinue.atIndex(state.getIndex());
        }

        @Override
        public void addLine(ParserState state, BasedSequence line) {
            super.addLine(state, line);
            lines++;
            closed = line.indexOf(SIGNS, lines == 1 ? line.indexOf(SIGNS) + SIGNS.length() : 0) >= 0;
        }

        @Override
        public boolean isParagraphParser() {
            return false;
        }

        @Override
        public boolean isInterruptible() {
            return false;
        }
    }
}
