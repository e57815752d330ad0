package dev.broadsheet.typesetter.box.build;

import dev.broadsheet.typesetter.box.Ink;
import dev.broadsheet.typesetter.box.InlineItem;
import dev.broadsheet.typesetter.box.ListMarker;
import dev.broadsheet.typesetter.box.content.Counters;
import dev.broadsheet.typesetter.box.content.GeneratedText;
import dev.broadsheet.typesetter.box.content.Origin;
import dev.broadsheet.typesetter.box.content.Origins;
import dev.broadsheet.typesetter.box.tag.TagRules;
import dev.broadsheet.typesetter.css.cascade.Styles;
import dev.broadsheet.typesetter.css.grammar.Keyword;
import dev.broadsheet.typesetter.css.grammar.Keyword.Display;
import dev.broadsheet.typesetter.css.style.ComputedStyle;
import dev.broadsheet.typesetter.css.style.OuterStyles;
import dev.broadsheet.typesetter.css.value.background.BackgroundImage;
import dev.broadsheet.typesetter.css.value.text.ListStyleType;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Counts list items and builds their markers; CSS Lists 3. */
final class ListMarkers {

    private final Styles styles;
    private final Counters counters;
    private final GeneratedText generated;
    private final Origins origins;

    ListMarkers(Styles styles, Counters counters, GeneratedText generated, Origins origins) {
        this.styles = styles;
        this.counters = counters;
        this.generated = generated;
        this.origins = origins;
    }

    /** Applies the counters of a box; list items increment theirs implicitly. */
    void count(Element element, ComputedStyle style) {
        String name = element.normalName();
        if (name.equals("ol") || name.equals("ul")) {
            boolean back = countsBack(element);
            int first = number(element, "start", back ? items(element) : 1);
            counters.reset("list-item", back ? first + 1 : first - 1);
        }
        counters.apply(style);
        if (style.display() == Display.LIST_ITEM
                && style.counterIncrement().stream()
                        .noneMatch(change -> change.name().equals("list-item"))) {
            counters.increment("list-item", countsBack(element.parent()) ? -1 : 1);
            if (element.hasAttr("value")) {
                counters.set("list-item", number(element, "value", counters.value("list-item")));
            }
        }
    }

    private static boolean countsBack(@Nullable Element list) {
        return list != null && list.hasAttr("reversed") && list.normalName().equals("ol");
    }

    private static int items(Element list) {
        return (int) list.children().stream()
                .filter(child -> child.normalName().equals("li"))
                .count();
    }

    private static int number(Element element, String attribute, int otherwise) {
        String value = element.attr(attribute).strip();
        return !value.isEmpty() && value.matches("-?\\d{1,8}") ? Integer.parseInt(value) : otherwise;
    }

    /** Returns the marker if it is outside the list item; an inside marker is added to the text. */
    Optional<ListMarker> of(
            Element element, ComputedStyle style, Context context, TagRules.BlockTag tag, Collector collector) {
        if (style.display() != Display.LIST_ITEM) {
            return Optional.empty();
        }
        ComputedStyle markerStyle = styles.pseudo(element, "marker").orElse(style);
        String text = markerText(element, style.listStyleType(), markerStyle, style);
        Ink ink = context.ink(tag.label().orElse(tag.tag())).withStyle(markerStyle);
        Optional<ListMarker.Image> image =
                style.listStyleImage().map(picture -> image(picture, context, ink, origins.start(element)));
        if (text.isBlank() && image.isEmpty()) {
            return Optional.empty();
        }
        if (image.isPresent() && style.listStylePosition() == Keyword.ListStylePosition.INSIDE) {
            collector.item(new InlineItem.Picture(image.get().box()));
            collector.text("\u00a0", ink, origins.start(element));
            return Optional.empty();
        }
        if (style.listStylePosition() == Keyword.ListStylePosition.INSIDE) {
            collector.text(text.strip() + "\u00a0", ink, origins.start(element));
            return Optional.empty();
        }
        if (!text.isBlank()) {
            ink.tag().use();
        }
        return Optional.of(new ListMarker(text.strip(), image, ink, origins.start(element)));
    }

    private static ListMarker.Image image(BackgroundImage.Picture picture, Context context, Ink ink, Origin origin) {
        ComputedStyle plain = OuterStyles.anonymous(ink.style(), Display.INLINE);
        return new ListMarker.Image(
                picture, PictureBuilder.picture(picture.reference(), "", plain, context, ink.tag(), origin));
    }

    private String markerText(Element element, ListStyleType type, ComputedStyle markerStyle, ComputedStyle style) {
        if (markerStyle != style && !markerStyle.content().isEmpty()) {
            return generated.of(markerStyle.content(), markerStyle, element);
        }
        return type.marker(counters.value("list-item"));
    }
}
