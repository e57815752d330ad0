package dev.broadsheet.markdown;

import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.ast.HtmlCommentBlock;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.html.HtmlWriter;
import com.vladsch.flexmark.html.renderer.NodeRenderer;
import com.vladsch.flexmark.html.renderer.NodeRenderingHandler;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.DataKey;
import java.util.Optional;
import java.util.Set;

/**
 * Markdown to HTML that is neither clean nor well-formed yet, each element marked with its offset. Made once for each
 * dialect, since to put a parser together takes as long as to parse an article. Thread-safe.
 */
final class MarkdownRenderer {

    /** On a document: what it was parsed from. */
    private static final DataKey<Optional<BodySource>> SOURCE = new DataKey<>("BROADSHEET_SOURCE", Optional.empty());

    private final Parser parser;
    private final HtmlRenderer renderer;

    MarkdownRenderer(Dialect dialect) {
        this.parser = Parser.builder(dialect.parserOptions()).build();
        this.renderer = HtmlRenderer.builder(dialect.rendererOptions())
                .attributeProviderFactory(MarkingAttributes.factory(MarkdownRenderer::source))
                .nodeRendererFactory(data -> rawHtml(source(data)))
                .nodeRendererFactory(data -> new FootnoteRenderer(source(data)))
                .build();
    }

    String render(BodySource source) {
        Document document = parser.parse(source.markdown());
        document.set(SOURCE, Optional.of(source));
        UnreadLinks.report(document, source);
        return renderer.render(document);
    }

    private static BodySource source(DataHolder document) {
        return SOURCE.get(document).orElseThrow();
    }

    private static NodeRenderer rawHtml(BodySource source) {
        HtmlNesting nesting = new HtmlNesting();
        Set<NodeRenderingHandler<?>> handlers = Set.of(
                new NodeRenderingHandler<>(
                        HtmlBlock.class,
                        (node, context, html) ->
                                writeAsItIs(RawHtml.marked(source, node.getContentChars(), nesting), html)),
                new NodeRenderingHandler<>(
                        HtmlInline.class,
                        (node, context, html) -> html.raw(RawHtml.marked(source, node.getChars(), nesting))),
                new NodeRenderingHandler<>(HtmlCommentBlock.class, (node, context, html) -> {}),
                new NodeRenderingHandler<>(HtmlInlineComment.class, (node, context, html) -> {}));
        return () -> handlers;
    }

    /** Lines keep their indentation: it counts in what is preformatted, and in scripts. */
    private static void writeAsItIs(String raw, HtmlWriter html) {
        html.openPre();
        html.raw(raw);
        html.closePre();
    }
}
