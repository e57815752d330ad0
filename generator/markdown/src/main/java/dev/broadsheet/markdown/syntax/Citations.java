package dev.broadsheet.markdown.syntax;

import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.InlineParserExtension;
import com.vladsch.flexmark.parser.LightInlineParser;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.broadsheet.markdown.syntax.Citation.Cite;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Citations in the syntax of Pandoc: {@code [see @smith2020, p. 12; -@lee99]}, and {@code @smith2020} within a sentence. */
public final class Citations implements InlineParserExtension {

    /** The maximum number of characters in the brackets of a citation; the search for the end stops there. */
    private static final int LONGEST = 2000;

    private static final String WITHIN_KEY = ":.#$%&-+?<>~/_";

    Citations() {}

    @Override
    public boolean parse(LightInlineParser parser) {
        BasedSequence text = parser.getInput();
        int start = parser.getIndex();
        @Nullable Citation citation = text.charAt(start) == '[' ? bracketed(text, start) : inText(text, start);
        if (citation == null) {
            return false;
        }
        parser.flushTextNode();
        parser.appendNode(citation);
        parser.setIndex(start + citation.getTextLength());
        return true;
    }

    private static @Nullable Citation bracketed(BasedSequence text, int start) {
        int close = close(text, start);
        if (close < 0 || LinkParts.is(text, close + 1, '(') || LinkParts.is(text, close + 1, '[')) {
            return null;
        }
        List<Cite> cites = cites(text, start + 1, close);
        return cites.isEmpty() ? null : new Citation(text.subSequence(start, close + 1), cites, false);
    }

    /** Returns the index of the closing bracket; -1 if another bracket or code opens before it, or no key is in between. */
    private static int close(BasedSequence text, int start) {
        boolean named = false;
        int most = Math.min(text.length(), start + LONGEST);
        for (int i = start + 1; i < most; i++) {
            char c = text.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == ']') {
                return named ? i : -1;
            } else if (c == '[' || c == '`') {
                return -1;
            }
            named |= c == '@';
        }
        return -1;
    }

    /** Reads the cites separated by semicolons; empty unless each part has a key. */
    private static List<Cite> cites(BasedSequence text, int from, int end) {
        List<Cite> cites = new ArrayList<>();
        int start = from;
        for (int i = from; i <= end; i++) {
            if (i == end || text.charAt(i) == ';') {
                @Nullable Cite cite = cite(text, start, i);
                if (cite == null) {
                    return List.of();
                }
                cites.add(cite);
                start = i + 1;
            }
        }
        return cites;
    }

    private static @Nullable Cite cite(BasedSequence text, int start, int end) {
        int sign = start;
        while (sign < end && !(text.charAt(sign) == '@' && begins(text, sign))) {
            sign++;
        }
        int after = sign < end ? Math.min(end, keyEnd(text, sign + 1)) : sign;
        if (after <= sign + 1) {
            return null;
        }
        boolean suppressed = sign > start && text.charAt(sign - 1) == '-';
        return new Cite(
                text.subSequence(sign + 1, after).toString(),
                text.getIndexOffset(sign),
                Escapes.read(text.subSequence(start, suppressed ? sign - 1 : sign)
                                .toString())
                        .strip(),
                Escapes.read(text.subSequence(after, end).toString()).stripTrailing(),
                suppressed);
    }

    private static @Nullable Citation inText(BasedSequence text, int start) {
        int end = begins(text, start) ? keyEnd(text, start + 1) : start;
        if (end <= start + 1) {
            return null;
        }
        int close = end < text.length() && text.charAt(end) == ' ' && LinkParts.is(text, end + 1, '[')
                ? plainClose(text, end + 1)
                : -1;
        String key = text.subSequence(start + 1, end).toString();
        String suffix = close < 0
                ? ""
                : ", "
                        + Escapes.read(text.subSequence(end + 2, close).toString())
                                .strip();
        return new Citation(
                text.subSequence(start, close < 0 ? end : close + 1),
                List.of(new Cite(key, text.getIndexOffset(start), "", suffix, false)),
                true);
    }

    /** Returns the index of the closing bracket of a locator after a key, such as {@code [p. 12]}; -1 for any other bracket. */
    private static int plainClose(BasedSequence text, int open) {
        int most = Math.min(text.length(), open + LONGEST);
        for (int i = open + 1; i < most; i++) {
            char c = text.charAt(i);
            if (c == ']') {
                boolean link = LinkParts.is(text, i + 1, '(') || LinkParts.is(text, i + 1, '[');
                return link || i == open + 1 ? -1 : i;
            } else if (c == '[' || c == '@' || c == '^' || c == '\n') {
                return -1;
            }
        }
        return -1;
    }

    /** Returns whether a key may begin with this {@code @}: not within an email address or after a backslash. */
    private static boolean begins(BasedSequence text, int sign) {
        char before = sign == 0 ? ' ' : text.charAt(sign - 1);
        return !Character.isLetterOrDigit(before) && before != '\\' && before != '_' && before != '.' && before != '/';
    }

    /** Returns the end of a key. A single punctuation character is part of it if a letter, digit or underscore follows. */
    private static int keyEnd(BasedSequence text, int start) {
        int end = start;
        for (int i = start; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLetterOrDigit(c) || c == '_') {
                end = i + 1;
            } else if (i == start || WITHIN_KEY.indexOf(c) < 0 || end < i) {
                break;
            }
        }
        return end;
    }

    @Override
    public void finalizeDocument(InlineParser parser) {
        // Nothing is kept.
    }

    @Override
    public void finalizeBlock(InlineParser parser) {
        // Nothing is kept.
    }
}
