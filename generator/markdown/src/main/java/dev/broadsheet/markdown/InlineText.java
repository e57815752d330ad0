package dev.broadsheet.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.LinkNodeBase;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ast.TextBase;
import com.vladsch.flexmark.ext.abbreviation.Abbreviation;
import com.vladsch.flexmark.ext.attributes.AttributesNode;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.typographic.TypographicSmarts;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.broadsheet.kind.Kinds;
import dev.broadsheet.markdown.lint.TextBlock;
import dev.broadsheet.markdown.lint.TextBlock.Kind;
import dev.broadsheet.markdown.syntax.Citation;
import dev.broadsheet.markdown.syntax.DollarFormula;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Extracts the text of one block for the lint, with special characters for code, formulas, pictures and so on. */
final class InlineText {

    /** HTML elements whose text is code. */
    private static final Set<String> CODE = Set.of("code", "kbd", "samp", "tt", "var", "pre");

    /** The characters that a backslash can escape; CommonMark 0.31, section 2.4. */
    private static final String ESCAPABLE = "!\"#$%&'()*+,./:;<=>?@[]\\^_`{|}~-";

    /** The maximum length of a character reference. */
    private static final int REFERENCE = 33;

    private final TextBlock.Builder out;
    private final Document document;
    private final BodySource source;
    private final List<TextBlock.Builder> titles = new ArrayList<>();

    /** The number of open elements of code. */
    private int code;

    InlineText(TextBlock.Builder out, Document document, BodySource source) {
        this.out = out;
        this.document = document;
        this.source = source;
    }

    TextBlock.Builder of(Node block) {
        children(block);
        return out;
    }

    /** Returns the titles of the block's pictures, in which Markdown is not parsed. */
    List<TextBlock.Builder> titles() {
        return titles;
    }

    private void children(Node parent) {
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            add(child);
        }
    }

    private void add(Node node) {
        int start = node.getStartOffset();
        if (node instanceof Text || node instanceof Abbreviation || node instanceof HtmlEntity) {
            text(node.getChars());
        } else if (node instanceof TextBase) {
            children(node);
        } else if (node instanceof SoftLineBreak) {
            out.append('\n', start);
        } else if (node instanceof HardLineBreak) {
            out.append(TextBlock.BREAK, start);
        } else if (node instanceof Code
                || node instanceof Citation
                || node instanceof DollarFormula
                || node instanceof AutoLink
                || node instanceof MailLink
                || node instanceof Footnote) {
            out.append(TextBlock.OBJECT, start);
        } else if (node instanceof HtmlInline tag) {
            tag(tag.getChars());
        } else if (node instanceof AttributesNode braces) {
            braces(braces);
        } else if (node instanceof TypographicSmarts sign) {
            out.append('\u2013', sign.getStartOffset());
        } else if (node instanceof Image || (node instanceof ImageRef image && image.isDefined())) {
            picture(node);
        } else if (node instanceof RefNode reference && !reference.isDefined()) {
            unread(reference);
        } else {
            out.append(TextBlock.EDGE, start);
            children(node);
            out.append(TextBlock.EDGE, Math.max(start, node.getEndOffset() - 1));
        }
    }

    /** Appends text with unresolved escapes and character references. */
    private void text(BasedSequence chars) {
        text(chars, out, code > 0);
    }

    private static void text(BasedSequence chars, TextBlock.Builder out, boolean literal) {
        for (int i = 0; i < chars.length(); i++) {
            char c = chars.charAt(i);
            int end = c == '\\' ? escape(chars, i) : c == '&' ? reference(chars, i) : i;
            if (end > i) {
                out.appendLiteral(c == '&' ? '&' : chars.charAt(end), chars.getIndexOffset(i));
                i = end;
            } else if (literal) {
                out.appendLiteral(c, chars.getIndexOffset(i));
            } else {
                out.append(c, chars.getIndexOffset(i));
            }
        }
    }

    /** Returns the index of the character that a backslash escapes; the index of the backslash if it escapes none. */
    private static int escape(BasedSequence chars, int at) {
        boolean escapes = at + 1 < chars.length() && ESCAPABLE.indexOf(chars.charAt(at + 1)) >= 0;
        return escapes ? at + 1 : at;
    }

    /** Returns the index of the semicolon of the character reference that begins at an index; that index if there is none. */
    private static int reference(BasedSequence chars, int at) {
        int end = at + 1;
        while (end < chars.length() && end - at < REFERENCE && isNamePart(chars.charAt(end))) {
            end++;
        }
        return end > at + 1 && end < chars.length() && chars.charAt(end) == ';' ? end : at;
    }

    private static boolean isNamePart(char c) {
        return c == '#' || (c < 128 && Character.isLetterOrDigit(c));
    }

    private void tag(BasedSequence tag) {
        String name = tagName(tag);
        boolean closing = tag.startsWith("</");
        if (CODE.contains(name)) {
            code = Math.max(0, code + (closing ? -1 : 1));
        }
        boolean formula = name.equals(InlineFormulas.NAME) && !closing;
        out.append(
                name.equals("br") ? TextBlock.BREAK : formula ? TextBlock.OBJECT : TextBlock.EDGE,
                tag.getStartOffset());
    }

    private static String tagName(BasedSequence tag) {
        int start = tag.startsWith("</") ? 2 : 1;
        int end = start;
        while (end < tag.length() && isNamePart(tag.charAt(end))) {
            end++;
        }
        return tag.subSequence(Math.min(start, end), end).toString().toLowerCase(Locale.ROOT);
    }

    private void braces(AttributesNode braces) {
        int start = braces.getStartOffset();
        String markdown = source.markdown();
        if (!MarkdownReader.areText(braces)) {
            out.append(TextBlock.EDGE, start);
            return;
        }
        if (start > 0 && markdown.charAt(start - 1) == ' ' && out.last() != ' ') {
            out.append(' ', start - 1);
        }
        text(braces.getChars());
        if (braces.getPrevious() == null && markdown.startsWith(" ", braces.getEndOffset())) {
            out.append(' ', braces.getEndOffset());
        }
    }

    private void picture(Node image) {
        out.append(TextBlock.OBJECT, image.getStartOffset());
        LinkNodeBase target =
                image instanceof RefNode reference ? reference.getReferenceNode(document) : (LinkNodeBase) image;
        if (target != null && target.getTitle().isNotNull()) {
            TextBlock.Builder title = new TextBlock.Builder(Kind.TITLE, image.getStartOffset());
            text(target.getTitle(), title, false);
            titles.add(title);
        }
    }

    /** Appends a link or picture without a definition, which is text, including the brackets. */
    private void unread(RefNode link) {
        if (link instanceof LinkRef
                && Kinds.ofBrackets(link.getChars().toString()).isPresent()) {
            out.append(TextBlock.OBJECT, link.getStartOffset());
        } else if (link instanceof LinkRef && link.hasChildren()) {
            BasedSequence between = link.getChildChars();
            text(link.getChars().prefixOf(between));
            children(link);
            text(link.getChars().suffixOf(between));
        } else {
            text(link.getChars());
        }
    }
}
