package dev.broadsheet.config;

import java.util.Optional;

/** Escapes in double quotes that were perhaps meant as backslashes, as in the path {@code "C:\new"}. */
final class YamlEscapes {

    private YamlEscapes() {}

    /**
     * An escape that becomes white space in front of a letter.
     *
     * @param offset of its backslash
     * @param sign behind the backslash
     */
    record Escape(int offset, char sign) {

        /** What becomes of it. */
        String meaning() {
            return switch (sign) {
                case 't' -> "a tab";
                case '_' -> "a no-break space";
                default -> "a line end";
            };
        }
    }

    /** The first of a value that is in double quotes from an offset to another. */
    static Optional<Escape> first(String yaml, int start, int end) {
        for (int i = start; i + 2 < end; i++) {
            if (yaml.charAt(i) == '\\') {
                char sign = yaml.charAt(i + 1);
                if ("ntrNLP_".indexOf(sign) >= 0 && Character.isLetterOrDigit(yaml.charAt(i + 2))) {
                    return Optional.of(new Escape(i, sign));
                }
                i++; // "\\n" is a backslash and a letter
            }
        }
        return Optional.empty();
    }
}
