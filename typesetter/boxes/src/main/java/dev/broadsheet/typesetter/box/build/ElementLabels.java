package dev.broadsheet.typesetter.box.build;

import dev.broadsheet.typesetter.box.Label;
import dev.broadsheet.typesetter.box.content.GeneratedText;
import dev.broadsheet.typesetter.box.content.ShortLabel;
import dev.broadsheet.typesetter.css.style.ComputedStyle;
import dev.broadsheet.typesetter.css.value.content.StringSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** Labels of a box for its page: anchors, page number, named strings and bookmarks. */
final class ElementLabels {

    private final GeneratedText generated;

    ElementLabels(GeneratedText generated) {
        this.generated = generated;
    }

    List<Label> of(Element element, ComputedStyle style) {
        List<Label> labels = new ArrayList<>();
        if (!element.id().isEmpty()) {
            labels.add(new Label.Anchor(element.id()));
        }
        pageNumber(style).ifPresent(labels::add);
        for (StringSet set : style.stringSet()) {
            labels.add(new Label.NamedString(set.name(), ShortLabel.of(generated.of(set.value(), style, element))));
        }
        if (style.bookmarkLevel() > 0) {
            String title = generated.of(style.bookmarkLabel(), style, element);
            if (!title.isBlank()) {
                labels.add(new Label.Bookmark(style.bookmarkLevel(), ShortLabel.of(title)));
            }
        }
        return labels;
    }

    /** Returns the label of an element that sets the page counter, which applies to the page on which the element begins. */
    private static Optional<Label> pageNumber(ComputedStyle style) {
        if (style.counterReset().isEmpty() && style.counterSet().isEmpty()) {
            return Optional.empty();
        }
        return Stream.concat(style.counterReset().stream(), style.counterSet().stream())
                .filter(change -> change.name().equals("page"))
                .<Label>map(change -> new Label.PageNumber(change.value()))
                .reduce((first, last) -> last);
    }
}
