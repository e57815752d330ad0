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
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Resolves the fragments of links to element ids, and reports those that do not exist. */
final class Anchors {

    /** The form of automatic ids of figures, tables and listings. */
    private static final Pattern NUMBERED = Pattern.compile("(figure|table|listing)-[0-9]+");

    /** Generated ids that are no candidates for "did you mean". */
    private static final Pattern MADE = Pattern.compile("(p|fn|fnref)-.*");

    private static final String OF_GITHUB =
            "the link names a heading by the anchor that GitHub gives it, which it does not have here";

    private static final int HEADINGS_NAMED = 8;

    private final AnchorStyle style;
    private final Diagnostics diagnostics;

    /** By the paths of their files, since an article may have as many links to anchors as it has ids. */
    private final Map<String, Targets> targets = new ConcurrentHashMap<>();

    /**
     * What links to an article may mean.
     *
     * @param ids the ids that authors know, sorted
     * @param headings the hint that names the first headings
     * @param ofGithub the anchors that its headings have on GitHub and in the programs that follow it, if not here, too
     */
    private record Targets(List<String> ids, String headings, Set<String> ofGithub) {

        static Targets of(ParsedBody body, AnchorStyle style) {
            List<String> headings = body.headings().stream().map(Heading::id).toList();
            return new Targets(
                    body.ids().stream()
                            .filter(id -> !MADE.matcher(id).matches())
                            .sorted()
                            .toList(),
                    headings.isEmpty()
                            ? "it has no headings"
                            : "its headings are "
                                    + DidYouMean.list(headings.subList(0, Math.min(headings.size(), HEADINGS_NAMED))),
                    body.headings().stream()
                            .filter(heading -> style != AnchorStyle.GITHUB)
                            .map(heading -> AnchorStyle.GITHUB.of(heading.text()))
                            .collect(Collectors.toSet()));
        }

        String hint(String anchor) {
            String hint = DidYouMean.hint(anchor, ids, headings);
            return ofGithub.contains(anchor)
                    ? "write anchors: github in site.yaml, as links from Hugo and MkDocs need; or " + hint
                    : hint;
        }
    }

    Anchors(AnchorStyle style, Diagnostics diagnostics) {
        this.style = style;
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
        Targets known = targets.computeIfAbsent(path, file -> Targets.of(body, style));
        Diagnostic missing = missing(link, "there is no heading or id '" + anchor + "' in " + path, known.hint(anchor));
        diagnostics.report(known.ofGithub.contains(anchor) ? missing.because(OF_GITHUB) : missing);
    }

    private static Diagnostic missing(Link link, String message, String hint) {
        return Diagnostic.error("BS-LINK-002", link.position(), message, hint);
    }
}
