package dev.broadsheet.typesetter.css.shorthand;

import dev.broadsheet.typesetter.css.grammar.Grammar;
import dev.broadsheet.typesetter.css.property.Definition;
import dev.broadsheet.typesetter.css.property.Property;
import dev.broadsheet.typesetter.css.property.PropertyRef;
import dev.broadsheet.typesetter.css.value.Lengths;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The names of CSS Logical Properties 1, as physical sides. */
public final class LogicalProperties {

    private LogicalProperties() {}

    public static void addTo(Map<String, Definition> names) {
        boxes(names, "margin", "MARGIN_", Lengths.ANY_OR_AUTO);
        boxes(names, "padding", "PADDING_", Lengths.POSITIVE);
        boxes(names, "inset", "", Lengths.ANY_OR_AUTO);
        for (String part : List.of("WIDTH", "STYLE", "COLOR")) {
            borderPart(names, part);
        }
        borders(names);
        sizes(names);
        names.put("overflow-block", longhand(Property.OVERFLOW));
        names.put("overflow-inline", longhand(Property.OVERFLOW));
        for (Vertical row : Vertical.values()) {
            corner(names, row.css + "-start", row, "LEFT", "RIGHT");
            corner(names, row.css + "-end", row, "RIGHT", "LEFT");
        }
    }

    /** The block side comes first in the names of corners. */
    private static void corner(Map<String, Definition> names, String corner, Vertical row, String ltr, String rtl) {
        Property left = Property.valueOf("BORDER_" + row.name() + "_" + ltr + "_RADIUS");
        Property right = Property.valueOf("BORDER_" + row.name() + "_" + rtl + "_RADIUS");
        names.put("border-" + corner + "-radius", Definition.longhand(new PropertyRef(left, right), left.grammar()));
    }

    private enum Vertical {
        TOP("start"),
        BOTTOM("end");

        private final String css;

        Vertical(String css) {
            this.css = css;
        }
    }

    private static void boxes(Map<String, Definition> names, String name, String prefix, Grammar grammar) {
        for (Axis axis : Axis.values()) {
            PropertyRef start = axis.start(prefix, "");
            PropertyRef end = axis.end(prefix, "");
            String base = name + "-" + axis.css;
            names.put(base, new Definition(List.of(start, end), Expansions.pair(grammar)));
            names.put(base + "-start", Definition.longhand(start, grammar));
            names.put(base + "-end", Definition.longhand(end, grammar));
        }
    }

    private static void borderPart(Map<String, Definition> names, String part) {
        Grammar grammar = Property.valueOf("BORDER_TOP_" + part).grammar();
        String suffix = "-" + part.toLowerCase(Locale.ROOT);
        for (Axis axis : Axis.values()) {
            PropertyRef start = axis.start("BORDER_", "_" + part);
            PropertyRef end = axis.end("BORDER_", "_" + part);
            String base = "border-" + axis.css;
            names.put(base + suffix, new Definition(List.of(start, end), Expansions.pair(grammar)));
            names.put(base + "-start" + suffix, Definition.longhand(start, grammar));
            names.put(base + "-end" + suffix, Definition.longhand(end, grammar));
        }
    }

    private static void borders(Map<String, Definition> names) {
        Definition.Expansion one =
                Shorthands.line(Property.BORDER_TOP_WIDTH, Property.BORDER_TOP_STYLE, Property.BORDER_TOP_COLOR);
        for (Axis axis : Axis.values()) {
            List<PropertyRef> start = new ArrayList<>();
            List<PropertyRef> end = new ArrayList<>();
            for (String part : List.of("_WIDTH", "_STYLE", "_COLOR")) {
                start.add(axis.start("BORDER_", part));
                end.add(axis.end("BORDER_", part));
            }
            List<PropertyRef> both = new ArrayList<>(start);
            both.addAll(end);
            names.put("border-" + axis.css, new Definition(both, Expansions.onEach(2, one)));
            names.put("border-" + axis.css + "-start", new Definition(start, one));
            names.put("border-" + axis.css + "-end", new Definition(end, one));
        }
    }

    private static void sizes(Map<String, Definition> names) {
        for (String prefix : List.of("", "min-", "max-")) {
            names.put(prefix + "inline-size", size(prefix, "WIDTH"));
            names.put(prefix + "block-size", size(prefix, "HEIGHT"));
        }
    }

    private static Definition size(String prefix, String axis) {
        String name = prefix.toUpperCase(Locale.ROOT).replace('-', '_') + axis;
        Property property = Property.valueOf(name);
        return longhand(property);
    }

    private static Definition longhand(Property property) {
        return Definition.longhand(PropertyRef.of(property), property.grammar());
    }

    private enum Axis {
        INLINE("inline"),
        BLOCK("block");

        private final String css;

        Axis(String css) {
            this.css = css;
        }

        PropertyRef start(String prefix, String suffix) {
            return this == BLOCK ? both(prefix + "TOP" + suffix) : sides(prefix, "LEFT", "RIGHT", suffix);
        }

        PropertyRef end(String prefix, String suffix) {
            return this == BLOCK ? both(prefix + "BOTTOM" + suffix) : sides(prefix, "RIGHT", "LEFT", suffix);
        }

        private static PropertyRef both(String name) {
            return PropertyRef.of(Property.valueOf(name));
        }

        private static PropertyRef sides(String prefix, String ltr, String rtl, String suffix) {
            return new PropertyRef(Property.valueOf(prefix + ltr + suffix), Property.valueOf(prefix + rtl + suffix));
        }
    }
}
