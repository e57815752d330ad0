package dev.broadsheet.highlight;

import java.util.Map;

/**
 * What lexers of the library read as something else: strings over several lines that have other quotes, lifetimes of Rust,
 * which they take for letters in quotes, and its attributes.
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

    /** Nothing is misread here. */
    static final int NOT_HERE = -1;

    private static final Map<String, Misread> STYLES =
            Map.of("text/golang", IN_GO, "text/kotlin", IN_KOTLIN, "text/rust", IN_RUST);

    private final TokenKind kind;

    Misread(TokenKind kind) {
        this.kind = kind;
    }

    /** @param style as the library calls the language */
    static Misread in(String style) {
        return STYLES.getOrDefault(style, NOTHING);
    }

    /** Where what begins here ends, the place behind it; {@link #NOT_HERE} when nothing begins that is misread. */
    abstract int end(String text, int from);

    /** What it is. */
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
