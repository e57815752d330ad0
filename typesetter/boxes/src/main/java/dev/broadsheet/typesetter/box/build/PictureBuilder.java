package dev.broadsheet.typesetter.box.build;

import dev.broadsheet.typesetter.box.ImageBox;
import dev.broadsheet.typesetter.box.Label;
import dev.broadsheet.typesetter.box.content.EmbeddedContent;
import dev.broadsheet.typesetter.box.content.InlineSvg;
import dev.broadsheet.typesetter.box.content.Origin;
import dev.broadsheet.typesetter.box.content.Problems;
import dev.broadsheet.typesetter.box.tag.Tag;
import dev.broadsheet.typesetter.css.style.ComputedStyle;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** Builds the boxes of pictures, and Figure elements with their alternative texts. */
final class PictureBuilder {

    private final Problems problems;

    PictureBuilder(Problems problems) {
        this.problems = problems;
    }

    ImageBox image(Element element, ComputedStyle style, Context context, Tag parent, Origin origin) {
        Optional<String> mark = BoxBuilder.mark(element, context.mark());
        Optional<String> said = alternative(element);
        if (said.isEmpty()) {
            warn(element, mark);
        }
        String source = source(element, style);
        ImageBox plain = picture(source, said.orElse(""), style, context, parent, origin);
        return new ImageBox(
                style,
                plain.source(),
                plain.alternative(),
                plain.ink().at(mark),
                element.id().isEmpty() ? Optional.empty() : Optional.of(new Label.Anchor(element.id())),
                origin,
                InlineSvg.drawing(element));
    }

    private static String source(Element element, ComputedStyle style) {
        return switch (element.normalName()) {
            case "img" -> element.attr("src");
            case InlineSvg.NAME -> InlineSvg.source(element, style);
            default -> EmbeddedContent.picture(element).orElseThrow();
        };
    }

    private static Optional<String> alternative(Element element) {
        return switch (element.normalName()) {
            case "img" ->
                element.hasAttr("alt") ? Optional.of(element.attr("alt").strip()) : Optional.empty();
            case InlineSvg.NAME -> InlineSvg.alternative(element);
            default -> EmbeddedContent.alternative(element);
        };
    }

    private void warn(Element element, Optional<String> mark) {
        String name = element.normalName();
        boolean named = name.equals("img");
        String which = named ? "the picture '" + element.attr("src") + "'" : "a picture (" + name + ")";
        String hint = switch (name) {
            case "img" -> "say in alt what it shows, or give an empty alt when it is decoration";
            case InlineSvg.NAME ->
                "say in its title or in aria-label what it shows, or give it aria-hidden=\"true\" when it is decoration";
            default -> "say in aria-label what it shows, or give it aria-hidden=\"true\" when it is decoration";
        };
        problems.warn("BS-PDF-006", mark, which + " has no alternative text", hint);
    }

    /** Builds a picture of generated content. */
    static ImageBox picture(
            String source, String alternative, ComputedStyle style, Context context, Tag parent, Origin origin) {
        Tag tag = parent.child("Figure");
        if (!alternative.isEmpty()) {
            tag.alternateText(alternative).use();
        }
        return new ImageBox(style, source, alternative, context.ink(tag), Optional.empty(), origin, Optional.empty());
    }
}
