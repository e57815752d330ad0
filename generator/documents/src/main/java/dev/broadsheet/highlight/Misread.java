package dev.broadsheet.highlight;

import java.util.Map;

/**
 * Tokens that the library's lexers misread: multi-line strings with special quotes, Rust's lifetimes, which they take for
 * character literals, and its attributes.
 */
enum Misread {
    NOTHING(TokenKind.PLAIN) {
        @Override
        int end(String text, int from) {
            return NOT_HERE;
        }
    },
    IN_GO(TokenKind.STRING) {
        @Override
        int end(String text, int from) {
            return between("`", "`", text, from);
        }
    },
    IN_KOTLIN(TokenKind.STRING) {
        @Override
        int end(String text, int from) {
            return between("\"\"\"", "\"\"\"", text, from);
        }
    },
    IN_RUST(TokenKind.ANNOTATION) {
        @Override
        int end(String text, int from) {
            int attribute = between(text.startsWith("#!", from) ? "#![" : "#[", "]", text, from);
            return attribute == NOT_HERE ? lifetime(text, from) : attribute;
        }
    };

    /** Returned where nothing is misread. */
    static final int NOT_HERE = -1;

    private static final Map<String, Misread> STYLES =
            Map.of("text/golang", IN_GO, "text/kotlin", IN_KOTLIN, "text/rust", IN_RUST);

    private final TokenKind kind;

    Misread(TokenKind kind) {
        this.kind = kind;
    }

    /** @param style the library's key of the language */
    static Misread in(String style) {
        return STYLES.getOrDefault(style, NOTHING);
    }

    /**
     * Returns the end offset, exclusive, of the misread token that starts at {@code from}; {@link #NOT_HERE} if there is none.
     */
    abstract int end(String text, int from);

    /** Returns the correct kind of the token. */
    TokenKind kind() {
        return kind;
    }

    private static int between(String open, String close, String text, int from) {
        if (!text.startsWith(open, from)) {
            return NOT_HERE;
        }
        int end = text.indexOf(close, from + open.length());
        return end < 0 ? text.length() : end + close.length();
    }

    private static int lifetime(String text, int from) {
        int end = from + 1;
        while (end < text.length() && isNamePart(text.charAt(end))) {
            end++;
        }
        boolean quoted = text.startsWith("'", end);
        return text.startsWith("'", from) && end > from + 1 && !quoted ? end : NOT_HERE;
    }

    private static boolean isNamePart(char c) {
        return c == '_' || Character.isLetterOrDigit(c);
    }
}
