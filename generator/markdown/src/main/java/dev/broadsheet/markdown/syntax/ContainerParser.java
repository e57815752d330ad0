package dev.broadsheet.markdown.syntax;

import com.vladsch.flexmark.ast.HtmlCommentBlock;
import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.block.AbstractBlockParser;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.BlockQuoteParser;
import com.vladsch.flexmark.parser.core.FencedCodeBlockParser;
import com.vladsch.flexmark.util.ast.Block;
import java.util.List;
import java.util.Optional;

/**
 * Parses a container up to the line of colons that closes it. A line closes the innermost container that was opened with the
 * same number of colons or, if there is none, the innermost container.
 */
final class ContainerParser extends AbstractBlockParser {

    private final Container block;

    ContainerParser(FenceLine fence) {
        block = new Container(fence);
        if (!fence.title().isEmpty()) {
            block.appendChild(new Container.Title(fence.title()));
        }
    }

    /** Returns whether the current line of colons has closed a container. */
    static boolean hasJustClosed(ParserState state) {
        return state.getActiveBlockParsers().stream()
                .anyMatch(parser -> parser instanceof ContainerParser container && container.block.isClosed());
    }

    @Override
    public Block getBlock() {
        return block;
    }

    @Override
    public boolean isContainer() {
        return true;
    }

    @Override
    public boolean canContain(ParserState state, BlockParser parser, Block child) {
        return true;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
        Optional<FenceLine> fence = Containers.fence(state);
        if (fence.isPresent() && fence.get().isBare() && closes(fence.get().length(), state)) {
            block.close();
            return BlockContinue.none();
        }
        return BlockContinue.atIndex(state.getIndex());
    }

    private boolean closes(int colons, ParserState state) {
        List<BlockParser> parsers = state.getActiveBlockParsers();
        List<BlockParser> within = parsers.subList(parsers.indexOf(this) + 1, parsers.size());
        boolean innermost = true;
        boolean another = false;
        for (BlockParser parser : within) {
            if (parser instanceof ContainerParser container) {
                innermost = false;
                another |= container.length() == colons;
            } else if (isCode(parser, state)) {
                return false;
            } else if (parser instanceof BlockQuoteParser) {
                break;
            } else if (parser.isContainer() && state.getIndent() > 0) {
                // The line is indented like the content of a list item, and may close a container within that.
                return false;
            } else if (parser.isContainer()) {
                break;
            }
        }
        return !another && (length() == colons || innermost);
    }

    private int length() {
        return block.fence().length();
    }

    /** Returns whether the current line is code, or within a comment; a comment that has ended stays active for one more line. */
    private static boolean isCode(BlockParser parser, ParserState state) {
        boolean comment = parser.getBlock() instanceof HtmlCommentBlock && parser.tryContinue(state) != null;
        return comment || parser instanceof FencedCodeBlockParser;
    }

    @Override
    public void parseInlines(InlineParser inlineParser) {
        if (block.getFirstChild() instanceof Container.Title title) {
            inlineParser.parse(title.getChars(), title);
        }
    }

    @Override
    public void closeBlock(ParserState state) {
        block.setCharsFromContent();
    }
}
