package dev.broadsheet.markdown;

import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;

/**
 * Reports links and pictures that Markdown leaves as text: their name has no definition, or their address is written so
 * that it is none. A lone {@code [name]} is left alone, since editors put their own words into brackets.
 */
final class UnreadLinks {

    private UnreadLinks() {}

    static void report(Document document, BodySource source) {
        String markdown = source.markdown();
        for (Node node : document.getDescendants()) {
            if (node instanceof RefNode link
                    && !link.isDefined()
                    && !link.getReference().isEmpty()) {
                report(link, markdown.startsWith("(", link.getEndOffset()), source);
            }
        }
    }

    private static void report(RefNode link, boolean addressed, BodySource source) {
        String name = link.getReference().toString();
        if (addressed) {
            warn(
                    link,
                    source,
                    "the address after [" + name + "] cannot be read",
                    "write %20 for a space in it, or put it between < and >");
        } else if (!link.isReferenceTextCombined() || link.isDummyReference()) {
            warn(link, source, "there is no link definition [" + name + "]", "add a line: [" + name + "]: https://…");
        }
    }

    private static void warn(RefNode link, BodySource source, String message, String hint) {
        source.warning("BS-LINK-005", source.position(link.getReference().getStartOffset()), message, hint);
    }
}
