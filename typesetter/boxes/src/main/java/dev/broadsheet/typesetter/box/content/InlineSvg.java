package dev.broadsheet.typesetter.box.content;

import dev.broadsheet.typesetter.api.DataUrl;
import dev.broadsheet.typesetter.canvas.Color;
import dev.broadsheet.typesetter.css.style.ComputedStyle;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * An {@code svg} element within HTML, treated as a picture in a separate file; SVG 2, section 2.2. It inherits
 * colour, font and custom properties from the document, but the document's style sheets do not apply to its content.
 */
public final class InlineSvg {

    public static final String NAME = "svg";

    private static final String DRAWING = "data-bs-drawing";

    private static final String VAR = "var(";

    private static final Set<String> NO_CONTENT = Set.of("presentation", "none");

    private InlineSvg() {}

    /** Returns the picture as a {@code data:} URL. */
    public static String source(Element svg, ComputedStyle style) {
        Element copy = svg.clone();
        set(copy, "xmlns", "http://www.w3.org/2000/svg");
        set(copy, "xmlns:xlink", "http://www.w3.org/1999/xlink");
        String properties = customProperties(svg, style);
        if (!properties.isEmpty()) {
            copy.attr("style", properties + copy.attr("style"));
        }
        set(copy, "color", color(style.color()));
        set(copy, "font-size", String.format(Locale.ROOT, "%.3fpt", style.fontSize()));
        set(
                copy,
                "font-family",
                style.fontFamily().stream()
                        .map(family -> '\'' + family.replace("'", "") + '\'')
                        .collect(Collectors.joining(", ")));
        return address(copy);
    }

    private static String address(Element svg) {
        Document file = new Document("");
        file.outputSettings().syntax(Document.OutputSettings.Syntax.xml).prettyPrint(false);
        file.appendChild(svg);
        byte[] data = file.outerHtml().getBytes(StandardCharsets.UTF_8);
        return "data:image/svg+xml;base64," + Base64.getEncoder().encodeToString(data);
    }

    /** Returns declarations of the inherited custom properties that its attributes use; CSS Custom Properties 1, section 2. */
    private static String customProperties(Element svg, ComputedStyle style) {
        Set<String> names = new TreeSet<>();
        svg.getAllElements()
                .forEach(element -> element.attributes().forEach(attribute -> collect(attribute.getValue(), names)));
        return names.stream()
                .map(name -> style.customProperties()
                        .text(name)
                        .map(value -> name + ":" + value + ";")
                        .orElse(""))
                .collect(Collectors.joining());
    }

    /**
     * Returns the picture with another drawing as its content.
     *
     * @param source URL returned by {@link #source}
     * @param drawing an SVG file
     */
    public static String redrawn(String source, byte[] drawing) {
        Element copy = root(DataUrl.decode(source).orElseThrow());
        Element other = root(drawing);
        copy.empty();
        copy.appendChildren(List.copyOf(other.childNodes()));
        for (String own : List.of("viewBox", "width", "height")) {
            copy.removeAttr(own);
            if (other.hasAttr(own)) {
                copy.attr(own, other.attr(own));
            }
        }
        return address(copy);
    }

    private static Element root(byte[] svg) {
        return Jsoup.parse(new String(svg, StandardCharsets.UTF_8), Parser.xmlParser())
                .child(0);
    }

    /** Returns the reference to the same drawing at other heights, if any. */
    public static Optional<String> drawing(Element element) {
        return Optional.of(element.attr(DRAWING))
                .filter(address -> !address.isEmpty() && element.normalName().equals(NAME));
    }

    private static void collect(String value, Set<String> names) {
        for (int at = value.indexOf(VAR); at >= 0; at = value.indexOf(VAR, at + 1)) {
            int start = at + VAR.length();
            int end = start;
            while (end < value.length() && ",) ".indexOf(value.charAt(end)) < 0) {
                end++;
            }
            if (value.startsWith("--", start)) {
                names.add(value.substring(start, end));
            }
        }
    }

    private static void set(Element element, String attribute, String value) {
        if (!element.hasAttr(attribute)) {
            element.attr(attribute, value);
        }
    }

    private static String color(Color color) {
        return String.format(
                Locale.ROOT,
                "#%02x%02x%02x",
                Math.round(color.red() * 255),
                Math.round(color.green() * 255),
                Math.round(color.blue() * 255));
    }

    /** Returns {@code aria-label} or its title; an empty text for decoration; absent if there is neither. */
    public static Optional<String> alternative(Element svg) {
        if (svg.attr("aria-hidden").equals("true") || NO_CONTENT.contains(svg.attr("role"))) {
            return Optional.of("");
        }
        Stream<String> title = svg.children().stream()
                .filter(child -> child.normalName().equals("title"))
                .map(Element::wholeText);
        return Stream.concat(Stream.of(svg.attr("aria-label")), title)
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .findFirst();
    }
}
