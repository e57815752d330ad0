package dev.broadsheet.template;

/**
 * Merges the user's tokens into those of the default theme, so that a file with one token suffices. A user's value for all
 * media does not override the default theme's values for dark screens and paper; those have to be overridden separately.
 */
final class TokenLayers {

    private TokenLayers() {}

    /**
     * Returns both files as one. Lines of the user's file keep their numbers for diagnostics; the default theme's tokens are
     * inserted without line breaks.
     */
    static String merge(String base, String own) {
        String plain = base.replaceAll("(?s)/\\*.*?(?:\\*/|\\z)", "")
                .replaceAll("\\s+", " ")
                .strip();
        int media = firstMedia(plain);
        int place = firstMedia(own);
        return plain.substring(0, media) + own.substring(0, place) + plain.substring(media) + own.substring(place);
    }

    /** Returns the offset of the first {@code @media} outside of rules, comments and strings; the length if there is none. */
    private static int firstMedia(String css) {
        int depth = 0;
        for (int i = 0; i < css.length(); i++) {
            char c = css.charAt(i);
            if (css.startsWith("/*", i)) {
                i = end(css.indexOf("*/", i + 2), css) + 1;
            } else if (c == '"' || c == '\'') {
                i = end(css.indexOf(c, i + 1), css);
            } else if (c == '{') {
                depth++;
            } else if (c == '}') {
                depth--;
            } else if (depth == 0 && css.regionMatches(true, i, "@media", 0, 6)) {
                return i;
            }
        }
        return css.length();
    }

    private static int end(int found, String css) {
        return found < 0 ? css.length() : found;
    }
}
