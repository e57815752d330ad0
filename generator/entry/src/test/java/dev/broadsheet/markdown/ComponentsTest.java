package dev.broadsheet.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.chart.ChartType;
import dev.broadsheet.config.SiteConfig;
import dev.broadsheet.config.SiteConfigReader;
import dev.broadsheet.diagnostic.Diagnostics;
import dev.broadsheet.document.Block;
import dev.broadsheet.document.CitedTexts;
import dev.broadsheet.document.Element;
import dev.broadsheet.document.Inline;
import dev.broadsheet.document.Node;
import dev.broadsheet.kind.Kind;
import dev.broadsheet.kind.Kinds;
import dev.broadsheet.source.ContentLoader;
import dev.broadsheet.source.LoadedContent;
import dev.broadsheet.source.SourceFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;

/** The article of all components in the preview contains each kind of element of the dialect. */
class ComponentsTest {

    private static final Path CONTENT = Path.of("src/main/resources/dev/broadsheet/live/components");

    private final Diagnostics diagnostics = new Diagnostics();
    private final LoadedContent content = ContentLoader.load(CONTENT, CONTENT, diagnostics);
    private final SourceFile article = content.documents()
            .filter(file -> file.text().name().endsWith("-components.md"))
            .findFirst()
            .orElseThrow();

    @Test
    void everyKindIsThere() {
        SortedSet<String> shown = shown();

        assertThat(Kinds.all())
                .filteredOn(kind -> !isNeverWritten(kind))
                .allMatch(
                        kind -> isThere(kind, shown),
                        "an example of it is in " + article.text().name());
    }

    /** Whether editions never see a kind, as citations, which are replaced by their text before. */
    private static boolean isNeverWritten(Kind kind) {
        return kind.name().equals(CitedTexts.CITATION);
    }

    /** Whether a kind is among the shown ones, by the name with which these begin. */
    private boolean isThere(Kind kind, SortedSet<String> shown) {
        return shown.stream().anyMatch(shape -> shape.startsWith(kind.name() + " "))
                || kind.fences().stream().anyMatch(name -> article.whole().contains("\n::: " + name));
    }

    @Test
    void everyVariantThatTheDialectHasAnExampleOfIsThere() throws IOException {
        SortedSet<String> known = new TreeSet<>();
        for (Named<DialectSpecTest.Example> example : DialectSpecTest.examples()) {
            String markdown = example.getPayload().markdown();
            Bodies.parse(markdown, example.getPayload().tex(), new Diagnostics())
                    .ifPresent(body -> collect(body.document().decode().nodes(), known));
        }

        assertThat(known).hasSizeGreaterThan(10);
        assertThat(shown()).as("shapes in %s", article.text().name()).containsAll(known);
    }

    @Test
    void everyNameThatBeginsABlockIsThere() {
        Set<String> signs = Set.of("note", "tip", "important", "warning", "caution");

        assertThat(Kinds.fences())
                .allSatisfy(name -> assertThat(article.whole())
                        .contains(signs.contains(name) ? "> [!" + name.toUpperCase(Locale.ROOT) + "]" : "::: " + name));
    }

    @Test
    void everyTypeOfChartIsThere() {
        assertThat(ChartType.words())
                .allSatisfy(type -> assertThat(article.whole()).contains("\ntype: " + type + "\n"));
    }

    private SortedSet<String> shown() {
        SiteConfig site =
                SiteConfigReader.read(content.site().orElseThrow(), diagnostics).orElseThrow();
        ArticleParser parser = new ArticleParser(site, Bibliographies.read(content, site, diagnostics));
        SortedSet<String> shapes = new TreeSet<>();
        collect(
                parser.parse(article, diagnostics)
                        .orElseThrow()
                        .body()
                        .document()
                        .decode()
                        .nodes(),
                shapes);
        assertThat(diagnostics.sorted()).isEmpty();
        return shapes;
    }

    /** Collects the names of the {@link Kind}s of all blocks and inline elements, with their variants. */
    private static void collect(List<Node> nodes, SortedSet<String> shapes) {
        for (Node node : nodes) {
            if (node instanceof Block block) {
                shapes.add(shape(block.kind(), block.variant()));
            } else if (node instanceof Inline inline) {
                shapes.add(shape(inline.kind(), inline.variant()));
            }
            if (node instanceof Element element) {
                collect(element.children(), shapes);
            }
        }
    }

    /** Returns the name of a kind with its variant: of charts only their type; languages of code and note numbers are omitted. */
    private static String shape(String kind, String variant) {
        return kind + " " + (kind.equals("code") ? "" : variant.split("\\s", 2)[0].replaceFirst("[0-9]+$", ""));
    }
}
