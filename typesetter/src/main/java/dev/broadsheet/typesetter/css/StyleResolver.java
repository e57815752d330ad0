package dev.broadsheet.typesetter.css;

import dev.broadsheet.typesetter.Stylesheet;
import dev.broadsheet.typesetter.TypesetProblem;
import java.util.List;
import java.util.function.Consumer;
import org.jsoup.nodes.Document;

/**
 * The cascade: style sheets, parsed once, that give the elements of any document their computed style. Immutable and
 * safe for use by several threads.
 */
public final class StyleResolver {

    private final SheetContent content;
    private final RuleIndex index;
    private final FontMetrics metrics;

    private StyleResolver(SheetContent content, FontMetrics metrics) {
        this.content = content;
        index = new RuleIndex(content.rules());
        this.metrics = metrics;
    }

    /**
     * Parses style sheets; the typesetter's own sheet comes before them.
     *
     * @param stylesheets in cascade order: later ones win over earlier ones
     * @param metrics for the units ex and ch
     * @param problems told of everything in the sheets that is wrong or not supported, each place once
     */
    public static StyleResolver of(
            List<Stylesheet> stylesheets, FontMetrics metrics, Consumer<TypesetProblem> problems) {
        ProblemLog log = new ProblemLog(problems);
        SheetContent.Builder content = new SheetContent.Builder();
        Stylesheet own = UserAgentSheet.load();
        SheetParser.parse(own.css(), Origin.USER_AGENT, ProblemSink.ofSheet(log, own.name()), content);
        for (Stylesheet sheet : stylesheets) {
            SheetParser.parse(sheet.css(), Origin.AUTHOR, ProblemSink.ofSheet(log, sheet.name()), content);
        }
        return new StyleResolver(content.build(), metrics);
    }

    /** Fonts that the sheets declare, in order. */
    public List<FontFaceRule> fontFaces() {
        return content.fontFaces();
    }

    /**
     * Computes the style of every element.
     *
     * @param document not changed; it must not change while the result is in use
     * @param problems told of what is wrong in style attributes and in values with {@code var()}, each place once
     */
    public Styles resolve(Document document, Consumer<TypesetProblem> problems) {
        return new Resolution(index, content.pageRules(), metrics, new ProblemLog(problems)).resolve(document);
    }
}
