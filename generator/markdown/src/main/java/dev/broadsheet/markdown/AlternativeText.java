package dev.broadsheet.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.abbreviation.Abbreviation;
import com.vladsch.flexmark.ext.attributes.AttributesNode;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.typographic.TypographicQuotes;
import com.vladsch.flexmark.ext.typographic.TypographicSmarts;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.broadsheet.markdown.syntax.CodeSpans;
import dev.broadsheet.markdown.syntax.Escapes;
import dev.broadsheet.markdown.syntax.OpenComment;
import org.jspecify.annotations.Nullable;

/** Extracts a picture's alternative text: the plain text of its image description; CommonMark 0.31.2, section 6.4. */
final class AlternativeText {

    private final StringBuilder out = new StringBuilder();

    private AlternativeText() {}

    static String of(Node picture) {
        AlternativeText text = new AlternativeText();
        text.children(picture);
        return text.out.toString();
    }

    private void children(Node parent) {
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            add(child);
        }
    }

    private void add(Node node) {
        if (node instanceof Text
                || node instanceof HtmlEntity
                || node instanceof Abbreviation
                || node instanceof OpenComment) {
            read(node.getChars());
        } else if (node instanceof Code code) {
            out.append(CodeSpans.text(code));
        } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
            out.append('\n');
        } else if (node instanceof AutoLink link) {
            out.append(link.getText());
        } else if (node instanceof MailLink link) {
            read(link.getText());
        } else if (node instanceof TypographicSmarts sign) {
            read(sign.getTypographicText());
        } else if (node instanceof TypographicQuotes quotes) {
            read(quotes.getTypographicOpening());
            children(quotes);
            read(quotes.getTypographicClosing());
        } else if (node instanceof RefNode link && !link.isDefined()) {
            addUndefined(link);
        } else if (!isUnseen(node)) {
            children(node);
        }
    }

    /** Adds a reference without a definition, which is text: the brackets and their content. */
    private void addUndefined(RefNode link) {
        if (link.hasChildren()) {
            BasedSequence between = link.getChildChars();
            read(link.getChars().prefixOf(between));
            children(link);
            read(link.getChars().suffixOf(between));
        } else {
            read(link.getChars());
        }
    }

    private void read(@Nullable CharSequence text) {
        if (text != null) {
            out.append(Escapes.read(text.toString()));
        }
    }

    private static boolean isUnseen(Node node) {
        return node instanceof HtmlInlineBase || node instanceof Footnote || node instanceof AttributesNode;
    }
}
