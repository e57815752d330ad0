package dev.broadsheet.typesetter.svg.syntax;

import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/** Reads lengths from attributes of an element, or from properties of the same name. */
public record Attributes(Element element, SvgStyle style, Viewport viewport) {

    public double x(String name, double otherwise) {
        return length(name, otherwise, viewport.width());
    }

    public double y(String name, double otherwise) {
        return length(name, otherwise, viewport.height());
    }

    double length(String name, double otherwise, double whole) {
        String value = element.hasAttr(name) ? element.attr(name) : style.value(name, "");
        return SvgLength.parse(value, style.fontSize(), whole).orElse(otherwise);
    }

    /** Returns the local name of an element, without namespace prefix. */
    public static String name(Element element) {
        String name = element.tagName();
        return name.substring(name.indexOf(':') + 1);
    }

    /** Returns the reference of an element: {@code href}, or {@code xlink:href}. */
    public static String href(Element element) {
        if (element.hasAttr("href")) {
            return element.attr("href").strip();
        }
        for (Attribute attribute : element.attributes()) {
            if (attribute.getKey().endsWith(":href")) {
                return attribute.getValue().strip();
            }
        }
        return "";
    }
}
