package dev.broadsheet.typesetter.box;

import dev.broadsheet.typesetter.css.property.ComputedStyle;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** Makes the boxes of pictures, with the Figures that hold their alternative texts. */
final class PictureBuilder {

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
        return new ImageBox(style, source, alternative, context.ink(tag), Optional.empty(), origin);
    }
}
