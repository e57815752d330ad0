package dev.broadsheet.config;

import java.util.Optional;

/** Finds escapes in double quotes that were probably meant as backslashes, as in the path {@code "C:\new"}. */
final class YamlEscapes {

    private YamlEscapes() {}

    /**
     * An escape that stands for whitespace and precedes a letter or digit.
     *
     * @param offset the offset of its backslash
     * @param sign the character after the backslash
     */
    record Escape(int offset, char sign) {

        /** Returns a noun phrase for the character that it stands for. */
        String meaning() {
            return switch (sign) {
                case 't' -> "a tab";
                case '_' -> "a no-break space";
                default -> "a line end";
            };
        }
    }

    /** Returns the first such escape in a double-quoted value between two offsets. */
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
