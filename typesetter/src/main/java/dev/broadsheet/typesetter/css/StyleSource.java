package dev.broadsheet.typesetter.css;

import java.util.List;

/** What computed styles come from, besides the rules that match. */
record StyleSource(List<PageRule> pageRules, CounterStyles counters, FontMetrics metrics) {

    StyleComputer computer() {
        return new StyleComputer(metrics, counters);
    }

    /** Pages may depend on the root element, and the root element on its first page. */
    Paper paper(ComputedStyle root) {
        PageStyles pages = new PageStyles(pageRules, root, computer());
        return Paper.of(pages.of(new PageContext("", true, false, false)).value());
    }
}
