package dev.broadsheet.markdown;

import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.ast.HtmlCommentBlock;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.html.renderer.NodeRenderer;
import com.vladsch.flexmark.html.renderer.NodeRenderingHandler;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import java.util.Set;

/** Markdown to HTML that is neither clean nor well-formed yet, each element marked with its offset. */
final class MarkdownRenderer {

    private MarkdownRenderer() {}

    static String render(BodySource source, Dialect dialect) {
        Document document = Parser.builder(dialect.parserOptions()).build().parse(source.markdown());
        UnreadLinks.report(document, source);
        Set<NodeRenderingHandler<?>> handlers = rawHtml(source);
        NodeRenderer rawHtml = () -> handlers;
        FootnoteRenderer footnotes = new FootnoteRenderer(source);
        return HtmlRenderer.builder(dialect.rendererOptions())
                .attributeProviderFactory(MarkingAttributes.factory(source.marker()))
                .nodeRendererFactory(data -> rawHtml)
                .nodeRendererFactory(data -> footnotes)
                .build()
                .render(document);
    }

    private static Set<NodeRenderingHandler<?>> rawHtml(BodySource source) {
        HtmlNesting nesting = new HtmlNesting();
        return Set.of(
                new NodeRenderingHandler<>(
                        HtmlBlock.class,
                        (node, context, html) -> html.raw(RawHtml.marked(source, node.getContentChars(), nesting))),
                new NodeRenderingHandler<>(
                        HtmlInline.class,
                        (node, context, html) -> html.raw(RawHtml.marked(source, node.getChars(), nesting))),
                new NodeRenderingHandler<>(HtmlCommentBlock.class, (node, context, html) -> {}),
                new NodeRenderingHandler<>(HtmlInlineComment.class, (node, context, html) -> {}));
    }
}
