package dev.broadsheet.typesetter.box;

import dev.broadsheet.typesetter.css.property.ComputedStyle;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jsoup.nodes.Element;

/** Makes the boxes of pictures, with the Figures that hold their alternative texts. */
final class PictureBuilder {

    private final Problems problems;

    PictureBuilder(Problems problems) {
        this.problems = problems;
    }

    ImageBox image(Element element, ComputedStyle style, Context context, Tag parent, Origin origin) {
        Optional<String> mark = BoxBuilder.mark(element, context.mark());
        if (!element.hasAttr("alt")) {
            problems.warn(
                    "BS-PDF-006",
                    mark,
                    "the picture '" + element.attr("src") + "' has no alternative text",
                    "say in alt what it shows, or give an empty alt when it is decoration");
        }
        ImageBox plain = picture(element.attr("src"), element.attr("alt").strip(), style, context, parent, origin);
        return new ImageBox(
                style,
                plain.source(),
                plain.alternative(),
                plain.ink().at(mark),
                pixels(element, "width"),
                pixels(element, "height"),
                element.id().isEmpty() ? Optional.empty() : Optional.of(new Label.Anchor(element.id())),
                origin);
    }

    /** One that a style sheet puts into the text. */
    static ImageBox picture(
            String source, String alternative, ComputedStyle style, Context context, Tag parent, Origin origin) {
        Tag tag = parent.child("Figure");
        if (!alternative.isEmpty()) {
            tag.alternateText(alternative).use();
        }
        return new ImageBox(
                style,
                source,
                alternative,
                context.ink(tag),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                Optional.empty(),
                origin);
    }

    private static OptionalDouble pixels(Element element, String attribute) {
        String value = element.attr(attribute).strip();
        return value.matches("\\d{1,6}(\\.\\d{1,4})?")
                ? OptionalDouble.of(Double.parseDouble(value))
                : OptionalDouble.empty();
    }
}
