package dev.broadsheet.tex;

import java.util.List;

/** Formats MathML as text, for tests. */
final class Xml {

    private final StringBuilder out = new StringBuilder();

    private Xml() {}

    static String of(List<Mml> parts) {
        Xml xml = new Xml();
        parts.forEach(xml::write);
        return xml.out.toString();
    }

    private void write(Mml part) {
        out.append('<').append(part.name());
        part.attributes()
                .forEach((name, value) ->
                        out.append(' ').append(name).append("=\"").append(value).append('"'));
        out.append('>').append(part.text().replace("&", "&amp;").replace("<", "&lt;"));
        part.children().forEach(this::write);
        out.append("</").append(part.name()).append('>');
    }
}
