package dev.broadsheet.markdown.syntax;

import com.vladsch.flexmark.ast.util.Parsing;
import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.block.BlockParser;
import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockPreProcessor;
import com.vladsch.flexmark.parser.block.BlockPreProcessorFactory;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParagraphPreProcessor;
import com.vladsch.flexmark.parser.block.ParserPhase;
import com.vladsch.flexmark.parser.core.DocumentBlockParser;
import com.vladsch.flexmark.parser.core.ParagraphParser;
import com.vladsch.flexmark.parser.core.ReferencePreProcessorFactory;
import com.vladsch.flexmark.parser.internal.BlockContinueImpl;
import com.vladsch.flexmark.parser.internal.BlockStartImpl;
import com.vladsch.flexmark.parser.internal.MatchedBlockParserImpl;
import com.vladsch.flexmark.util.ast.BlankLine;
import com.vladsch.flexmark.util.ast.BlankLineContainer;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.KeepTrailingBlankLineContainer;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.MutableDataHolder;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Parses the blocks of a document line by line, as the appendix of CommonMark 0.31.2 describes, with block parsers of flexmark
 * and of this package. It replaces flexmark's {@code DocumentParser}, which fetches each character through two interfaces and
 * tracks all nodes by class.
 */
final class BlockReader extends BlockState {

    private final List<BlockParserFactory> factories;
    private final InlineParser inlines;
    private final DocumentBlockParser root = new DocumentBlockParser();

    /** The parsers of the open blocks, each nested in the one before. */
    private final List<BlockParser> open = new ArrayList<>();

    /** The nodes that end with a blank line; only lists need them. */
    private final Set<Node> endedBlank = new HashSet<>();

    /** The parsers of the open blocks that the line does not continue. */
    private List<BlockParser> unmatched = List.of();

    /** The node for the rest of the line if that is blank after the marker of a continued block. */
    private @Nullable BlankLine blankLine;

    /** The parser of the block after whose marker the line is blank. */
    private @Nullable BlockParser becameBlank;

    private boolean wasBlank;
    private ParserPhase phase = ParserPhase.PARSE_BLOCKS;

    BlockReader(ArraySequence text, DataHolder options, List<BlockParserFactory> factories, InlineParser inlines) {
        super(text);
        this.factories = factories;
        this.inlines = inlines;
        root.initializeDocument(options, text);
        inlines.initializeDocument(root.getBlock());
        open.add(root);
    }

    /**
     * Reads the whole document. @param steps stages of preprocessors, which run on blocks of some classes before inline parsing
     */
    Document read(List<List<BlockPreProcessorFactory>> steps) {
        while (nextLine()) {
            readLine();
        }
        close(List.copyOf(open));
        phase = ParserPhase.PRE_PROCESS_PARAGRAPHS;
        takeDefinitions();
        phase = ParserPhase.PRE_PROCESS_BLOCKS;
        prepare(steps);
        phase = ParserPhase.PARSE_INLINES;
        for (BlockParser parser : parsers()) {
            readInlines(parser);
        }
        phase = ParserPhase.DONE;
        inlines.finalizeDocument(root.getBlock());
        return root.getBlock();
    }

    private void takeDefinitions() {
        ParagraphPreProcessor definitions = new ReferencePreProcessorFactory().apply(this);
        for (BlockParser parser : List.copyOf(parsers())) {
            if (parser instanceof ParagraphParser paragraph && LinkDefinitions.mayBegin(paragraph.getBlock())) {
                LinkDefinitions.take(paragraph.getBlock(), definitions, this);
            }
        }
    }

    private void prepare(List<List<BlockPreProcessorFactory>> steps) {
        for (List<BlockPreProcessorFactory> stage : steps) {
            for (BlockPreProcessorFactory factory : stage) {
                List<Block> blocks = blocks(factory.getBlockTypes());
                if (!blocks.isEmpty()) {
                    BlockPreProcessor step = factory.apply(this);
                    blocks.forEach(block -> step.preProcess(this, block));
                }
            }
        }
    }

    private void readInlines(BlockParser parser) {
        if (parser instanceof ParagraphParser paragraph) {
            inlines.parse(ParagraphLines.content(paragraph.getBlock()), paragraph.getBlock());
        } else {
            parser.parseInlines(inlines);
        }
    }

    private void readLine() {
        findNextNonSpace();
        blankLine = null;
        becameBlank = null;
        int matches = goOn();
        if (matches == 0) {
            return;
        }
        unmatched = matches == open.size() ? List.of() : List.copyOf(open.subList(matches, open.size()));
        BlockParser last = open.get(matches - 1);
        addRest(begin(last), last);
    }

    /** Returns how many open blocks the line continues; 0 if it has closed a block and is consumed. */
    private int goOn() {
        int matches = 1;
        for (; matches < open.size(); matches++) {
            BlockParser parser = open.get(matches);
            wasBlank = isBlank();
            findNextNonSpace();
            if (!(parser.tryContinue(this) instanceof BlockContinueImpl next)) {
                return matches;
            } else if (next.isFinalize()) {
                close(parser);
                return 0;
            }
            move(next.getNewIndex(), next.getNewColumn());
            noteBlank(parser, next);
        }
        return matches;
    }

    private void noteBlank(BlockParser parser, BlockContinueImpl next) {
        boolean moved = next.getNewIndex() != -1 || next.getNewColumn() != -1;
        if (moved && !isBlank() && parser.getBlock() instanceof BlankLineContainer) {
            findNextNonSpace();
            if (isBlank()) {
                addBlankLine(parser);
            }
        }
    }

    private void addBlankLine(BlockParser parser) {
        blankLine = new BlankLine(getLineWithEOL(), parser.getBlock());
        parser.getBlock().appendChild(blankLine);
    }

    private void move(int index, int column) {
        if (index != -1) {
            moveToIndex(index);
        } else if (column != -1) {
            moveToColumn(column);
        }
    }

    /** Opens all blocks that begin in the line within an open one, and returns the innermost. */
    private BlockParser begin(BlockParser matched) {
        BlockParser parser = matched;
        boolean mayBegin = parser.isInterruptible() || parser.isContainer();
        while (mayBegin) {
            boolean blankBefore = isBlank();
            findNextNonSpace();
            if (isBlank() && !blankBefore) {
                becameBlank = parser;
            }
            boolean plain = isBlank() || (getIndent() < getParsing().CODE_BLOCK_INDENT && isLetterNext());
            BlockStartImpl start = plain ? null : start(parser);
            if (start == null) {
                if (plain || !parser.isRawText() || !parser.isInterruptible()) {
                    moveToIndex(getNextNonSpaceIndex());
                }
                return parser;
            }
            closeUnmatched();
            move(start.getNewIndex(), start.getNewColumn());
            if (start.isReplaceActiveBlockParser()) {
                removeInnermost();
            }
            for (BlockParser begun : start.getBlockParsers()) {
                add(begun);
                parser = begun;
                mayBegin = begun.isContainer();
            }
        }
        return parser;
    }

    private @Nullable BlockStartImpl start(BlockParser parser) {
        MatchedBlockParser matched = new MatchedBlockParserImpl(parser);
        for (int i = 0; i < factories.size(); i++) {
            BlockParserFactory factory = factories.get(i);
            if (parser.canInterruptBy(factory) && factory.tryStart(this, matched) instanceof BlockStartImpl start) {
                return start;
            }
        }
        return null;
    }

    /** Adds the rest of the line, after all block markers. */
    private void addRest(BlockParser parser, BlockParser lastMatched) {
        boolean lazy =
                !unmatched.isEmpty() && !isBlank() && getActiveBlockParser().isParagraphParser();
        if (lazy) {
            addLine();
            return;
        }
        closeUnmatched();
        spreadBlank(parser.getBlock(), isBlank() && parser.isPropagatingLastBlankLine(lastMatched));
        if (isBlank() && parser.getBlock() instanceof KeepTrailingBlankLineContainer) {
            keepBlankLine(parser);
        }
        if (!parser.isContainer()) {
            addLine();
        } else if (!isBlank()) {
            add(new ParagraphParser());
            addLine();
        }
    }

    private void addLine() {
        getActiveBlockParser().addLine(this, rest());
    }

    private void keepBlankLine(BlockParser parser) {
        if (blankLine != null) {
            parser.getBlock().appendChild(blankLine);
        } else if (parser.isContainer() && becameBlank == parser) {
            addBlankLine(parser);
        }
    }

    /** Records for a block and its ancestors whether they end with a blank line. */
    private void spreadBlank(Block block, boolean ends) {
        if (block == root.getBlock()) {
            return;
        }
        Node last = isBlank() ? block.getLastChild() : null;
        if (last != null) {
            endedBlank.add(last);
        }
        for (Node node = block; node != null; node = node.getParent()) {
            if (ends) {
                endedBlank.add(node);
            } else {
                endedBlank.remove(node);
            }
        }
    }

    @Override
    public boolean isLastLineBlank(Node node) {
        return endedBlank.contains(node);
    }

    @Override
    public boolean endsWithBlankLine(@Nullable Node block) {
        Node node = block;
        while (node != null && !isLastLineBlank(node)) {
            node = node.getLastBlankLineChild();
        }
        return node != null;
    }

    /** Adds a block to the innermost open block that can contain it, and closes those nested in that. */
    private void add(BlockParser parser) {
        while (!getActiveBlockParser().canContain(this, parser, parser.getBlock())) {
            close(getActiveBlockParser());
        }
        getActiveBlockParser().getBlock().appendChild(parser.getBlock());
        open.add(parser);
        blockParserAdded(parser);
    }

    private void removeInnermost() {
        BlockParser parser = open.remove(open.size() - 1);
        blockParserRemoved(parser);
        parser.getBlock().unlink();
    }

    private void closeUnmatched() {
        close(unmatched);
        unmatched = List.of();
    }

    private void close(List<BlockParser> parsers) {
        for (int i = parsers.size() - 1; i >= 0; i--) {
            close(parsers.get(i));
        }
    }

    private void close(BlockParser parser) {
        if (getActiveBlockParser() == parser) {
            open.remove(open.size() - 1);
        }
        Block block = parser.getBlock();
        if (block.getParent() != null
                && block.getLastChild() instanceof BlankLine line
                && line.getClaimedBlankLine() != block) {
            block.insertChainAfter(line.getFirstInChain());
            block.setCharsFromContentOnly();
        }
        parser.closeBlock(this);
        parser.finalizeClosedBlock();
        while (block.getNext() instanceof BlankLine line && line.getEndOffset() <= block.getEndOffset()) {
            line.unlink();
        }
    }

    @Override
    public boolean isBlankLine() {
        return wasBlank;
    }

    @Override
    public BlockParser getActiveBlockParser() {
        return open.get(open.size() - 1);
    }

    @Override
    public List<BlockParser> getActiveBlockParsers() {
        return open;
    }

    @Override
    public @Nullable BlockParser getActiveBlockParser(Block block) {
        for (int i = open.size() - 1; i >= 0; i--) {
            BlockParser parser = open.get(i);
            if (parser.getBlock() == block) {
                return parser.isClosed() ? null : parser;
            }
        }
        return null;
    }

    @Override
    public InlineParser getInlineParser() {
        return inlines;
    }

    @Override
    public Parsing getParsing() {
        return inlines.getParsing();
    }

    @Override
    public MutableDataHolder getProperties() {
        return root.getBlock();
    }

    @Override
    public ParserPhase getParserPhase() {
        return phase;
    }
}
