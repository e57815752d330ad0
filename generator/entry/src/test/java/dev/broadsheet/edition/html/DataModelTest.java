package dev.broadsheet.edition.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.broken.Phases;
import dev.broadsheet.cache.Cache;
import dev.broadsheet.diagnostic.Diagnostics;
import dev.broadsheet.edition.Download;
import dev.broadsheet.edition.EditionInput;
import dev.broadsheet.edition.OutputStore;
import dev.broadsheet.edition.Paginations;
import dev.broadsheet.publication.Publication;
import dev.broadsheet.source.ContentLoader;
import dev.broadsheet.template.ThemeLoader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The data model of templates matches manual/content/chapters/design/data-model.md, key by key. */
class DataModelTest {

    private static final Pattern KEY = Pattern.compile("`([A-Za-z.]+)`");

    /** Keys that only the PDF has. */
    private static final Set<String> ELSEWHERE = Set.of("url");

    private static String documentation = "";
    private static final Map<PageKind, Set<String>> CONTENT = new TreeMap<>();
    private static final Set<String> FRAME = new TreeSet<>();
    private static final Set<String> ARTICLE = new TreeSet<>();

    @BeforeAll
    static void collectKeys() throws IOException {
        documentation = Files.readString(Path.of("../../manual/content/chapters/design/data-model.md"));
        collectKeysOf("newsroom");
        collectKeysOf("handbook");
        collectKeysOf("branded");
    }

    private static void collectKeysOf(String folder) {
        Path content = Path.of("src/test/resources", folder).toAbsolutePath();
        Diagnostics diagnostics = new Diagnostics();
        Publication publication = Phases.assemble(ContentLoader.load(content, content, diagnostics), diagnostics);
        Site site = new Site(new EditionInput(
                publication,
                ThemeLoader.defaultTheme(),
                Paginations.NONE,
                publication.articles().stream()
                        .map(a -> Download.brief(a.slug(), a.folder() + "b.pdf", 9, 2))
                        .toList(),
                name -> Optional.empty(),
                Cache.none(),
                diagnostics));
        Frame frame = new Frame(site, "style.css");
        SearchDocuments documents = new SearchDocuments(site.models(), site.digests(), site.theme());
        SitePages.of(site, new Search(site.input(), Search.words(site.input(), documents), OutputStore.MEMORY))
                .forEach(page -> collect(page, frame));
    }

    private static void collect(SitePage page, Frame frame) {
        Map<String, Object> content = page.content().get();
        CONTENT.computeIfAbsent(page.kind(), kind -> new TreeSet<>()).addAll(content.keySet());
        frame.model(page).forEach((key, value) -> {
            if (!content.containsKey(key)) {
                if (key.equals("page")) {
                    keys(value).forEach(inner -> FRAME.add("page." + inner));
                } else if (!Set.of("lang", "dir", "strings", "site", "tokens").contains(key)) {
                    FRAME.add(key);
                }
            }
        });
        ARTICLE.addAll(keys(content.get("article")));
        ARTICLE.addAll(keys(content.get("previous")));
        if (content.get("articles") instanceof List<?> teasers) {
            teasers.forEach(teaser -> ARTICLE.addAll(keys(teaser)));
        }
    }

    private static Set<String> keys(@Nullable Object map) {
        return map instanceof Map<?, ?> m
                ? m.keySet().stream().map(String::valueOf).collect(Collectors.toSet())
                : Set.of();
    }

    /** Returns the rows of the table below a heading, each as its cells. */
    private static Stream<List<String>> rows(String heading) {
        String after = documentation.substring(documentation.indexOf("\n## " + heading + "\n") + 4 + heading.length());
        String section = after.split("\n##", 2)[0];
        return section.lines()
                .filter(line -> line.startsWith("| `"))
                .map(line -> Arrays.asList(line.substring(2).split(" \\| ")));
    }

    private static Set<String> keysIn(String cell) {
        return KEY.matcher(cell).results().map(found -> found.group(1)).collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void ofEveryPage() {
        Set<String> documented = rows("Pages of the site")
                .flatMap(cells -> keysIn(cells.get(0)).stream())
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(documented).isEqualTo(FRAME);
    }

    @Test
    void ofEachKindOfPage() {
        Map<String, Set<String>> documented = new TreeMap<>();
        rows("What a kind of page adds")
                .forEach(cells -> documented
                        .computeIfAbsent(keysIn(cells.get(0)).iterator().next(), template -> new TreeSet<>())
                        .addAll(keysIn(cells.get(1))));
        Map<String, Set<String>> made = new TreeMap<>();
        CONTENT.forEach((kind, keys) -> {
            if (!keys.isEmpty()) {
                made.put(kind.template().replace("html/", ""), keys);
            }
        });
        // One page is enough for these lists here; that there may be more is tested with the lists.
        List.of("series.ftlh", "author.ftlh", "tag.ftlh", "section.ftlh", "people.ftlh", "corrections.ftlh")
                .forEach(list -> made.getOrDefault(list, Set.of()).add("pagination"));

        assertThat(documented).isEqualTo(made);
    }

    @Test
    void ofAnArticle() {
        Set<String> documented = rows("Article")
                .flatMap(cells -> keysIn(cells.get(0)).stream())
                .filter(key -> !ELSEWHERE.contains(key))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(documented).isEqualTo(ARTICLE);
    }
}
