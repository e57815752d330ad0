package dev.broadsheet.typesetter.css;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.typesetter.api.Stylesheet;
import dev.broadsheet.typesetter.css.property.Declarations;
import dev.broadsheet.typesetter.css.property.Property;
import dev.broadsheet.typesetter.css.sheet.Imports;
import dev.broadsheet.typesetter.css.sheet.MarginBox;
import dev.broadsheet.typesetter.css.sheet.MediaQuery;
import dev.broadsheet.typesetter.css.sheet.Origin;
import dev.broadsheet.typesetter.css.sheet.PageRule;
import dev.broadsheet.typesetter.css.sheet.SheetContent;
import dev.broadsheet.typesetter.css.sheet.SheetParser;
import dev.broadsheet.typesetter.css.syntax.ProblemLog;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The showcase is a checklist of the typesetter's features: it uses each feature in {@code showcase/features.txt}, and each
 * property unless {@code showcase/unused.txt} gives a reason why not.
 */
class ShowcaseCoverageTest {

    private static final Path FOLDER = Path.of("src/test/resources/showcase");

    private static String text(String name) {
        try {
            return Files.readString(FOLDER.resolve(name));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Map<String, String> list(String name) {
        Map<String, String> entries = new LinkedHashMap<>();
        text(name)
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.split(" => ", 2))
                .forEach(parts -> entries.put(parts[0].strip(), parts[1].strip()));
        return entries;
    }

    private static SheetContent sheet() {
        SheetContent.Builder content = new SheetContent.Builder();
        ProblemLog log = new ProblemLog(problem -> {});
        Imports imports = new Imports((sheet, reference) -> Optional.empty(), new MediaQuery.Sheet(), log);
        SheetParser.parse(new Stylesheet("showcase.css", text("showcase.css")), Origin.AUTHOR, imports, content);
        return content.build();
    }

    private static Set<Property> used() {
        SheetContent sheet = sheet();
        Set<Property> used = EnumSet.noneOf(Property.class);
        sheet.rules().forEach(rule -> add(rule.declarations(), used));
        for (PageRule rule : sheet.pageRules()) {
            add(rule.page(), used);
            add(rule.footnote(), used);
            rule.marginBoxes().values().forEach(box -> add(box, used));
        }
        return used;
    }

    private static void add(Declarations declarations, Set<Property> used) {
        declarations
                .properties()
                .forEach(declaration -> used.add(declaration.property().leftToRight()));
    }

    @Test
    void usesEveryPropertyOrSaysWhyNot() {
        Set<Property> used = used();
        Set<String> unused = Arrays.stream(Property.values())
                .filter(property -> !used.contains(property))
                .map(Property::css)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(list("unused.txt").keySet()).containsExactlyInAnyOrderElementsOf(unused);
    }

    @Test
    void fillsAllMarginBoxes() {
        Set<MarginBox> filled = EnumSet.noneOf(MarginBox.class);
        sheet().pageRules().forEach(rule -> filled.addAll(rule.marginBoxes().keySet()));
        assertThat(filled).containsExactlyInAnyOrder(MarginBox.values());
    }

    static List<Map.Entry<String, String>> features() {
        return List.copyOf(list("features.txt").entrySet());
    }

    @ParameterizedTest
    @MethodSource("features")
    void uses(Map.Entry<String, String> feature) {
        String both = text("showcase.css") + text("showcase.xhtml");
        assertThat(Pattern.compile(feature.getValue(), Pattern.MULTILINE)
                        .matcher(both)
                        .find())
                .as(feature.getKey())
                .isTrue();
    }

    @Test
    void isHyphenatedInTwelveLanguages() {
        Set<String> languages = Pattern.compile("<p lang=\"([a-z]{2})\"><b>")
                .matcher(text("showcase.xhtml"))
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(languages).hasSizeGreaterThanOrEqualTo(12);
    }
}
