package dev.broadsheet.typesetter.css.sheet;

import dev.broadsheet.typesetter.css.counter.CounterRule;
import java.util.ArrayList;
import java.util.List;

/** The rules of all style sheets, in order. */
public record SheetContent(
        List<StyleRule> rules, List<PageRule> pageRules, List<FontFaceRule> fontFaces, List<CounterRule> counters) {

    public SheetContent {
        rules = List.copyOf(rules);
        pageRules = List.copyOf(pageRules);
        fontFaces = List.copyOf(fontFaces);
        counters = List.copyOf(counters);
    }

    /** Collects rules in the order in which they are read. */
    public static final class Builder {

        private final List<StyleRule> rules = new ArrayList<>();
        private final List<PageRule> pageRules = new ArrayList<>();
        private final List<FontFaceRule> fontFaces = new ArrayList<>();
        private final List<CounterRule> counters = new ArrayList<>();
        private final Layers layers = new Layers();

        /** Returns the root, for rules in no layer. */
        Layers.Layer unlayered() {
            return layers.root();
        }

        void rule(StyleRule rule) {
            rules.add(rule);
        }

        void pageRule(PageRule rule) {
            pageRules.add(rule);
        }

        void fontFace(FontFaceRule rule) {
            fontFaces.add(rule);
        }

        void counter(CounterRule rule) {
            counters.add(rule);
        }

        public SheetContent build() {
            layers.rank();
            return new SheetContent(rules, pageRules, fontFaces, counters);
        }
    }
}
