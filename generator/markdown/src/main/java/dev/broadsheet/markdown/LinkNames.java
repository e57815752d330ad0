package dev.broadsheet.markdown;

import dev.broadsheet.document.draft.DraftElement;
import java.util.Set;

/** Checks that a link has an accessible name: text, or content that is read aloud; WCAG 2.2, 2.4.4. */
final class LinkNames {

    private static final Set<String> READ_ALOUD = Set.of("svg", "math", "audio", "video");

    private LinkNames() {}

    /** Reports a link without a name. @param link an element with an address */
    static void check(DraftElement link, BodySource source) {
        if (link.text().isBlank()
                && !isReadAloud(link)
                && link.descendants(LinkNames::isReadAloud).isEmpty()) {
            source.warning(
                    "BS-LINK-009",
                    source.position(link),
                    "the link has no words, so readers neither see it nor hear where it leads",
                    "write them between the brackets: [words](address)");
        }
    }

    private static boolean isReadAloud(DraftElement element) {
        return READ_ALOUD.contains(element.name())
                || element.hasAttribute("title")
                || (element.is("img") && !element.attribute("alt").isEmpty());
    }
}
