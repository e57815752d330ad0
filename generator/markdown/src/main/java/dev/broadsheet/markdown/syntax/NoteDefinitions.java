package dev.broadsheet.markdown.syntax;

import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.footnotes.internal.FootnoteBlockParser;
import com.vladsch.flexmark.ext.footnotes.internal.FootnoteOptions;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.data.DataHolder;
import java.util.Optional;
import java.util.function.Function;

/**
 * Definitions of notes such as {@code [^name]: text}. The indent of continuation lines is measured in columns, with tab stops
 * every four; flexmark counts characters, and would drop the first letters of a line after a tab.
 */
final class NoteDefinitions extends DefinitionLine.Factory {

    static final String OPEN = "[^";

    NoteDefinitions() {
        super(OPEN);
    }

    @Override
    Function<DefinitionLine, Optional<BlockStart>> blocks(DataHolder options) {
        FootnoteOptions notes = new FootnoteOptions(options);
        int indent = Parser.LISTS_ITEM_INDENT.get(options);
        return line -> Optional.of(block(line, new NoteParser(notes, indent)));
    }

    private static BlockStart block(DefinitionLine line, NoteParser parser) {
        FootnoteBlock note = (FootnoteBlock) parser.getBlock();
        note.setOpeningMarker(line.opening());
        note.setText(line.label());
        note.setClosingMarker(line.closing());
        return BlockStart.of(parser).atIndex(line.end());
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
