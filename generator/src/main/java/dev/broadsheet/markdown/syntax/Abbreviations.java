package dev.broadsheet.markdown.syntax;

import com.vladsch.flexmark.ext.abbreviation.AbbreviationBlock;
import com.vladsch.flexmark.ext.abbreviation.internal.AbbreviationBlockParser;
import com.vladsch.flexmark.ext.abbreviation.internal.AbbreviationNodePostProcessor;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.CustomBlockParserFactory;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.MutableDataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Set;

/**
 * Abbreviations such as {@code *[HTML]: Hypertext Markup Language}. Flexmark reads a definition that is indented, in a list or
 * in a quotation from a wrong place, and takes the last bracket of the line for the end of its name.
 */
public final class Abbreviations implements Parser.ParserExtension {

    private static final String OPEN = "*[";
    private static final String CLOSE = "]:";

    @Override
    public void parserOptions(MutableDataHolder options) {}

    @Override
    public void extend(Parser.Builder builder) {
        builder.customBlockParserFactory(new Definitions())
                .postProcessorFactory(new AbbreviationNodePostProcessor.Factory());
    }

    private static final class Definitions implements CustomBlockParserFactory {

        @Override
        public BlockParserFactory apply(DataHolder options) {
            return (state, matched) -> start(state);
        }

        private static BlockStart start(ParserState state) {
            BasedSequence line = state.getLine();
            int start = state.getNextNonSpaceIndex();
            boolean begins = state.getIndent() < BlockFactory.CODE_INDENT && line.matchChars(OPEN, start);
            int name = start + OPEN.length();
            int close = begins ? line.indexOf(CLOSE, name) : -1;
            if (close < 0 || line.subSequence(name, close).isBlank()) {
                return BlockStart.none();
            }
            int text = close + CLOSE.length();
            AbbreviationBlockParser parser = new AbbreviationBlockParser();
            AbbreviationBlock block = (AbbreviationBlock) parser.getBlock();
            block.setOpeningMarker(line.subSequence(start, name));
            block.setText(line.subSequence(name, close).trim());
            block.setClosingMarker(line.subSequence(close, text));
            block.setAbbreviation(line.subSequence(text, line.length()).trim());
            block.setCharsFromContent();
            return BlockStart.of(parser).atIndex(line.length());
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
    }
}
