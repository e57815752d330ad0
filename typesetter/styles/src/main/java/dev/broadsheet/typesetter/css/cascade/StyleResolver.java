package dev.broadsheet.typesetter.css.cascade;

import dev.broadsheet.typesetter.api.Stylesheet;
import dev.broadsheet.typesetter.api.StylesheetLoader;
import dev.broadsheet.typesetter.api.TypesetProblem;
import dev.broadsheet.typesetter.css.counter.CounterStyles;
import dev.broadsheet.typesetter.css.sheet.FontFaceRule;
import dev.broadsheet.typesetter.css.sheet.Imports;
import dev.broadsheet.typesetter.css.sheet.MediaQuery;
import dev.broadsheet.typesetter.css.sheet.Origin;
import dev.broadsheet.typesetter.css.sheet.PageContext;
import dev.broadsheet.typesetter.css.sheet.RuleIndex;
import dev.broadsheet.typesetter.css.sheet.SheetContent;
import dev.broadsheet.typesetter.css.sheet.SheetParser;
import dev.broadsheet.typesetter.css.sheet.UserAgentSheet;
import dev.broadsheet.typesetter.css.syntax.ProblemLog;
import dev.broadsheet.typesetter.css.value.FontMetrics;
import java.util.List;
import java.util.function.Consumer;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/**
 * Computes the styles of documents from style sheets that are parsed once. Safe for use by several threads.
 */
public final class StyleResolver {

    private final SheetContent content;
    private final RuleIndex index;
    private final CounterStyles counters;
    private @Nullable volatile SharedStyles shared;

    private StyleResolver(SheetContent content) {
        this.content = content;
        index = new RuleIndex(content.rules());
        counters = new CounterStyles(content.counters());
    }

    /**
     * Parses style sheets; the typesetter's own sheet comes before them.
     *
     * @param stylesheets in cascade order: later ones win over earlier ones
     * @param loader loads the sheets of {@code @import}
     * @param problems receives each error and each unsupported construct of the sheets once per place
     */
    public static StyleResolver of(
            List<Stylesheet> stylesheets, StylesheetLoader loader, Consumer<TypesetProblem> problems) {
        MediaQuery.Sheet paper = new MediaQuery.Sheet();
        ProblemLog log = new ProblemLog(problems);
        SheetContent content = read(stylesheets, loader, paper, log);
        if (paper.asked()) {
            PageStyle first = firstPage(content);
            paper.size(first.width(), first.height());
            content = read(stylesheets, loader, paper, log);
        }
        StyleResolver resolver = new StyleResolver(content);
        log.reportCounterStyles(resolver.counters::has);
        return resolver;
    }

    private static SheetContent read(
            List<Stylesheet> stylesheets, StylesheetLoader loader, MediaQuery.Sheet paper, ProblemLog log) {
        SheetContent.Builder content = new SheetContent.Builder();
        Imports imports = new Imports(loader, paper, log);
        SheetParser.parse(UserAgentSheet.load(), Origin.USER_AGENT, imports, content);
        for (Stylesheet sheet : stylesheets) {
            SheetParser.parse(sheet, Origin.AUTHOR, imports, content);
        }
        return content.build();
    }

    private static PageStyle firstPage(SheetContent content) {
        StyleComputer computer = new StyleComputer(FontMetrics.UNKNOWN, CounterStyles.NONE);
        return new PageStyles(content.pageRules(), computer.initial(), computer)
                .of(PageContext.FIRST)
                .value();
    }

    /** Returns the {@code @font-face} rules of the sheets, in order. */
    public List<FontFaceRule> fontFaces() {
        return content.fontFaces();
    }

    /**
     * Computes the style of every element. Computed styles are reused for the next document.
     *
     * @param document not modified; must not be modified while the result is in use
     * @param metrics metrics for font-relative units; pass the same object each time for speed
     * @param problems receives each error in style attributes and in values with {@code var()} once per place
     */
    public Styles resolve(Document document, FontMetrics metrics, Consumer<TypesetProblem> problems) {
        return new Resolution(index, shared(metrics), new ProblemLog(problems)).resolve(document);
    }

    private SharedStyles shared(FontMetrics metrics) {
        SharedStyles known = shared;
        if (known == null || known.source().metrics() != metrics) {
            known = new SharedStyles(new StyleSource(content.pageRules(), counters, metrics));
            shared = known;
        }
        return known;
    }
}
