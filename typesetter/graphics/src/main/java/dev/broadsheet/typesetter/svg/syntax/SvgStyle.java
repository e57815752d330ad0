package dev.broadsheet.typesetter.svg.syntax;

import dev.broadsheet.typesetter.canvas.Color;
import dev.broadsheet.typesetter.css.sheet.LooseStyles;
import dev.broadsheet.typesetter.css.value.color.CssColors;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/** The properties of an element, including presentation attributes; SVG 2, 6. */
public final class SvgStyle {

    /** Default font size in px. */
    static final double MEDIUM = 16;

    private static final Set<String> INHERITED = Set.of(
            "clip-rule",
            "color",
            "direction",
            "dominant-baseline",
            "fill",
            "fill-opacity",
            "fill-rule",
            "font-family",
            "font-size",
            "font-style",
            "font-weight",
            "letter-spacing",
            "marker-end",
            "marker-mid",
            "marker-start",
            "stroke",
            "stroke-dasharray",
            "stroke-dashoffset",
            "stroke-linecap",
            "stroke-linejoin",
            "stroke-miterlimit",
            "stroke-opacity",
            "stroke-width",
            "text-anchor",
            "text-decoration",
            "visibility",
            "white-space",
            "word-spacing",
            "writing-mode",
            "xml:space",
            "xml:lang",
            "lang");

    private static final Set<String> OTHERS = Set.of(
            "alignment-baseline",
            "baseline-shift",
            "clip-path",
            "display",
            "filter",
            "marker",
            "mask",
            "mask-type",
            "mix-blend-mode",
            "opacity",
            "overflow",
            "stop-color",
            "stop-opacity");

    /** In the shorthand {@code font}, size, line height and families. Bounded, so that a long value costs linear time. */
    private static final Pattern FONT =
            Pattern.compile("(?<!\\S)([\\d.]{1,12}(?:[a-z]{1,4}|%))(?:\\s{0,4}/\\s{0,4}\\S{1,12})?\\s(\\D.*)");

    private static final Pattern WEIGHT = Pattern.compile("\\b(?:bold|bolder|lighter|[1-9]00)\\b");

    private static final Map<String, Double> SIZES = Map.of(
            "xx-small", 9.0,
            "x-small", 10.0,
            "small", 13.0,
            "medium", MEDIUM,
            "large", 18.0,
            "x-large", 24.0,
            "xx-large", 32.0);

    private final LooseStyles sheets;
    private final Map<String, String> inherited;
    private final Map<String, String> own;
    private final double fontSize;

    private SvgStyle(LooseStyles sheets, Map<String, String> inherited, Map<String, String> own, double fontSize) {
        this.sheets = sheets;
        this.inherited = inherited;
        this.own = own;
        this.fontSize = fontSize;
    }

    public static SvgStyle root(LooseStyles sheets) {
        return new SvgStyle(sheets, Map.of(), Map.of(), MEDIUM);
    }

    /** Returns the style of a child element. */
    public SvgStyle child(Element element) {
        Map<String, String> values = new HashMap<>();
        for (Attribute attribute : element.attributes()) {
            String name = attribute.getKey();
            if (INHERITED.contains(name) || OTHERS.contains(name)) {
                values.put(name, attribute.getValue());
            }
        }
        values.putAll(sheets.of(element));
        font(values);
        Map<String, String> passed = inherited;
        for (Map.Entry<String, String> entry : values.entrySet()) {
            boolean custom = entry.getKey().startsWith("--");
            if ((custom || INHERITED.contains(entry.getKey()))
                    && !entry.getValue().equals("inherit")) {
                passed = passed == inherited ? new HashMap<>(inherited) : passed;
                passed.put(entry.getKey(), resolved(entry.getValue(), values));
            }
        }
        if (values.containsKey("marker")) {
            passed = new HashMap<>(passed);
            for (String place : new String[] {"marker-start", "marker-mid", "marker-end"}) {
                passed.put(place, values.getOrDefault("marker", ""));
            }
        }
        return new SvgStyle(sheets, passed, values, size(values.getOrDefault("font-size", "inherit")));
    }

    /** Adds the properties that the shorthand {@code font} sets, unless they are set too. */
    private static void font(Map<String, String> values) {
        String value = values.getOrDefault("font", "");
        Matcher font = FONT.matcher(value);
        if (font.find() && value.lastIndexOf('/', font.start()) < 0) {
            String before = value.substring(0, font.start()).toLowerCase(Locale.ROOT);
            Matcher weight = WEIGHT.matcher(before);
            values.putIfAbsent("font-style", before.contains("italic") ? "italic" : "normal");
            values.putIfAbsent("font-weight", weight.find() ? weight.group() : "normal");
            values.putIfAbsent("font-size", font.group(1));
            values.putIfAbsent("font-family", font.group(2).strip());
        }
    }

    private String resolved(String value, Map<String, String> values) {
        return value.contains("var(") ? variables(value, values) : value;
    }

    /** Substitutes {@code var()} if it is the whole value, as drawing programs write it. */
    private String variables(String value, Map<String, String> values) {
        int open = value.indexOf("var(");
        int close = value.lastIndexOf(')');
        if (close < open) {
            return "";
        }
        String inside = value.substring(open + 4, close);
        int comma = inside.indexOf(',');
        String name = (comma < 0 ? inside : inside.substring(0, comma)).strip();
        String found = values.getOrDefault(name, inherited.getOrDefault(name, ""));
        return found.isEmpty() && comma >= 0 ? inside.substring(comma + 1).strip() : found;
    }

    private double size(String text) {
        String value = text.strip();
        if (value.equals("smaller") || value.equals("larger")) {
            return value.equals("larger") ? fontSize * 1.2 : fontSize / 1.2;
        }
        double size = SIZES.getOrDefault(
                value, SvgLength.parse(value, fontSize, fontSize).orElse(fontSize));
        return Math.max(0, size);
    }

    /** Returns the value of a property as written, or the default. */
    public String value(String property, String otherwise) {
        String value = own.getOrDefault(property, "");
        boolean inherits = INHERITED.contains(property) || value.equals("inherit");
        if (inherits) {
            value = inherited.getOrDefault(property, "");
        }
        value = resolved(value, own).strip();
        return value.isEmpty() || value.equals("initial") || value.equals("unset") ? otherwise : value;
    }

    public String keyword(String property, String otherwise) {
        return value(property, otherwise).toLowerCase(Locale.ROOT);
    }

    /** Returns a number or percentage as a value from 0 to 1. */
    public double share(String property) {
        double share = SvgLength.parse(value(property, "1"), 1, 1).orElse(1);
        return Math.max(0, Math.min(1, share));
    }

    public double length(String property, double otherwise, double whole) {
        return SvgLength.parse(value(property, ""), fontSize, whole).orElse(otherwise);
    }

    public double fontSize() {
        return fontSize;
    }

    public Color color() {
        return color("color", Color.BLACK);
    }

    public Color color(String property, Color otherwise) {
        Color current = property.equals("color") ? Color.BLACK : color();
        return CssColors.parse(value(property, ""), current).orElse(otherwise);
    }

    public boolean visible() {
        return keyword("visibility", "visible").equals("visible");
    }

    public boolean displayed() {
        return !keyword("display", "inline").equals("none");
    }
}
