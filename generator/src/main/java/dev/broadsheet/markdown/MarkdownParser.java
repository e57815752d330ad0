package dev.broadsheet.markdown;

import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import dev.broadsheet.document.draft.DraftElement;
import dev.broadsheet.markdown.lint.LeftoverMarkup;

/**
 * Markdown to a draft that is not clean yet. Made once for each dialect, since to put a parser together takes as long as to parse an article. Thread-safe.
 */
final class MarkdownParser {

    private final Parser parser;

    MarkdownParser(Dialect dialect) {
        this.parser = Parser.builder(dialect.options())
                .customInlineParserExtensionFactory(new InlineFormulas.Factory())
                .build();
    }

    DraftElement parse(BodySource source) {
        Document document = parser.parse(source.markdown());
        LeftoverMarkup.in(ReaderText.of(document, source)).forEach(source::warning);
        return new MarkdownReader(document, source).read();
    }
}
