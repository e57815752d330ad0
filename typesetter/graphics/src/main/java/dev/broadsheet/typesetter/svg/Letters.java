package dev.broadsheet.typesetter.svg;

import dev.broadsheet.typesetter.svg.syntax.Attributes;
import dev.broadsheet.typesetter.svg.syntax.SvgLength;
import dev.broadsheet.typesetter.svg.syntax.SvgStyle;
import dev.broadsheet.typesetter.svg.syntax.Viewport;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** The characters of a text element with their styles and positions; SVG 2, 11.4 and 11.5. */
final class Letters {

    private static final String[] PLACES = {"x", "y", "dx", "dy"};

    /**
     * A character.
     *
     * @param place x, y, dx and dy; NaN if unspecified
     */
    @SuppressWarnings("ArrayRecordComponent")
    record Letter(int codePoint, SvgStyle style, double[] place) {

        boolean begins() {
            return !Double.isNaN(place[0]) || !Double.isNaN(place[1]);
        }

        boolean moved() {
            return Arrays.stream(place).anyMatch(value -> !Double.isNaN(value));
        }
    }

    private final SvgPainter painter;
    private final Viewport viewport;
    private final List<Letter> letters = new ArrayList<>();
    private boolean space = true;

    private Letters(SvgPainter painter, Viewport viewport) {
        this.painter = painter;
        this.viewport = viewport;
    }

    static List<Letter> of(Element text, SvgStyle style, SvgPainter painter, Viewport viewport) {
        Letters letters = new Letters(painter, viewport);
        letters.element(text, style, 0);
        int last = letters.letters.size() - 1;
        if (last >= 0 && letters.space && letters.letters.get(last).codePoint() == ' ') {
            letters.letters.remove(last);
        }
        return letters.letters;
    }

    private void element(Element element, SvgStyle style, int depth) {
        painter.budget().element(depth);
        int start = letters.size();
        for (Node child : element.childNodes()) {
            if (child instanceof TextNode text) {
                text(text.getWholeText(), style);
            } else if (child instanceof Element inner) {
                inner(inner, style.child(inner), depth + 1);
            }
        }
        place(element, style, start);
    }

    private void inner(Element inner, SvgStyle style, int depth) {
        switch (Attributes.name(inner)) {
            case "tspan", "a" -> {
                if (style.displayed()) {
                    element(inner, style, depth);
                }
            }
            case "textPath" -> painter.context().unsupported("<textPath>");
            default -> {
                // Descriptions are not drawn.
            }
        }
    }

    private void text(String text, SvgStyle style) {
        String kept = style.keyword("xml:space", "default").equals("preserve")
                ? "pre"
                : style.keyword("white-space", "normal");
        boolean collapse = !kept.startsWith("pre") && !kept.equals("break-spaces");
        painter.budget().text(text.length());
        text.codePoints().forEach(c -> {
            int shown = c == '\n' || c == '\r' || c == '\t' ? ' ' : c;
            if (!(collapse && shown == ' ' && space)) {
                letters.add(new Letter(shown, style, new double[] {Double.NaN, Double.NaN, Double.NaN, Double.NaN}));
            }
            space = collapse && shown == ' ';
        });
    }

    /** Assigns the values of position attributes to characters in turn, unless an inner element has already set them. */
    private void place(Element element, SvgStyle style, int start) {
        for (int i = 0; i < PLACES.length; i++) {
            String list = element.attr(PLACES[i]).strip();
            if (list.isEmpty()) {
                continue;
            }
            double whole = i % 2 == 0 ? viewport.width() : viewport.height();
            int at = start;
            for (String value : list.split("[\\s,]+", -1)) {
                if (at < letters.size() && Double.isNaN(letters.get(at).place()[i])) {
                    letters.get(at).place()[i] =
                            SvgLength.parse(value, style.fontSize(), whole).orElse(Double.NaN);
                }
                at++;
            }
        }
        if (element.hasAttr("rotate")
                || style.keyword("writing-mode", "").toLowerCase(Locale.ROOT).startsWith("v")) {
            painter.context().unsupported("turned and vertical letters");
        }
    }
}
