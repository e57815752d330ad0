package dev.broadsheet.markdown.syntax;

import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.core.HtmlBlockParser;
import com.vladsch.flexmark.util.data.DataHolder;

/** Raw HTML as flexmark reads it, which compiles its patterns for each document otherwise. */
final class HtmlBlocks extends BlockFactory {

    @Override
    BlockParserFactory make(DataHolder options) {
        return new HtmlBlockParser.Factory().apply(options);
    }
}
