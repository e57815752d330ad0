package dev.broadsheet.edition.model;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/**
 * Formulas that stand by themselves and are likely to be wider than a printed page. Their paragraph gets the class
 * {@code long}, so that a style sheet can let them go on in a second line.
 */
final class LongFormulas {

    /** Characters in a row; a page has room for some more of them. */
    private static final int MOST = 60;

    private static final Evaluator FORMULAS = QueryParser.parse("p.formula");

    /** Their parts stand above each other. */
    private static final Set<String> STACKS = Set.of("mfrac", "munder", "mover", "munderover", "mtable", "semantics");

    private LongFormulas() {}

    static void mark(Element body) {
        for (Element formula : body.select(FORMULAS)) {
            if (width(formula) > MOST) {
                formula.addClass("long");
            }
        }
    }

    /** In characters. An operator has space on both sides. */
    private static int width(Element element) {
        String name = element.normalName();
        if (name.equals("annotation")) {
            return 0;
        }
        if (element.childrenSize() == 0) {
            return element.text().length() + (name.equals("mo") ? 1 : 0);
        }
        boolean stacked = STACKS.contains(name);
        int width = 0;
        for (Element child : element.children()) {
            width = stacked ? Math.max(width, width(child)) : width + width(child);
        }
        return width;
    }
}
