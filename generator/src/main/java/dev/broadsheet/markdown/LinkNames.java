package dev.broadsheet.markdown;

import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/** Whether readers can tell a link from others: it has words, or something else that is read aloud; WCAG 2.2, 2.4.4. */
final class LinkNames {

    private static final Evaluator READ_ALOUD =
            QueryParser.parse("img[alt]:not([alt='']), svg, math, [title], audio, video");

    private LinkNames() {}

    /** @param link has an address */
    static void check(Element link, BodySource source) {
        if (link.text().isBlank() && link.selectFirst(READ_ALOUD) == null) {
            source.warning(
                    "BS-LINK-009",
                    source.position(link),
                    "the link has no words, so readers neither see it nor hear where it leads",
                    "write them between the brackets: [words](address)");
        }
    }
}
