package dev.broadsheet.markdown.syntax;

import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.InlineParserFactory;
import com.vladsch.flexmark.parser.LinkRefProcessorFactory;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.PostProcessorFactory;
import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockPreProcessorFactory;
import com.vladsch.flexmark.parser.block.CustomBlockParserFactory;
import com.vladsch.flexmark.parser.delimiter.DelimiterProcessor;
import com.vladsch.flexmark.parser.internal.DocumentParser;
import com.vladsch.flexmark.parser.internal.InlineParserImpl;
import com.vladsch.flexmark.parser.internal.LinkRefProcessorData;
import com.vladsch.flexmark.parser.internal.PostProcessorManager;
import com.vladsch.flexmark.parser.internal.PostProcessorManager.PostProcessorDependencyStage;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.data.DataHolder;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;

/**
 * Parses Markdown with the extensions of a dialect, like flexmark's {@code Parser}, but with a {@link BlockReader} for lines and
 * blocks. Factories of block parsers are created once, not for each document. Thread-safe.
 */
public final class DocumentReader {

    private final DataHolder options;
    private final List<BlockParserFactory> blocks;
    private final List<List<BlockPreProcessorFactory>> steps;
    private final List<PostProcessorDependencyStage> lastSteps;
    private final Map<Character, DelimiterProcessor> delimiters;
    private final BitSet delimiterCharacters;
    private final BitSet specialCharacters;
    private final LinkRefProcessorData links;
    private final List<InlineParserExtensionFactory> extensions;
    private final InlineParserFactory inlines;

    /**
     * @param options with the extensions in flexmark's form, of which {@link Syntax} is one
     * @param more an additional inline extension
     */
    public DocumentReader(DataHolder options, InlineExtension more) {
        Parts parts = new Parts();
        parts.setAll(options);
        parts.extensions(Parser.EXTENSIONS.get(options));
        parts.customInlineParserExtensionFactory(more);
        this.options = parts.toImmutable();
        this.blocks = DocumentParser.calculateBlockParserFactories(this.options, parts.blocks).stream()
                .map(factory -> factory.apply(this.options))
                .toList();
        this.steps = DocumentParser.calculateBlockPreProcessors(this.options, parts.steps);
        this.lastSteps = PostProcessorManager.calculatePostProcessors(this.options, parts.lastSteps);
        this.delimiters = InlineParserImpl.calculateDelimiterProcessors(this.options, parts.delimiters);
        this.delimiterCharacters = InlineParserImpl.calculateDelimiterCharacters(this.options, delimiters.keySet());
        this.specialCharacters = InlineParserImpl.calculateSpecialCharacters(this.options, delimiterCharacters);
        this.links = InlineParserImpl.calculateLinkRefProcessors(this.options, parts.links);
        this.extensions = parts.extensions;
        this.inlines = parts.inlines;
    }

    /** Parses a document. */
    public Document read(ArrayText markdown) {
        InlineParser parser =
                inlines.inlineParser(options, specialCharacters, delimiterCharacters, delimiters, links, extensions);
        BlockReader reader = new BlockReader(ArraySequence.of(markdown), options, blocks, parser);
        return PostProcessorManager.processDocument(reader.read(steps), lastSteps);
    }

    /** Collects the factories that flexmark's extensions register; flexmark's own builder does not expose them. */
    private static final class Parts extends Parser.Builder {

        private final List<CustomBlockParserFactory> blocks = new ArrayList<>();
        private final List<BlockPreProcessorFactory> steps = new ArrayList<>();
        private final List<PostProcessorFactory> lastSteps = new ArrayList<>();
        private final List<DelimiterProcessor> delimiters = new ArrayList<>();
        private final List<LinkRefProcessorFactory> links = new ArrayList<>();
        private final List<InlineParserExtensionFactory> extensions = new ArrayList<>();
        private InlineParserFactory inlines = DocumentParser.INLINE_PARSER_FACTORY;

        @Override
        public Parser.Builder customBlockParserFactory(CustomBlockParserFactory factory) {
            blocks.add(factory);
            return this;
        }

        @Override
        public Parser.Builder blockPreProcessorFactory(BlockPreProcessorFactory factory) {
            steps.add(factory);
            return this;
        }

        @Override
        public Parser.Builder postProcessorFactory(PostProcessorFactory factory) {
            lastSteps.add(factory);
            return this;
        }

        @Override
        public Parser.Builder customDelimiterProcessor(DelimiterProcessor processor) {
            delimiters.add(processor);
            return this;
        }

        @Override
        public Parser.Builder linkRefProcessorFactory(LinkRefProcessorFactory factory) {
            links.add(factory);
            return this;
        }

        @Override
        public Parser.Builder customInlineParserExtensionFactory(InlineParserExtensionFactory factory) {
            extensions.add(factory);
            return this;
        }

        @Override
        public Parser.Builder customInlineParserFactory(InlineParserFactory factory) {
            inlines = factory;
            return this;
        }
    }
}
