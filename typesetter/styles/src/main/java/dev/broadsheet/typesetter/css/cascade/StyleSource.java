package dev.broadsheet.typesetter.css.cascade;

import dev.broadsheet.typesetter.css.counter.CounterStyles;
import dev.broadsheet.typesetter.css.sheet.PageContext;
import dev.broadsheet.typesetter.css.sheet.PageRule;
import dev.broadsheet.typesetter.css.style.ComputedStyle;
import dev.broadsheet.typesetter.css.value.FontMetrics;
import dev.broadsheet.typesetter.css.value.Paper;
import java.util.List;

/** The inputs of computed styles other than matching rules. */
record StyleSource(List<PageRule> pageRules, CounterStyles counters, FontMetrics metrics) {

    StyleComputer computer() {
        return new StyleComputer(metrics, counters);
    }

    /** Returns the area of the first page. Pages may depend on the root element, and the root element on its first page. */
    Paper paper(ComputedStyle root) {
        PageStyles pages = new PageStyles(pageRules, root, computer());
        return pages.of(PageContext.FIRST).value().paper();
    }
}
