package dev.broadsheet.publication;

import dev.broadsheet.config.AnchorStyle;
import dev.broadsheet.diagnostic.Diagnostic;
import dev.broadsheet.diagnostic.Diagnostics;
import dev.broadsheet.diagnostic.DidYouMean;
import dev.broadsheet.markdown.ParsedArticle;
import dev.broadsheet.markdown.ParsedBody;
import dev.broadsheet.markdown.ParsedBody.Heading;
import dev.broadsheet.markdown.ParsedBody.Link;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Resolves the fragments of links to element ids, and reports those that do not exist. */
final class Anchors {

    /** The form of automatic ids of figures, tables and listings. */
    private static final Pattern NUMBERED = Pattern.compile("(figure|table|listing)-[0-9]+");

    /** Generated ids that are no candidates for "did you mean". */
    private static final Pattern MADE = Pattern.compile("(p|fn|fnref)-.*");

    private static final String OF_GITHUB =
            "the link names a heading by the anchor that GitHub gives it, which it does not have here";

    private static final int HEADINGS_NAMED = 8;

    private final Diagnostics diagnostics;

    Anchors(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    /**
     * Returns the id for an anchor as authors write it: with {@code s-} before it, or the id of a caption that is named by its
     * number; the anchor itself if no such id exists.
     */
    static String named(ParsedBody body, String anchor) {
        Set<String> ids = body.ids();
        if (anchor.isEmpty() || ids.contains(anchor)) {
            return anchor;
        }
        String lettered = "s-" + anchor;
        return ids.contains(lettered)
                ? lettered
                : body.captions().stream()
                        .filter(caption -> anchor.equals(caption.kind().word() + "-" + caption.number()))
                        .map(ParsedBody.Caption::id)
                        .findFirst()
                        .orElse(anchor);
    }

    /** Returns whether an anchor is the id of the title, which stands for the start of the document. */
    static boolean isTitle(ParsedBody body, String anchor) {
        return body.title().filter(title -> title.id().equals(anchor)).isPresent();
    }

    /** Reports an anchor that the article does not have. */
    void check(ParsedArticle document, String anchor, Link link) {
        ParsedBody body = document.body();
        if (anchor.isEmpty() || body.ids().contains(anchor)) {
            return;
        }
        String path = document.file().path();
        if (NUMBERED.matcher(anchor).matches()) {
            diagnostics.report(missing(
                    link,
                    "there is no '" + anchor + "' in " + path,
                    "only figures, tables and listings that have a caption are numbered; write one, or give it an id"));
            return;
        }
        Diagnostic missing = missing(link, "there is no heading or id '" + anchor + "' in " + path, hint(body, anchor));
        diagnostics.report(isOfGithub(body, anchor) ? missing.because(OF_GITHUB) : missing);
    }

    /** Returns whether a heading would have the anchor in the form of GitHub and of the programs that follow it. */
    private static boolean isOfGithub(ParsedBody body, String anchor) {
        return body.headings().stream()
                .anyMatch(heading -> AnchorStyle.GITHUB.of(heading.text()).equals(anchor));
    }

    private static Diagnostic missing(Link link, String message, String hint) {
        return Diagnostic.error("BS-LINK-002", link.position(), message, hint);
    }

    private static String hint(ParsedBody body, String anchor) {
        List<String> headings = body.headings().stream().map(Heading::id).toList();
        List<String> named = body.ids().stream()
                .filter(id -> !MADE.matcher(id).matches())
                .sorted()
                .toList();
        String known = headings.isEmpty()
                ? "it has no headings"
                : "its headings are " + DidYouMean.list(headings.subList(0, Math.min(headings.size(), HEADINGS_NAMED)));
        String hint = DidYouMean.hint(anchor, named, known);
        return isOfGithub(body, anchor)
                ? "write anchors: github in site.yaml, as links from Hugo and MkDocs need; or " + hint
                : hint;
    }
}
