package dev.broadsheet.typesetter.box;

import dev.broadsheet.typesetter.css.property.ComputedStyle;
import dev.broadsheet.typesetter.css.value.Length;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** Makes the boxes of pictures, with the Figures that hold their alternative texts. */
final class PictureBuilder {

    private static final double PT_PER_PX = 0.75;

    private final Problems problems;

    PictureBuilder(Problems problems) {
        this.problems = problems;
    }

    ImageBox image(Element element, ComputedStyle style, Context context, Tag parent, Origin origin) {
        Optional<String> mark = BoxBuilder.mark(element, context.mark());
        boolean drawn = element.normalName().equals(InlineSvg.NAME);
        Optional<String> said = drawn ? InlineSvg.alternative(element) : alternative(element);
        if (said.isEmpty()) {
            warn(element, mark, drawn);
        }
        String source = drawn ? InlineSvg.source(element, style) : element.attr("src");
        ImageBox plain = picture(source, said.orElse(""), style, context, parent, origin);
        return new ImageBox(
                style,
                plain.source(),
                plain.alternative(),
                plain.ink().at(mark),
                width(element.attr("width").strip()),
                pixels(element.attr("height").strip()),
                element.id().isEmpty() ? Optional.empty() : Optional.of(new Label.Anchor(element.id())),
                origin);
    }

    /** Whether an element is a picture. */
    static boolean isPicture(Element element) {
        return element.normalName().equals("img") || element.normalName().equals(InlineSvg.NAME);
    }

    private static Optional<String> alternative(Element image) {
        return image.hasAttr("alt") ? Optional.of(image.attr("alt").strip()) : Optional.empty();
    }

    private void warn(Element element, Optional<String> mark, boolean drawn) {
        String which = drawn ? "a picture (svg)" : "the picture '" + element.attr("src") + "'";
        problems.warn(
                "BS-PDF-006",
                mark,
                which + " has no alternative text",
                drawn
                        ? "say in its title or in aria-label what it shows, or give it aria-hidden=\"true\" when it is"
                                + " decoration"
                        : "say in alt what it shows, or give an empty alt when it is decoration");
    }

    /** One that a style sheet puts into the text. */
    static ImageBox picture(
            String source, String alternative, ComputedStyle style, Context context, Tag parent, Origin origin) {
        Tag tag = parent.child("Figure");
        if (!alternative.isEmpty()) {
            tag.alternateText(alternative).use();
        }
        return new ImageBox(
                style, source, alternative, context.ink(tag), Length.AUTO, Length.AUTO, Optional.empty(), origin);
    }

    /** In CSS px, or a share of the column; a height has no share, since that of a column depends on what is in it. */
    private static Length width(String value) {
        return value.endsWith("%") && isNumber(value.substring(0, value.length() - 1))
                ? Length.percent(Double.parseDouble(value.substring(0, value.length() - 1)))
                : pixels(value);
    }

    private static Length pixels(String value) {
        return isNumber(value) ? Length.pt(Double.parseDouble(value) * PT_PER_PX) : Length.AUTO;
    }

    private static boolean isNumber(String value) {
        return value.matches("\\d{1,6}(\\.\\d{1,4})?");
    }
}
