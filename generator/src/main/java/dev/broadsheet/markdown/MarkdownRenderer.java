package dev.broadsheet.markdown;

import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import dev.broadsheet.markdown.lint.LeftoverMarkup;

/**
 * Markdown to HTML that is neither clean nor well-formed yet, each element marked with its offset. Made once for each
 * dialect, since to put a parser together takes as long as to parse an article. Thread-safe.
 */
final class MarkdownRenderer {

    private final Parser parser;

    MarkdownRenderer(Dialect dialect) {
        this.parser = Parser.builder(dialect.options())
                .customInlineParserExtensionFactory(new InlineFormulas.Factory())
                .build();
    }

    String render(BodySource source) {
        Document document = parser.parse(source.markdown());
        LeftoverMarkup.in(ReaderText.of(document, source)).forEach(source::warning);
        return new MarkdownHtml(document, source).write();
    }
}
