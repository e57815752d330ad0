package dev.broadsheet.markdown.syntax;

import com.vladsch.flexmark.ext.footnotes.internal.FootnoteLinkRefProcessor;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.core.ReferencePreProcessorFactory;
import com.vladsch.flexmark.util.data.MutableDataHolder;

/** The flexmark extension that replaces flexmark's own parsers by those of this package. */
public final class Syntax implements Parser.ParserExtension {

    private final InlinesPool inlines = new InlinesPool();
    private final boolean formulas;
    private final boolean citations;

    /**
     * @param formulas whether dollar signs delimit formulas
     * @param citations whether {@code @key} is a citation
     */
    public Syntax(boolean formulas, boolean citations) {
        this.formulas = formulas;
        this.citations = citations;
    }

    @Override
    public void parserOptions(MutableDataHolder options) {
        options.set(Parser.HEADING_PARSER, false);
        options.set(Parser.FENCED_CODE_BLOCK_PARSER, false);
        options.set(Parser.HTML_BLOCK_PARSER, false);
        options.set(Parser.THEMATIC_BREAK_PARSER, false);
        options.set(Parser.LIST_BLOCK_PARSER, false);
        options.set(Parser.ASTERISK_DELIMITER_PROCESSOR, false);
        options.set(Parser.UNDERSCORE_DELIMITER_PROCESSOR, false);
    }

    @Override
    public void extend(Parser.Builder builder) {
        builder.customInlineParserFactory(inlines::take)
                // Flexmark adds it implicitly to its own parser only.
                .paragraphPreProcessorFactory(new ReferencePreProcessorFactory())
                .customDelimiterProcessor(new Asterisks())
                .customDelimiterProcessor(new Underscores())
                .customDelimiterProcessor(new Tildes())
                .linkRefProcessorFactory(new FootnoteLinkRefProcessor.Factory())
                .customBlockParserFactory(new NoteDefinitions())
                .customBlockParserFactory(new Headings())
                .customBlockParserFactory(new Fences())
                .customBlockParserFactory(new Containers())
                .customBlockParserFactory(new HtmlBlocks())
                .customBlockParserFactory(new Breaks())
                .customBlockParserFactory(new Lists())
                .customBlockParserFactory(new Tables());
        if (formulas) {
            builder.customBlockParserFactory(new DollarBlocks())
                    .customInlineParserExtensionFactory(new InlineExtension("$", Dollars::new));
        }
        if (citations) {
            builder.customInlineParserExtensionFactory(new InlineExtension("[@", Citations::new));
        }
    }
}
