package dev.broadsheet.typesetter.svg;

import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/** Reads lengths from attributes of an element, or from properties of the same names. */
record Attributes(Element element, SvgStyle style, Viewport viewport) {

    double x(String name, double otherwise) {
        return length(name, otherwise, viewport.width());
    }

    double y(String name, double otherwise) {
        return length(name, otherwise, viewport.height());
    }

    double length(String name, double otherwise, double whole) {
        String value = element.hasAttr(name) ? element.attr(name) : style.value(name, "");
        return SvgLength.parse(value, style.fontSize(), whole).orElse(otherwise);
    }

    /** The local name of an element, without its namespace's prefix. */
    static String name(Element element) {
        String name = element.tagName();
        return name.substring(name.indexOf(':') + 1);
    }

    /** What an element refers to, by SVG 2's attribute or the older one. */
    static String href(Element element) {
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
