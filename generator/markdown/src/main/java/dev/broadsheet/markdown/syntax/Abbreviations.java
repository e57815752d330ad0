package dev.broadsheet.markdown.syntax;

import com.vladsch.flexmark.ext.abbreviation.AbbreviationBlock;
import com.vladsch.flexmark.ext.abbreviation.internal.AbbreviationBlockParser;
import com.vladsch.flexmark.ext.abbreviation.internal.AbbreviationNodePostProcessor;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.MutableDataHolder;
import java.util.Optional;
import java.util.function.Function;

/**
 * Definitions of abbreviations such as {@code *[HTML]: Hypertext Markup Language}. Flexmark's own parser reads indented
 * definitions and those in lists or quotations from a wrong offset, and takes the last bracket of the line for the end of the
 * label.
 */
public final class Abbreviations implements Parser.ParserExtension {

    @Override
    public void parserOptions(MutableDataHolder options) {}

    @Override
    public void extend(Parser.Builder builder) {
        builder.customBlockParserFactory(new Definitions())
                .postProcessorFactory(new AbbreviationNodePostProcessor.Factory());
    }

    private static final class Definitions extends DefinitionLine.Factory {

        Definitions() {
            super("*[");
        }

        @Override
        Function<DefinitionLine, Optional<BlockStart>> blocks(DataHolder options) {
            return Definitions::block;
        }

        private static Optional<BlockStart> block(DefinitionLine line) {
            if (line.label().isEmpty()) {
                return Optional.empty();
            }
            AbbreviationBlockParser parser = new AbbreviationBlockParser();
            AbbreviationBlock block = (AbbreviationBlock) parser.getBlock();
            block.setOpeningMarker(line.opening());
            block.setText(line.label());
            block.setClosingMarker(line.closing());
            block.setAbbreviation(line.text());
            block.setCharsFromContent();
            return Optional.of(BlockStart.of(parser).atIndex(line.line().length()));
        }
    }
}
