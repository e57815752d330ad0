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
import dev.broadsheet.document.draft.Traits;
import dev.broadsheet.kind.Kind;
import dev.broadsheet.kind.Kinds;
import dev.broadsheet.markdown.AuthorAttributes.Named;
import dev.broadsheet.markdown.syntax.Citation;
import dev.broadsheet.markdown.syntax.CodeSpans;
import dev.broadsheet.markdown.syntax.DollarFormula;
import dev.broadsheet.markdown.syntax.Escapes;
import dev.broadsheet.markdown.syntax.OpenComment;
import dev.broadsheet.markdown.syntax.Strikethrough;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Readers of inline nodes. */
final class InlineReaders {

    static final NodeReaders READERS = new NodeReaders()
            .with(Text.class, (text, reader) -> reader.text(text.getChars()))
            .with(TextBase.class, (text, reader) -> reader.span(text))
            .with(AttributesNode.class, (braces, reader) -> reader.braces(braces))
            .with(HtmlEntity.class, (entity, reader) -> reader.text(entity.getChars()))
            .with(SoftLineBreak.class, (end, reader) -> reader.out().write("\n"))
            .with(HardLineBreak.class, InlineReaders::lineBreak)
            .with(Emphasis.class, (emphasis, reader) -> reader.inline("em", emphasis))
            .with(StrongEmphasis.class, (emphasis, reader) -> reader.inline("strong", emphasis))
            .with(Strikethrough.class, InlineReaders::deleted)
            .with(Code.class, InlineReaders::code)
            .with(Abbreviation.class, InlineReaders::abbreviation)
            .with(TypographicQuotes.class, InlineReaders::quotes)
            .with(TypographicSmarts.class, (sign, reader) -> sign(sign.getTypographicText(), reader))
            .with(AutoLink.class, (link, reader) -> address(link, link.getText().toString(), "", reader))
            .with(
                    MailLink.class,
                    (link, reader) -> address(link, Escapes.read(link.getText().toString()), "mailto:", reader))
            .with(Link.class, InlineReaders::link)
            .with(Image.class, InlineReaders::image)
            .with(LinkRef.class, InlineReaders::linkReference)
            .with(ImageRef.class, InlineReaders::imageReference)
            .with(Footnote.class, (note, reader) -> reader.notes().call(note))
            .with(HtmlInline.class, (tag, reader) -> reader.tag(tag))
            .with(Citation.class, (citation, reader) -> reader.citations().read(citation, reader))
            .with(DollarFormula.class, (formula, reader) -> reader.formulas().inline(formula, reader))
            .with(OpenComment.class, InlineReaders::openComment);

    private InlineReaders() {}

    /** Writes struck-through text. Pandoc and MkDocs lower a text between single tildes, GitHub strikes it. */
    private static void deleted(Strikethrough deleted, MarkdownReader reader) {
        String markdown = reader.source().markdown();
        int start = deleted.getStartOffset();
        boolean within = start > 0 && Character.isLetterOrDigit(markdown.charAt(start - 1));
        if (within && deleted.getOpeningMarker().length() == 1) {
            String text = deleted.getText().toString();
            reader.source()
                    .warning(
                            "BS-MD-017",
                            reader.source().position(start),
                            "a single ~ within a word strikes what follows",
                            "write <sub>" + text + "</sub> to lower it, or ~~" + text + "~~ to strike it");
        }
        reader.inline("del", deleted);
    }

    private static void code(Code code, MarkdownReader reader) {
        reader.start("code", code);
        reader.out().text(CodeSpans.text(code));
        reader.out().end();
    }

    private static void abbreviation(Abbreviation abbreviation, MarkdownReader reader) {
        reader.start(
                "abbr",
                abbreviation,
                new Named("title", Escapes.read(abbreviation.getAbbreviation().toString())));
        reader.text(abbreviation.getChars());
        reader.out().end();
    }

    private static void quotes(TypographicQuotes quotes, MarkdownReader reader) {
        sign(quotes.getTypographicOpening(), reader);
        reader.children(quotes);
        sign(quotes.getTypographicClosing(), reader);
    }

    private static void openComment(OpenComment comment, MarkdownReader reader) {
        CommentChecks.reportOpen(comment.getStartOffset(), reader.source());
        reader.text(comment.getChars());
    }

    /** Writes a typographic character, which flexmark mostly gives as a character reference. */
    private static void sign(@Nullable String sign, MarkdownReader reader) {
        if (sign != null) {
            reader.out().write(Escapes.read(sign));
        }
    }

    private static void lineBreak(HardLineBreak end, MarkdownReader reader) {
        reader.out().start("br", new Traits());
        reader.out().end();
        reader.out().write("\n");
    }

    private static void address(Node link, String text, String scheme, MarkdownReader reader) {
        reader.start("a", link, new Named("href", scheme + text));
        reader.out().text(text);
        reader.out().end();
    }

    private static void link(Link link, MarkdownReader reader) {
        reader.inline("a", link, target("href", link));
    }

    private static void image(Image image, MarkdownReader reader) {
        reader.empty("img", image, picture(image, image));
    }

    private static void linkReference(LinkRef link, MarkdownReader reader) {
        Optional<Reference> definition = definition(link, reader);
        if (definition.isPresent()) {
            reader.inline("a", link, target("href", definition.get()));
        } else {
            undefined(link, reader);
        }
    }

    /**
     * Writes a reference without a definition: brackets of a {@link Kind}, a bracketed span like Pandoc's
     * <code>[words]{.class}</code>, or else text, including the brackets.
     */
    private static void undefined(RefNode link, MarkdownReader reader) {
        Optional<Kind> kind =
                link instanceof LinkRef ? Kinds.ofBrackets(link.getChars().toString()) : Optional.empty();
        if (kind.isPresent()) {
            Traits traits = new Traits(link.getStartOffset(), true);
            traits.setKind(kind.get().name(), "");
            reader.out().start("span", traits);
            reader.out().text(link.getChars().toString());
            reader.out().end();
        } else if (link instanceof LinkRef && reader.hasAttributes(link)) {
            reader.inline("span", link);
        } else if (link.hasChildren()) {
            BasedSequence between = link.getChildChars();
            reader.text(link.getChars().prefixOf(between));
            reader.children(link);
            reader.text(link.getChars().suffixOf(between));
        } else {
            reader.text(link.getChars());
        }
    }

    private static void imageReference(ImageRef image, MarkdownReader reader) {
        definition(image, reader)
                .ifPresentOrElse(
                        definition -> reader.empty("img", image, picture(definition, image)),
                        () -> undefined(image, reader));
    }

    private static Optional<Reference> definition(RefNode link, MarkdownReader reader) {
        return link.isDefined() ? Optional.ofNullable(link.getReferenceNode(reader.document())) : Optional.empty();
    }

    private static Named[] target(String name, LinkNodeBase link, Named... more) {
        List<Named> attributes = new ArrayList<>(List.of(more));
        attributes.add(0, new Named(name, address(link)));
        if (link.getTitle().isNotNull()) {
            attributes.add(new Named("title", Escapes.read(link.getTitle().toString())));
        }
        return attributes.toArray(Named[]::new);
    }

    private static Named[] picture(LinkNodeBase target, Node image) {
        return target("src", target, new Named("alt", AlternativeText.of(image)));
    }

    /** Returns the address; spaces, which are allowed between {@code <} and {@code >}, are percent-encoded. */
    private static String address(LinkNodeBase link) {
        return Escapes.read(link.getUrl().toString()).replace(" ", "%20");
    }
}
