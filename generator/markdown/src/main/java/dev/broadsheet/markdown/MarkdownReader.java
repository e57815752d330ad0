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
import com.vladsch.flexmark.parser.ListOptions;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.broadsheet.document.draft.DraftElement;
import dev.broadsheet.document.draft.Traits;
import dev.broadsheet.highlight.Languages;
import dev.broadsheet.markdown.AuthorAttributes.Named;
import dev.broadsheet.markdown.syntax.ArrayText;
import dev.broadsheet.markdown.syntax.Escapes;
import java.util.List;

/**
 * Converts a parsed Markdown tree to a draft that is not sanitized. Each element has its source offset, a link or picture that of
 * its target.
 */
final class MarkdownReader {

    private static final NodeReaders READERS = new NodeReaders()
            .with(BlockReaders.READERS)
            .with(InlineReaders.READERS)
            .with(TableReaders.READERS)
            .with(ContainerReaders.READERS);

    /** The length of a task's check box. */
    static final int TASK_BOX = 3;

    private static final List<String> BOXES = List.of("[ ]", "[x]", "[X]");

    private final Document document;
    private final BodySource source;
    private final AuthorAttributes attributes;
    private final ListOptions lists;
    private final FenceCheck fences;
    private final NoteReader notes;
    private final TexFormulas formulas;
    private final CitationReader citations;
    private final HtmlNesting nesting = new HtmlNesting();
    private final Cursor out = new Cursor();
    private final ScriptText scripts = new ScriptText();

    /** Text before this offset is skipped, since it has been written as a check box. */
    private int written;

    /** @param lists flexmark's options for lists */
    MarkdownReader(Document document, ListOptions lists, BodySource source) {
        this.document = document;
        this.source = source;
        this.attributes = AuthorAttributes.of(document);
        this.lists = lists;
        this.fences = new FenceCheck(source);
        this.notes = new NoteReader(document, source, this);
        this.formulas = TexFormulas.of(document, source, attributes);
        this.citations = new CitationReader(document, source, out);
    }

    /** Reads the document, and returns the root element. */
    DraftElement read() {
        children(document);
        notes.readNotes();
        citations.readList();
        out.line();
        return out.isMixed() ? MixedHtml.read(out.root(), source) : out.root();
    }

    BodySource source() {
        return source;
    }

    Document document() {
        return document;
    }

    ListOptions lists() {
        return lists;
    }

    Cursor out() {
        return out;
    }

    FenceCheck fences() {
        return fences;
    }

    NoteReader notes() {
        return notes;
    }

    CitationReader citations() {
        return citations;
    }

    TexFormulas formulas() {
        return formulas;
    }

    void read(Node node) {
        if (!scripts.holds(node)) {
            READERS.read(node, this);
        }
    }

    /** Writes an inline tag. The content of an untrusted inline script is skipped; {@link RawHtml} reports trusted ones. */
    void tag(HtmlInline tag) {
        raw(tag.getChars());
        if (!source.isTrusted()) {
            scripts.begin(tag);
        }
    }

    void children(Node parent) {
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            read(child);
        }
    }

    /** Writes text, with escapes and character references resolved. */
    void text(BasedSequence whole) {
        int begun = written - whole.getStartOffset();
        BasedSequence text = begun > 0 ? whole.subSequence(Math.min(begun, whole.length())) : whole;
        String plain = text.toString();
        ArrayText all = source.characters();
        boolean escaped = (all.has('\\') && plain.indexOf('\\') >= 0) || (all.has('&') && plain.indexOf('&') >= 0);
        String read = escaped ? Escapes.read(plain) : plain;
        out.text(escaped || all.has('\r') ? read.replace("\r\n", "\n").replace('\r', '\n') : read);
    }

    /** Writes an inline element with the node's children. */
    void inline(String name, Node node, Named... own) {
        start(name, node, own);
        children(node);
        out.end();
    }

    /** Writes an element on lines of its own, with the node's children. */
    void block(String name, Node node, Named... own) {
        out.line();
        start(name, node, own);
        children(node);
        out.end();
        out.line();
    }

    /** Writes an element on lines of its own, with the node's children on lines of their own. */
    void container(String name, Node node, Named... own) {
        out.line();
        start(name, node, own);
        out.line();
        children(node);
        out.line();
        out.end();
        out.line();
    }

    /** Starts an element. @param own generated attributes, before those that the author gave the node */
    DraftElement start(String name, Node node, Named... own) {
        DraftElement element = startPlain(name, node, own);
        attributes.addTo(element, node);
        // Flexmark's attributes extension stores a heading's id in the heading.
        return node instanceof Heading heading && heading.isExplicitAnchorRefId()
                ? element.set("id", heading.getAnchorRefId())
                : element;
    }

    /** Returns whether the author gave a node attributes. */
    boolean hasAttributes(Node node) {
        return attributes.has(node);
    }

    /** Starts an element with generated attributes only. */
    DraftElement startPlain(String name, Node node, Named... own) {
        DraftElement element = out.start(name, new Traits(offset(node), false));
        for (Named attribute : own) {
            element.set(attribute.name(), attribute.value());
        }
        return element;
    }

    /** Reports a language name that is probably mistyped. @param offset of the name */
    void checkLanguage(String name, int offset) {
        if (source.isHighlighted()) {
            Languages.meant(name)
                    .ifPresent(meant -> source.warning(
                            "BS-MD-009",
                            source.position(offset),
                            "no language '" + name + "' is known, so the code is not highlighted",
                            "did you mean '" + meant + "'? 'text' is for plain text"));
        }
    }

    /**
     * Reports an unclosed code block that extends to the end of the article. One within a list or quotation ends with that, and
     * one in an included file is reported at the include.
     */
    void checkEnd(FencedCodeBlock code) {
        boolean last = code.getParent() == document && code.getClosingMarker().isEmpty();
        if (last && !fences.isBroken() && source.isOwn(code.getStartOffset())) {
            source.warning(
                    "BS-MD-010",
                    source.position(code.getStartOffset()),
                    "the code block is never closed, so the rest of the article is code",
                    "close it with a line of " + code.getOpeningMarker());
        }
    }

    /** Returns whether a paragraph begins with a task's check box and white space. */
    boolean isTask(Paragraph paragraph) {
        String markdown = source.markdown();
        int start = paragraph.getStartOffset();
        int end = start + TASK_BOX;
        boolean box =
                markdown.startsWith("[", start) && BOXES.stream().anyMatch(sign -> markdown.startsWith(sign, start));
        return box
                && (end >= Math.min(paragraph.getEndOffset(), markdown.length())
                        || Character.isWhitespace(markdown.charAt(end)));
    }

    /** Writes the content of a paragraph after a task's check box and the following white space. */
    void childrenAfterBox(Paragraph paragraph) {
        String markdown = source.markdown();
        int offset = paragraph.getStartOffset() + TASK_BOX;
        while (offset < markdown.length() && Character.isWhitespace(markdown.charAt(offset))) {
            offset++;
        }
        written = offset;
        for (Node child = paragraph.getFirstChild(); child != null; child = child.getNext()) {
            if (child.getEndOffset() > offset) {
                read(child);
            }
        }
        written = 0;
    }

    /** Writes braces that are not attributes as text, with the surrounding spaces, which flexmark has removed. */
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

    /** Returns whether braces are text: they contain no valid attributes, or do not follow an element. */
    static boolean areText(AttributesNode braces) {
        Node before = braces.getPrevious();
        boolean idle = before instanceof HtmlEntity || before instanceof HtmlInline;
        return !AuthorAttributes.areIn(braces) || (idle && before.getEndOffset() == braces.getStartOffset());
    }

    /** Writes text, in a {@code span} if the author gave it attributes. */
    void span(TextBase text) {
        if (attributes.has(text)) {
            inline("span", text);
        } else {
            children(text);
        }
    }

    /** Writes an element without content. */
    void empty(String name, Node node, Named... own) {
        start(name, node, own);
        out.end();
    }

    /** Writes raw HTML with offsets. Its indentation is kept, since it is significant in preformatted text and scripts. */
    void raw(BasedSequence html) {
        out.html(RawHtml.marked(source, html, nesting));
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
