package dev.broadsheet.typesetter.css.cascade;

import dev.broadsheet.typesetter.css.sheet.PageRule;
import java.util.List;
import java.util.Map;

/** The style of a root element with those of its descendants and pages, which depend on it. */
final class RootStyles {

    private final StyleComputer computer;
    private final StyleNode node;
    private final PageStyles pages;

    private RootStyles(
            StyleComputer computer, Computed<Styles.ElementStyles> styles, List<PageRule> pageRules, boolean shared) {
        this.computer = computer;
        node = new StyleNode(styles, shared);
        pages = new PageStyles(pageRules, styles.value().style(), computer);
    }

    /** Returns the styles of a document without elements. */
    static RootStyles ofNone(StyleSource source) {
        StyleComputer computer = source.computer();
        Styles.ElementStyles initial = new Styles.ElementStyles(computer.initial(), Map.of());
        return new RootStyles(computer, new Computed<>(initial, List.of()), source.pageRules(), false);
    }

    /** @param shared whether any document may use the styles below it */
    static RootStyles of(MatchedRules rules, StyleSource source, boolean shared) {
        StyleComputer computer = source.computer();
        computer.paper(source.paper(computer.initial()));
        Computed<Styles.ElementStyles> styles = Computed.by(log -> rules.root(computer, log));
        computer.paper(source.paper(styles.value().style()));
        return new RootStyles(computer, styles, source.pageRules(), shared);
    }

    StyleNode node() {
        return node;
    }

    PageStyles pages() {
        return pages;
    }

    Computed<Styles.ElementStyles> child(MatchedRules rules, StyleNode above) {
        return Computed.by(log -> rules.child(above.styles().value().style(), computer, log));
    }
}
