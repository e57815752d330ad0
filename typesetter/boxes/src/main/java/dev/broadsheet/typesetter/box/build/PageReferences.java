package dev.broadsheet.typesetter.box.build;

import dev.broadsheet.typesetter.box.Ink;
import dev.broadsheet.typesetter.box.InlineItem;
import dev.broadsheet.typesetter.box.Label;
import dev.broadsheet.typesetter.box.content.GeneratedText;
import dev.broadsheet.typesetter.box.content.Origin;
import dev.broadsheet.typesetter.box.content.PageRanges;
import dev.broadsheet.typesetter.box.tag.Tag;
import dev.broadsheet.typesetter.css.grammar.Keyword.SamePage;
import dev.broadsheet.typesetter.css.style.ComputedStyle;
import dev.broadsheet.typesetter.css.value.content.ContentPart;
import java.util.List;
import java.util.function.Supplier;
import org.jsoup.nodes.Element;

/** Page references in generated content, and content that {@code -bs-same-page} omits on the page of the target. */
final class PageReferences {

    private final GeneratedText generated;
    private int references;

    PageReferences(GeneratedText generated) {
        this.generated = generated;
    }

    /**
     * Adds content that, depending on the style, is omitted on the page of its targets, or without targets.
     *
     * @param content adds the content
     */
    void omissible(Element element, ComputedStyle style, Collector collector, Runnable content) {
        if (style.samePage() == SamePage.PRINT || style.content().stream().noneMatch(PageReferences::isPage)) {
            content.run();
            return;
        }
        List<String> targets = targets(element, style);
        if (!targets.isEmpty()) {
            int number = references++;
            collector.item(new InlineItem.Spot(new Label.Reference(number, targets)));
            collector.item(new InlineItem.Omissible(number, true));
            content.run();
            collector.item(new InlineItem.Omissible(number, false));
        }
    }

    private List<String> targets(Element element, ComputedStyle style) {
        return style.content().stream()
                .filter(PageReferences::isPage)
                .flatMap(part -> generated.printedPages((ContentPart.TargetCounter) part, element).stream())
                .filter(anchor -> !anchor.equals(PageRanges.THROUGH))
                .toList();
    }

    static boolean isPage(ContentPart part) {
        return part instanceof ContentPart.TargetCounter target && target.name().equals("page");
    }

    /** @param printed called if there is something to print */
    void number(
            ContentPart.TargetCounter part,
            Element element,
            Origin origin,
            Supplier<Ink> printed,
            Collector collector) {
        List<String> anchors = generated.printedPages(part, element);
        if (!anchors.isEmpty()) {
            Ink ink = printed.get();
            collector.item(new InlineItem.PageNumber(anchors, part.style(), ink, links(anchors, ink), origin));
        }
    }

    /** Returns Link elements for numbers outside a link; only those of drawn numbers are written. */
    private static List<Tag> links(List<String> anchors, Ink ink) {
        return ink.link().isPresent()
                ? List.of()
                : anchors.stream().map(anchor -> ink.tag().child("Link").use()).toList();
    }
}
