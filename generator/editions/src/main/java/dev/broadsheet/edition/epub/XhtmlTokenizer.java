package dev.broadsheet.edition.epub;

/**
 * A tokenizer for the well-formed XHTML that templates write. A token is a tag, the text up to the next tag, a comment, a
 * declaration, a CDATA section or a processing instruction.
 */
final class XhtmlTokenizer {

    private final String xhtml;
    private int start;
    private int end;

    XhtmlTokenizer(String xhtml) {
        this.xhtml = xhtml;
    }

    /** The kind of a token. {@code OTHER} is a comment, declaration, CDATA section or processing instruction. */
    enum Kind {
        START,
        EMPTY,
        END,
        TEXT,
        OTHER
    }

    /** Advances to the next token; returns false if there is none. */
    boolean next() {
        start = end;
        if (start == xhtml.length()) {
            return false;
        }
        if (xhtml.charAt(start) != '<') {
            end = before('<');
        } else if (xhtml.startsWith("<!--", start)) {
            end = after("-->");
        } else if (xhtml.startsWith("<![CDATA[", start)) {
            end = after("]]>");
        } else if (xhtml.startsWith("<?", start)) {
            end = after("?>");
        } else {
            end = afterTag();
        }
        return true;
    }

    private int before(char c) {
        int found = xhtml.indexOf(c, start);
        return found < 0 ? xhtml.length() : found;
    }

    private int after(String closing) {
        int found = xhtml.indexOf(closing, start);
        return found < 0 ? xhtml.length() : found + closing.length();
    }

    private int afterTag() {
        char quote = 0;
        for (int i = start + 1; i < xhtml.length(); i++) {
            char c = xhtml.charAt(i);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '"' || c == '\'') {
                quote = c;
            } else if (c == '>') {
                return i + 1;
            }
        }
        return xhtml.length();
    }

    Kind kind() {
        if (xhtml.charAt(start) != '<') {
            return Kind.TEXT;
        }
        char second = start + 1 < end ? xhtml.charAt(start + 1) : '!';
        if (second == '!' || second == '?') {
            return Kind.OTHER;
        } else if (second == '/') {
            return Kind.END;
        }
        return xhtml.charAt(end - 2) == '/' ? Kind.EMPTY : Kind.START;
    }

    /** Returns the markup of the token. */
    String text() {
        return xhtml.substring(start, end);
    }

    /** Returns the name of the element of a start tag or empty-element tag. */
    String name() {
        int stop = start + 1;
        while (stop < end && !isSpace(stop) && xhtml.charAt(stop) != '>' && xhtml.charAt(stop) != '/') {
            stop++;
        }
        return xhtml.substring(start + 1, stop);
    }

    /** Returns the id of the element of a start tag or empty-element tag; empty if it has none. */
    String id() {
        int at = start;
        char quote = 0;
        while (at < end) {
            char c = xhtml.charAt(at);
            if (quote == 0 && isSpace(at) && xhtml.startsWith("id=", at + 1) && at + 5 < end) {
                int stop = xhtml.indexOf(xhtml.charAt(at + 4), at + 5);
                return stop < 0 ? "" : xhtml.substring(at + 5, stop);
            }
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '"' || c == '\'') {
                quote = c;
            }
            at++;
        }
        return "";
    }

    private boolean isSpace(int at) {
        return Character.isWhitespace(xhtml.charAt(at));
    }
}
