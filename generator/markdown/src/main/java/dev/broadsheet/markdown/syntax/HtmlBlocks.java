package dev.broadsheet.markdown.syntax;

import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.core.HtmlBlockParser;
import com.vladsch.flexmark.util.data.DataHolder;

/** HTML blocks, with a shared instance of flexmark's factory, which otherwise compiles its patterns for each document. */
final class HtmlBlocks extends BlockFactory {

    @Override
    BlockParserFactory make(DataHolder options) {
        return new HtmlBlockParser.Factory().apply(options);
    }
}
