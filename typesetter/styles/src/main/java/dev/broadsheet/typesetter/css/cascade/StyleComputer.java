package dev.broadsheet.typesetter.css.cascade;

import dev.broadsheet.typesetter.canvas.Color;
import dev.broadsheet.typesetter.css.counter.CounterStyles;
import dev.broadsheet.typesetter.css.declaration.CustomProperties;
import dev.broadsheet.typesetter.css.grammar.Keyword;
import dev.broadsheet.typesetter.css.property.Property;
import dev.broadsheet.typesetter.css.sheet.Block;
import dev.broadsheet.typesetter.css.style.Blockification;
import dev.broadsheet.typesetter.css.style.ComputedStyle;
import dev.broadsheet.typesetter.css.style.HeightShares;
import dev.broadsheet.typesetter.css.style.OuterStyles;
import dev.broadsheet.typesetter.css.syntax.ProblemLog;
import dev.broadsheet.typesetter.css.value.ComputeContext;
import dev.broadsheet.typesetter.css.value.FontMetrics;
import dev.broadsheet.typesetter.css.value.Paper;
import dev.broadsheet.typesetter.css.value.Relative;
import dev.broadsheet.typesetter.css.value.color.CurrentColor;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Converts specified to computed values, in the order of their dependencies. */
final class StyleComputer {

    /** Value of {@code line-height: normal} for {@code lh} and percentages, in em. */
    private static final double NORMAL_LEADING = 1.2;

    private static final List<Property> PROPERTIES = List.of(Property.values());

    private final FontMetrics metrics;
    private final CounterStyles counters;
    private final ComputedStyle initial;
    private Paper paper = Paper.A4;
    private @Nullable ComputeContext rootContext;
    private @Nullable ComputedStyle root;

    StyleComputer(FontMetrics metrics, CounterStyles counters) {
        this.metrics = metrics;
        this.counters = counters;
        initial = initialStyle();
    }

    /** Sets the page area to which viewport units refer. */
    void paper(Paper known) {
        paper = known;
    }

    /** Returns the initial style, from which a root element inherits. */
    ComputedStyle initial() {
        return initial;
    }

    private static ComputedStyle initialStyle() {
        Object[] values = new Object[PROPERTIES.size()];
        for (Property property : PROPERTIES) {
            boolean color = property.initial() == CurrentColor.INSTANCE;
            values[property.index()] = color ? Color.BLACK : property.initial();
        }
        return new ComputedStyle(values, CustomProperties.NONE);
    }

    /** Computes the style of the root element, to whose font size {@code rem} refers afterwards. */
    ComputedStyle root(List<Block> blocks, ProblemLog problems) {
        ComputedStyle style = compute(blocks, initial, problems);
        rootContext = context(style, style.fontSize(), style);
        root = HeightShares.ofRoot(OuterStyles.ofWindow(Blockification.of(style, true)), paper.height());
        return root;
    }

    ComputedStyle child(List<Block> blocks, ComputedStyle parent, ProblemLog problems) {
        ComputedStyle style = Blockification.of(compute(blocks, parent, problems), parent);
        return parent == root
                ? HeightShares.ofBody(OuterStyles.ofWindow(style), parent)
                : HeightShares.of(style, parent);
    }

    private ComputedStyle compute(List<Block> blocks, ComputedStyle parent, ProblemLog problems) {
        Cascade cascade = new Cascade(blocks, parent, problems);
        Values values = new Values(cascade.specified(), parent);
        ComputeContext ofParent = context(parent, parent.fontSize(), parent);
        values.compute(Property.FONT_FAMILY, ofParent);
        values.compute(Property.FONT_STYLE, ofParent);
        values.compute(Property.FONT_SIZE, ofParent);
        values.compute(Property.FONT_WEIGHT, ofParent);
        ComputedStyle fonts = new ComputedStyle(values.computed, cascade.custom());
        ComputeContext ofFont = context(fonts, fonts.fontSize(), parent);
        values.compute(Property.LINE_HEIGHT, ofFont);
        values.compute(Property.COLOR, ofFont);
        ComputeContext own = context(fonts, fonts.fontSize(), fonts);
        for (Property property : PROPERTIES) {
            values.compute(property, own);
        }
        return fonts;
    }

    private ComputeContext context(ComputedStyle font, double fontSize, ComputedStyle leading) {
        return new ComputeContext(
                fontSize,
                leading.lineHeight(NORMAL_LEADING),
                font.fontFamily(),
                font.fontWeight(),
                font.fontStyle() != Keyword.FontStyle.NORMAL,
                leading.color(),
                metrics,
                paper,
                counters,
                rootContext);
    }

    /** Values during the conversion from specified to computed. */
    private static final class Values {

        private final @Nullable Object[] specified;
        private final Object[] computed;

        Values(@Nullable Object[] specified, ComputedStyle parent) {
            this.specified = specified;
            computed = new Object[specified.length];
            for (Property property : PROPERTIES) {
                computed[property.index()] = property.inherited() ? parent.raw(property) : property.initial();
            }
        }

        /** Computes a value unless it is computed already. */
        void compute(Property property, ComputeContext context) {
            int i = property.index();
            Object given = specified[i];
            if (given == null && !property.beginsRelative()) {
                return; // most properties of most elements
            }
            Object value = given == null ? computed[i] : given;
            computed[i] = value instanceof Relative relative ? relative.compute(context) : value;
            specified[i] = null;
        }
    }
}
