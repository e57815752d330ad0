package dev.broadsheet.markdown.syntax;

import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.footnotes.internal.FootnoteBlockParser;
import com.vladsch.flexmark.ext.footnotes.internal.FootnoteOptions;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.CustomBlockParserFactory;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Set;

/**
 * Notes such as {@code [^name]: text}. Lines that go on with one are indented by columns, and a tab is up to four of them;
 * flexmark counts characters, and so would take the first letters of a line behind a tab.
 */
final class NoteDefinitions implements CustomBlockParserFactory {

    static final String OPEN = "[^";

    private static final String CLOSE = "]:";

    @Override
    public BlockParserFactory apply(DataHolder options) {
        FootnoteOptions notes = new FootnoteOptions(options);
        int indent = Parser.LISTS_ITEM_INDENT.get(options);
        return (state, matched) -> start(state, notes, indent);
    }

    private static BlockStart start(ParserState state, FootnoteOptions options, int indent) {
        BasedSequence line = state.getLine();
        int start = state.getNextNonSpaceIndex();
        boolean begins = state.getIndent() < BlockFactory.CODE_INDENT && line.matchChars(OPEN, start);
        int close = begins ? line.indexOf(CLOSE, start + OPEN.length()) : -1;
        if (close < 0) {
            return BlockStart.none();
        }
        NoteParser parser = new NoteParser(options, indent);
        FootnoteBlock note = (FootnoteBlock) parser.getBlock();
        note.setOpeningMarker(line.subSequence(start, start + OPEN.length()));
        note.setText(line.subSequence(start + OPEN.length(), close).trim());
        note.setClosingMarker(line.subSequence(close, close + CLOSE.length()));
        return BlockStart.of(parser).atIndex(close + CLOSE.length());
    }

    @Override
    public Set<Class<?>> getAfterDependents() {
        return Set.of();
    }

    @Override
    public Set<Class<?>> getBeforeDependents() {
        return Set.of();
    }

    @Override
    public boolean affectsGlobalScope() {
        return false;
    }

    private static final class NoteParser extends FootnoteBlockParser {

        private final int indent;

        NoteParser(FootnoteOptions options, int indent) {
            super(options, indent);
            this.indent = indent;
        }

        @Override
        public BlockContinue tryContinue(ParserState state) {
            BlockContinue next = super.tryContinue(state);
            boolean goesOn = next != null && !state.isBlank();
            return goesOn ? BlockContinue.atColumn(state.getColumn() + indent) : next;
        }
    }
}
