package dev.broadsheet.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.InlineLinkNode;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.TextBase;
import com.vladsch.flexmark.ext.attributes.AttributesNode;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.SubSequence;
import dev.broadsheet.highlight.Languages;
import dev.broadsheet.markdown.AuthorAttributes.Named;
import dev.broadsheet.markdown.syntax.Escapes;
import java.util.List;

/**
 * Writes parsed Markdown as HTML that is neither clean nor well-formed yet, each element marked with its offset; a link
 * or picture with that of its target.
 */
final class MarkdownHtml {

    private static final NodeWriters WRITERS =
            new NodeWriters().with(BlockHtml.WRITERS).with(InlineHtml.WRITERS).with(TableHtml.WRITERS);

    /** Characters of the box of a task. */
    static final int TASK_BOX = 3;

    private static final List<String> BOXES = List.of("[ ]", "[x]", "[X]");

    private final Document document;
    private final BodySource source;
    private final AuthorAttributes attributes;
    private final FootnoteHtml footnotes;
    private final HtmlNesting nesting = new HtmlNesting();
    private final Markup out = new Markup();
    private final ScriptText scripts = new ScriptText();

    /** Text before this offset is written, in another way. */
    private int written;

    MarkdownHtml(Document document, BodySource source) {
        this.document = document;
        this.source = source;
        this.attributes = AuthorAttributes.of(document);
        this.footnotes = new FootnoteHtml(document, source, this);
    }

    String write() {
        children(document);
        footnotes.writeNotes();
        out.line();
        return out.toString();
    }

    BodySource source() {
        return source;
    }

    Document document() {
        return document;
    }

    Markup out() {
        return out;
    }

    FootnoteHtml footnotes() {
        return footnotes;
    }

    void write(Node node) {
        if (!scripts.holds(node)) {
            WRITERS.write(node, this);
        }
    }

    /** A tag within a line. Where scripts are trusted, the author is told where they may begin. */
    void tag(HtmlInline tag) {
        raw(tag.getChars());
        if (!source.isTrusted()) {
            scripts.begin(tag);
        }
    }

    void children(Node parent) {
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            write(child);
        }
    }

    /** Text whose escapes and character references are read. */
    void text(BasedSequence whole) {
        int begun = written - whole.getStartOffset();
        BasedSequence text = begun > 0 ? whole.subSequence(Math.min(begun, whole.length())) : whole;
        String plain = string(text);
        boolean escaped = plain.indexOf('\\') >= 0 || plain.indexOf('&') >= 0;
        String read = escaped ? Escapes.read(plain) : plain;
        out.text(read.indexOf('\r') >= 0 ? read.replace("\r\n", "\n").replace('\r', '\n') : read);
    }

    private String string(BasedSequence text) {
        // Most texts are a part of the source; flexmark would copy them character by character.
        return text instanceof SubSequence
                ? source.markdown().substring(text.getStartOffset(), text.getEndOffset())
                : text.toString();
    }

    /** An element within a line, with what the node holds. */
    void inline(String name, Node node, Named... own) {
        start(name, node, own);
        children(node);
        end(name);
    }

    /** An element on lines of its own, with what the node holds. */
    void block(String name, Node node, Named... own) {
        out.line();
        start(name, node, own);
        children(node);
        end(name);
        out.line();
    }

    /** An element on lines of its own, and so is what the node holds. */
    void container(String name, Node node, Named... own) {
        out.line();
        start(name, node, own);
        out.line();
        children(node);
        out.line();
        end(name);
        out.line();
    }

    /** A start tag. @param own attributes that come before what the author gave the node */
    void start(String name, Node node, Named... own) {
        tag(name, node, attributes.of(node, List.of(own)));
        out.raw(">");
    }

    /** A start tag with our own attributes only. */
    void startPlain(String name, Node node, Named... own) {
        tag(name, node, List.of(own));
        out.raw(">");
    }

    /** Reports the name of a language that was probably mistyped. @param offset at which it is written */
    void checkLanguage(String name, int offset) {
        if (source.isHighlighted()) {
            Languages.meant(name)
                    .ifPresent(meant -> source.warning(
                            "BS-MD-009",
                            source.position(offset),
                            "no language '" + name + "' is known, so the code is not highlighted",
                            "did you mean '" + meant + "'? 'text' is for what is to stay plain"));
        }
    }

    /**
     * Reports a code block that takes in the rest of the article. One within a list or a quote ends with it, and one of an
     * included file is reported where that is included.
     */
    void checkEnd(FencedCodeBlock code) {
        boolean last = code.getParent() == document && code.getClosingMarker().isEmpty();
        if (last && source.isOwn(code.getStartOffset())) {
            source.warning(
                    "BS-MD-010",
                    source.position(code.getStartOffset()),
                    "the code block is never closed, so the rest of the article is code",
                    "close it with a line of " + code.getOpeningMarker());
        }
    }

    /** Whether a paragraph of a list begins with the box of a task, which white space follows. */
    boolean isTask(Paragraph paragraph) {
        String markdown = source.markdown();
        int start = paragraph.getStartOffset();
        int end = start + TASK_BOX;
        boolean box = BOXES.stream().anyMatch(sign -> markdown.startsWith(sign, start));
        return box
                && (end >= Math.min(paragraph.getEndOffset(), markdown.length())
                        || Character.isWhitespace(markdown.charAt(end)));
    }

    /** What a paragraph holds behind an offset that is the end of a word. */
    void childrenAfter(Paragraph paragraph, int offset) {
        written = offset;
        for (Node child = paragraph.getFirstChild(); child != null; child = child.getNext()) {
            if (child.getEndOffset() > offset) {
                write(child);
            }
        }
        written = 0;
    }

    /** What stands in braces, where it is no attributes: with the spaces around it, which flexmark has taken away. */
    void braces(AttributesNode braces) {
        if (areText(braces)) {
            String markdown = source.markdown();
            if (markdown.startsWith(" ", braces.getStartOffset() - 1) && !out.endsWithSpace()) {
                out.text(" ");
            }
            text(braces.getChars());
            if (braces.getPrevious() == null && markdown.startsWith(" ", braces.getEndOffset())) {
                out.text(" ");
            }
        }
    }

    /** Where they are no attributes, or stand behind what is no element. */
    static boolean areText(AttributesNode braces) {
        Node before = braces.getPrevious();
        boolean idle = before instanceof HtmlEntity || before instanceof HtmlInline;
        return !AuthorAttributes.areIn(braces) || (idle && before.getEndOffset() == braces.getStartOffset());
    }

    /** Text that the author may have given attributes. */
    void span(TextBase text) {
        if (attributes.has(text)) {
            inline("span", text);
        } else {
            children(text);
        }
    }

    /** The tag of an element that holds nothing. */
    void empty(String name, Node node, List<Named> own) {
        tag(name, node, attributes.of(node, own));
        out.raw(" />");
    }

    void end(String name) {
        out.raw("</");
        out.raw(name);
        out.raw(">");
    }

    private void tag(String name, Node node, List<Named> written) {
        out.raw("<");
        out.raw(name);
        // The attributes extension hands a heading's id to the heading.
        String id = node instanceof Heading heading && heading.isExplicitAnchorRefId() ? heading.getAnchorRefId() : "";
        for (Named attribute : written) {
            if (id.isEmpty() || !attribute.name().equals("id")) {
                out.attribute(attribute.name(), attribute.value());
            }
        }
        out.attribute(source.marker(), offset(node));
        if (!id.isEmpty()) {
            out.attribute("id", id);
        }
    }

    /** Raw HTML with offsets in it. Lines keep their indentation: it counts in what is preformatted, and in scripts. */
    void raw(BasedSequence html) {
        out.raw(RawHtml.marked(source, html, nesting));
    }

    private int offset(Node node) {
        if (node instanceof InlineLinkNode link) {
            return link.getUrl().getStartOffset();
        } else if (node instanceof AutoLink || node instanceof MailLink) {
            return node.getStartOffset() + 1;
        } else if (node instanceof RefNode reference) {
            Reference definition = reference.getReferenceNode(document);
            return definition == null
                    ? node.getStartOffset()
                    : definition.getUrl().getStartOffset();
        }
        return node.getStartOffset();
    }
}
