package dev.broadsheet.markdown.syntax;

import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.CustomBlockParserFactory;
import com.vladsch.flexmark.parser.core.BlockQuoteParser;
import com.vladsch.flexmark.parser.core.IndentedCodeBlockParser;
import com.vladsch.flexmark.util.data.DataHolder;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A factory of parsers for one kind of block. Flexmark identifies factories by their classes, so each kind has its own. */
abstract class BlockFactory implements CustomBlockParserFactory {

    /** The indent, in columns, from which a line can only begin indented code. */
    static final int CODE_INDENT = 4;

    /** All factories, in the order in which they are tried on a line. */
    private static final List<Class<?>> ORDER = List.of(
            BlockQuoteParser.Factory.class,
            Headings.class,
            Fences.class,
            Containers.class,
            DollarBlocks.class,
            HtmlBlocks.class,
            Breaks.class,
            Lists.class,
            Tables.class,
            IndentedCodeBlockParser.Factory.class);

    private volatile @Nullable BlockParserFactory made;

    /** Creates the factory that is shared by all documents, which have the same options; it must be stateless. */
    abstract BlockParserFactory make(DataHolder options);

    @Override
    public final BlockParserFactory apply(DataHolder options) {
        BlockParserFactory known = made;
        if (known == null) {
            known = make(options);
            made = known;
        }
        return known;
    }

    @Override
    public Set<Class<?>> getAfterDependents() {
        return new HashSet<>(ORDER.subList(0, ORDER.indexOf(getClass())));
    }

    @Override
    public Set<Class<?>> getBeforeDependents() {
        return new HashSet<>(ORDER.subList(ORDER.indexOf(getClass()) + 1, ORDER.size()));
    }

    @Override
    public boolean affectsGlobalScope() {
        return false;
    }
}
