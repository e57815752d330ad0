package dev.broadsheet.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkNodeBase;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ast.TextBase;
import com.vladsch.flexmark.ext.abbreviation.Abbreviation;
import com.vladsch.flexmark.ext.attributes.AttributesNode;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.typographic.TypographicQuotes;
import com.vladsch.flexmark.ext.typographic.TypographicSmarts;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.broadsheet.markdown.AuthorAttributes.Named;
import dev.broadsheet.markdown.syntax.CodeSpans;
import dev.broadsheet.markdown.syntax.Escapes;
import dev.broadsheet.markdown.syntax.OpenComment;
import dev.broadsheet.markdown.syntax.Strikethrough;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What stands in a line of text. */
final class InlineHtml {

    static final NodeWriters WRITERS = new NodeWriters()
            .with(Text.class, (text, html) -> html.text(text.getChars()))
            .with(TextBase.class, (text, html) -> html.span(text))
            .with(AttributesNode.class, (braces, html) -> html.braces(braces))
            .with(HtmlEntity.class, (entity, html) -> html.text(entity.getChars()))
            .with(SoftLineBreak.class, (end, html) -> html.out().raw("\n"))
            .with(HardLineBreak.class, (end, html) -> html.out().raw("<br />\n"))
            .with(Emphasis.class, (emphasis, html) -> html.inline("em", emphasis))
            .with(StrongEmphasis.class, (emphasis, html) -> html.inline("strong", emphasis))
            .with(Strikethrough.class, (deleted, html) -> html.inline("del", deleted))
            .with(Code.class, InlineHtml::code)
            .with(Abbreviation.class, InlineHtml::abbreviation)
            .with(TypographicQuotes.class, InlineHtml::quotes)
            .with(TypographicSmarts.class, (sign, html) -> html.out().raw(sign.getTypographicText()))
            .with(AutoLink.class, (link, html) -> address(link, link.getText().toString(), "", html))
            .with(
                    MailLink.class,
                    (link, html) -> address(link, Escapes.read(link.getText().toString()), "mailto:", html))
            .with(Link.class, InlineHtml::link)
            .with(Image.class, InlineHtml::image)
            .with(LinkRef.class, InlineHtml::linkReference)
            .with(ImageRef.class, InlineHtml::imageReference)
            .with(Footnote.class, (note, html) -> html.footnotes().reference(note))
            .with(HtmlInline.class, (tag, html) -> html.tag(tag))
            .with(OpenComment.class, InlineHtml::openComment);

    private InlineHtml() {}

    private static void code(Code code, MarkdownHtml html) {
        html.start("code", code);
        html.out().text(CodeSpans.text(code));
        html.end("code");
    }

    private static void abbreviation(Abbreviation abbreviation, MarkdownHtml html) {
        html.start(
                "abbr",
                abbreviation,
                new Named("title", Escapes.read(abbreviation.getAbbreviation().toString())));
        html.text(abbreviation.getChars());
        html.end("abbr");
    }

    private static void quotes(TypographicQuotes quotes, MarkdownHtml html) {
        raw(quotes.getTypographicOpening(), html);
        html.children(quotes);
        raw(quotes.getTypographicClosing(), html);
    }

    private static void openComment(OpenComment comment, MarkdownHtml html) {
        CommentChecks.reportOpen(comment.getStartOffset(), html.source());
        html.text(comment.getChars());
    }

    private static void raw(String sign, MarkdownHtml html) {
        if (sign != null) {
            html.out().raw(sign);
        }
    }

    private static void address(Node link, String text, String scheme, MarkdownHtml html) {
        html.start("a", link, new Named("href", scheme + text));
        html.out().text(text);
        html.end("a");
    }

    private static void link(Link link, MarkdownHtml html) {
        html.inline("a", link, target("href", link).toArray(Named[]::new));
    }

    private static void image(Image image, MarkdownHtml html) {
        html.empty("img", image, picture(image, image));
    }

    private static void linkReference(LinkRef link, MarkdownHtml html) {
        Optional<Reference> definition = definition(link, html);
        if (definition.isPresent()) {
            html.inline("a", link, target("href", definition.get()).toArray(Named[]::new));
        } else {
            undefined(link, html);
        }
    }

    /** It is text: the brackets with what is between them. */
    private static void undefined(RefNode link, MarkdownHtml html) {
        if (link.hasChildren()) {
            BasedSequence between = link.getChildChars();
            html.text(link.getChars().prefixOf(between));
            html.children(link);
            html.text(link.getChars().suffixOf(between));
        } else {
            html.text(link.getChars());
        }
    }

    private static void imageReference(ImageRef image, MarkdownHtml html) {
        definition(image, html)
                .ifPresentOrElse(
                        definition -> html.empty("img", image, picture(definition, image)),
                        () -> undefined(image, html));
    }

    private static Optional<Reference> definition(RefNode link, MarkdownHtml html) {
        return link.isDefined() ? Optional.ofNullable(link.getReferenceNode(html.document())) : Optional.empty();
    }

    private static List<Named> target(String name, LinkNodeBase link) {
        List<Named> attributes = new ArrayList<>(3);
        attributes.add(new Named(name, address(link)));
        addTitle(link, attributes);
        return attributes;
    }

    private static List<Named> picture(LinkNodeBase target, Node image) {
        List<Named> attributes = new ArrayList<>(3);
        attributes.add(new Named("src", address(target)));
        attributes.add(new Named("alt", AlternativeText.of(image)));
        addTitle(target, attributes);
        return attributes;
    }

    /** Between {@code <} and {@code >} it may have spaces, which no address has. */
    private static String address(LinkNodeBase link) {
        return Escapes.read(link.getUrl().toString()).replace(" ", "%20");
    }

    private static void addTitle(LinkNodeBase link, List<Named> attributes) {
        if (link.getTitle().isNotNull()) {
            attributes.add(new Named("title", Escapes.read(link.getTitle().toString())));
        }
    }
}
