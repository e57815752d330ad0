package dev.broadsheet.markdown;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.Escaping;
import dev.broadsheet.document.draft.Names;
import dev.broadsheet.markdown.syntax.Comments;
import dev.broadsheet.markdown.syntax.Instructions;
import dev.broadsheet.source.Limits;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * Copies raw HTML tag by tag, and adds the source offset to each start tag. Comments, declarations and processing instructions
 * are removed. Elements whose content is not HTML, such as {@code script}, are removed with their content, and an unfinished tag
 * becomes text, so that neither can swallow the following text. In trusted files, such elements are kept.
 */
final class RawHtml {

    private static final Set<String> RAW_TEXT =
            Names.of("script style textarea title xmp plaintext noembed noframes noscript iframe template select svg "
                    + "frameset html head body object applet form");

    /** Elements whose content is text for an HTML parser, and that are kept in trusted files. */
    private static final Set<String> TRUSTED_TEXT = Set.of("script", "style", "textarea", "iframe");

    private final BodySource source;
    private final BasedSequence chars;
    private final String text;
    private final HtmlNesting nesting;
    private final StringBuilder out = new StringBuilder();

    /** Names of elements without an end tag in the rest of the text, so that it is not searched again. */
    private final Set<String> endless = new HashSet<>();

    private int at;

    private RawHtml(BodySource source, BasedSequence chars, HtmlNesting nesting) {
        this.source = source;
        this.chars = chars;
        this.text = chars.toString();
        this.nesting = nesting;
    }

    /**
     * Returns the HTML with offsets.
     *
     * @param nesting counter of the open elements of the body
     */
    static String marked(BodySource source, BasedSequence chars, HtmlNesting nesting) {
        return new RawHtml(source, chars, nesting).copy();
    }

    private String copy() {
        while (at < chars.length()) {
            if (chars.charAt(at) != '<') {
                out.append(chars.charAt(at++));
            } else if (chars.matchChars(Comments.START, at)) {
                skipComment();
            } else if (Instructions.begin(chars, at)) {
                skipInstruction();
            } else {
                copyTag();
            }
        }
        return out.toString();
    }

    private void skipComment() {
        int end = Comments.end(chars, at);
        if (end < 0) {
            CommentChecks.reportOpen(offset(), source);
        }
        at = end < 0 ? chars.length() : end;
    }

    /** Skips a declaration or instruction; a malformed one ends where a browser would end it. */
    private void skipInstruction() {
        source.warning(
                "BS-HTML-001",
                source.position(offset()),
                "a declaration or an instruction such as " + text.substring(at, at + 2)
                        + "…> is not allowed and was removed",
                "delete it, or write &lt; for a '<' that is text");
        int end = Instructions.end(chars, at);
        if (end < 0) {
            skipPastTag();
        } else {
            at = end;
        }
    }

    private void copyTag() {
        int nameStart = at + (chars.matchChars("</", at) ? 2 : 1);
        int nameEnd = nameEnd(nameStart);
        if (nameEnd == nameStart) {
            out.append("&lt;");
            at++;
            return;
        }
        String name = chars.subSequence(nameStart, nameEnd).toString().toLowerCase(Locale.ROOT);
        int end = tagEnd(nameEnd);
        if (end < 0) {
            reportUnended(name);
        } else if (source.isTrusted() && TRUSTED_TEXT.contains(name)) {
            copyText(name, nameStart == at + 1, nameEnd, end);
        } else if (RAW_TEXT.contains(name) && !(source.isTrusted() && SiteOnly.mayBe(name))) {
            drop(name, nameStart == at + 1, end);
        } else if (nesting.accept(name, nameStart == at + 1)) {
            copyTag(nameStart == at + 1, nameEnd, end);
        } else {
            reportTooDeep();
            at = end;
        }
    }

    private void copyTag(boolean opening, int nameEnd, int end) {
        out.append(chars, at, nameEnd);
        if (opening) {
            out.append(' ')
                    .append(source.marker())
                    .append("=\"")
                    .append(offset())
                    .append('"');
        }
        out.append(chars, nameEnd, end);
        at = end;
    }

    /** Copies an element up to its end tag, which must be in the same fragment: a block, or inline a single tag. */
    private void copyText(String name, boolean opening, int nameEnd, int end) {
        int close = opening ? closingTag(name, end) : -1;
        if (close >= 0) {
            copyTag(true, nameEnd, end);
            out.append(chars, at, close).append("</").append(name).append('>');
            at = close;
            skipPastTag();
            return;
        }
        if (opening) {
            source.error(
                    "BS-HTML-007",
                    source.position(offset()),
                    "<" + name + "> begins within a line, or does not end",
                    "begin a line with it, and end it with </" + name + ">, without a blank line between");
        }
        at = end;
    }

    private int offset() {
        return chars.getIndexOffset(at);
    }

    private void reportTooDeep() {
        if (nesting.reportNow()) {
            source.error(
                    "BS-HTML-005",
                    source.position(offset()),
                    "HTML elements are nested deeper than " + Limits.MARKDOWN_NESTING + " levels",
                    "end each element with its end tag");
        }
    }

    private int nameEnd(int start) {
        int i = start;
        while (i < chars.length() && isNamePart(chars.charAt(i))) {
            i++;
        }
        return i > start && Character.isDigit(chars.charAt(start)) ? start : i;
    }

    private static boolean isNamePart(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == ':';
    }

    /** Returns the index after the {@code >} that ends the tag, or -1. */
    private int tagEnd(int from) {
        TagScan scan = new TagScan();
        for (int i = from; i < chars.length(); i++) {
            if (scan.ends(chars.charAt(i))) {
                return i + 1;
            }
        }
        return -1;
    }

    private void drop(String name, boolean opening, int end) {
        if (opening) {
            source.warning(
                    "BS-HTML-001",
                    source.position(offset()),
                    "the element <" + name + "> is not allowed and was removed",
                    SiteOnly.hint(name, source.isTrusted()));
        }
        at = end;
        int close = opening ? closingTag(name, end) : -1;
        if (close >= 0) {
            at = close;
            skipPastTag();
        }
    }

    private int closingTag(String name, int from) {
        int found = endless.contains(name) ? -1 : text.indexOf("</", from);
        while (found >= 0 && !text.regionMatches(true, found + 2, name, 0, name.length())) {
            found = text.indexOf("</", found + 2);
        }
        if (found < 0) {
            endless.add(name);
        }
        return found;
    }

    private void reportUnended(String name) {
        source.error(
                "BS-HTML-004",
                source.position(offset()),
                "the tag <" + name + "> does not end",
                "end it with '>', or write &lt; for a '<' that is text");
        out.append(Escaping.escapeHtml(chars.subSequence(at), true));
        at = chars.length();
    }

    private void skipPastTag() {
        int found = chars.indexOf('>', at);
        at = found < 0 ? chars.length() : found + 1;
    }
}
