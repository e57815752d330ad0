package dev.broadsheet.markdown.syntax;

import com.vladsch.flexmark.parser.block.BlockParser;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The parser state with the blocks of the document in the order in which they began, for processing after the last line. */
abstract class BlockState extends LineState {

    private final List<BlockParser> parsers = new ArrayList<>();

    /** Blocks that were not created by a block parser. */
    private final List<Block> others = new ArrayList<>();

    private final Set<Node> removed = new HashSet<>();

    BlockState(ArraySequence text) {
        super(text);
    }

    /** Returns the parsers whose blocks are in the document. */
    final List<BlockParser> parsers() {
        if (!removed.isEmpty()) {
            parsers.removeIf(parser -> removed.contains(parser.getBlock()));
        }
        return parsers;
    }

    /** Returns the blocks of these classes that are in the document. */
    final List<Block> blocks(Set<? extends Class<?>> classes) {
        Set<Block> found = new LinkedHashSet<>();
        for (BlockParser parser : parsers()) {
            if (classes.contains(parser.getBlock().getClass())) {
                found.add(parser.getBlock());
            }
        }
        for (Block block : others) {
            if (classes.contains(block.getClass()) && !removed.contains(block)) {
                found.add(block);
            }
        }
        return List.copyOf(found);
    }

    @Override
    public final void blockParserAdded(BlockParser parser) {
        parsers.add(parser);
    }

    /** Removes a parser; searches from the end, since it is usually one of the last. */
    @Override
    public final void blockParserRemoved(BlockParser parser) {
        int place = parsers.lastIndexOf(parser);
        if (place >= 0) {
            parsers.remove(place);
        }
    }

    @Override
    public final void blockAdded(Block block) {
        others.add(block);
    }

    @Override
    public final void blockAddedWithChildren(Block block) {
        blockAdded(block);
        addAll(block.getChildren());
    }

    @Override
    public final void blockAddedWithDescendants(Block block) {
        blockAdded(block);
        addAll(block.getDescendants());
    }

    private void addAll(Iterable<Node> nodes) {
        for (Node node : nodes) {
            if (node instanceof Block block) {
                blockAdded(block);
            }
        }
    }

    @Override
    public final void blockRemoved(Block block) {
        removed.add(block);
    }

    @Override
    public final void blockRemovedWithChildren(Block block) {
        removed.add(block);
        block.getChildren().forEach(removed::add);
    }

    @Override
    public final void blockRemovedWithDescendants(Block block) {
        removed.add(block);
        block.getDescendants().forEach(removed::add);
    }
}
