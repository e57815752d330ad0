package dev.broadsheet.markdown.syntax;

import com.vladsch.flexmark.util.sequence.BasedSequence;

/** A scanner for inline HTML tags, in linear time; CommonMark 0.31.2, section 6.6. */
final class Tags {

    private static final String NO_VALUE = "\"'=<>`";

    private Tags() {}

    /** Returns the end of the tag that begins at an index, or -1. */
    static int end(BasedSequence text, int start) {
        boolean closing = LinkParts.is(text, start + 1, '/');
        int name = start + (closing ? 2 : 1);
        if (name >= text.length() || !isLetter(text.charAt(name))) {
            return -1;
        }
        int end = name + 1;
        while (end < text.length() && isNamePart(text.charAt(end))) {
            end++;
        }
        int past = closing ? pastSpace(text, end) : pastAttributes(text, end);
        if (past >= 0 && !closing && LinkParts.is(text, past, '/')) {
            past++;
        }
        return past >= 0 && LinkParts.is(text, past, '>') ? past + 1 : -1;
    }

    /** Skips all attributes and the white space after them; -1 if one is invalid. */
    private static int pastAttributes(BasedSequence text, int start) {
        int end = start;
        int next = pastSpace(text, end);
        while (next > end && next < text.length() && isAttributeStart(text.charAt(next))) {
            end = pastAttribute(text, next);
            if (end < 0) {
                return -1;
            }
            next = pastSpace(text, end);
        }
        return next;
    }

    private static int pastAttribute(BasedSequence text, int start) {
        int name = start + 1;
        while (name < text.length() && isAttributePart(text.charAt(name))) {
            name++;
        }
        int equals = pastSpace(text, name);
        return LinkParts.is(text, equals, '=') ? pastValue(text, pastSpace(text, equals + 1)) : name;
    }

    private static int pastValue(BasedSequence text, int start) {
        if (LinkParts.is(text, start, '"') || LinkParts.is(text, start, '\'')) {
            int end = text.indexOf(text.charAt(start), start + 1);
            return end < 0 ? -1 : end + 1;
        }
        int end = start;
        while (end < text.length()
                && !ArraySequence.isSpace(text.charAt(end))
                && NO_VALUE.indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return end > start ? end : -1;
    }

    private static int pastSpace(BasedSequence text, int start) {
        int end = start;
        while (end < text.length() && ArraySequence.isSpace(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isAttributeStart(char c) {
        return isLetter(c) || c == '_' || c == ':';
    }

    private static boolean isAttributePart(char c) {
        return isNamePart(c) || c == '_' || c == ':' || c == '.';
    }

    private static boolean isNamePart(char c) {
        return isLetter(c) || (c >= '0' && c <= '9') || c == '-';
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
}
