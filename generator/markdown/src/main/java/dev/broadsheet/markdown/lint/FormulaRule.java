package dev.broadsheet.markdown.lint;

import java.util.function.Consumer;

/** Reports formulas between dollar signs. The content must look like a formula, to exclude prices and names of variables. */
final class FormulaRule implements Rule {

    private static final String CODE = "BS-MD-014";

    @Override
    public void check(TextBlock block, Consumer<Finding> findings) {
        String text = block.words();
        int at = text.indexOf('$');
        while (at >= 0) {
            int end = Characters.runEnd(text, at);
            int close = close(text, at, end);
            if (close >= 0) {
                String signs = text.substring(at, end);
                findings.accept(
                        new Finding(
                                CODE,
                                block.position(at),
                                "the formula between " + signs + " and " + signs + " stays as text",
                                "write tex: true in the front matter or site.yaml, and it is set; or a backslash before each $ that is text"));
                end = close + signs.length();
            }
            at = text.indexOf('$', end);
        }
    }

    /** Returns the index of the closing delimiter; -1 if there is no formula. */
    private static int close(String text, int start, int end) {
        String signs = text.substring(start, end);
        int close = mayBegin(text, start, end) ? Characters.find(text, signs, end) : -1;
        if (close <= end) {
            return -1;
        }
        String between = text.substring(end, close);
        boolean formula = signs.length() == 2
                ? FormulaShape.fits(between.strip())
                : mayEnd(text, close) && FormulaShape.fits(between);
        return formula ? close : -1;
    }

    private static boolean mayBegin(String text, int start, int end) {
        boolean spaced = end - start == 1 && Characters.isSpace(Characters.at(text, end));
        return end - start < 3 && !spaced && !Characters.isWord(Characters.before(text, start));
    }

    /** Returns whether a dollar sign can close a formula, by Pandoc's rule: no digit follows, as in a price. */
    private static boolean mayEnd(String text, int close) {
        int next = Characters.at(text, close + 1);
        return !Characters.isSpace(Characters.before(text, close)) && !Character.isDigit(next) && next != '$';
    }
}
