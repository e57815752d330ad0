package dev.broadsheet.markdown.lint;

/** Decides whether a text looks like TeX: with a command, a single letter, or short names joined by mathematical operators. */
final class FormulaShape {

    private static final String OPERATORS = "^_=+-*/<>|,!\u2212\u00B7\u00D7\u2264\u2265\u2260\u2208\u2192";
    private static final String BRACKETS = "()[]{}";
    private static final String CLOSING = ")]}|!'\u2032";

    /** The maximum length of a name, such as {@code sin}. */
    private static final int NAME = 3;

    private FormulaShape() {}

    static boolean fits(String text) {
        if (text.isEmpty()) {
            return false;
        } else if (hasCommand(text)) {
            return true;
        } else if (isLetter(text)) {
            return true;
        }
        int last = text.charAt(text.length() - 1);
        boolean ends = Character.isLetterOrDigit(last) || CLOSING.indexOf(last) >= 0;
        boolean price = Character.isDigit(text.charAt(0)) && text.indexOf(' ') >= 0;
        return ends && !price && areTerms(text);
    }

    private static boolean hasCommand(String text) {
        int at = text.indexOf('\\');
        return at >= 0 && at + 1 < text.length() && Character.isLetter(text.charAt(at + 1));
    }

    private static boolean isLetter(String text) {
        int first = text.codePointAt(0);
        String rest = text.substring(Character.charCount(first));
        return Character.isAlphabetic(first)
                && !Characters.isUnspaced(first)
                && (rest.isEmpty() || rest.matches("['\u2032]{1,3}"));
    }

    private static boolean areTerms(String text) {
        boolean operator = false;
        boolean letter = false;
        int depth = 0;
        int name = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            name = Character.isLetter(c) ? name + 1 : 0;
            letter |= name > 0;
            operator |= OPERATORS.indexOf(c) >= 0 || "({".indexOf(c) >= 0;
            depth += "([{".indexOf(c) >= 0 ? 1 : ")]}".indexOf(c) >= 0 ? -1 : 0;
            boolean known = Character.isLetterOrDigit(c)
                    || c == ' '
                    || c == '\n'
                    || c == '.'
                    || c == '\''
                    || c == TextBlock.EDGE
                    || OPERATORS.indexOf(c) >= 0
                    || BRACKETS.indexOf(c) >= 0;
            boolean sentence = c == '.' && i + 1 < text.length() && text.charAt(i + 1) == ' ';
            if (!known || sentence || name > NAME || depth < 0) {
                return false;
            }
        }
        return operator && letter && depth == 0;
    }
}
