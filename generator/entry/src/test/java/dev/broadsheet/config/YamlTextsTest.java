package dev.broadsheet.config;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.template.Theme;
import dev.broadsheet.template.ThemeLoader;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

class YamlTextsTest {

    private static final Theme THEME = ThemeLoader.defaultTheme();

    @Test
    void readsMappingsAndLists() {
        assertThat(YamlTexts.mapping("# words\na: b\n\nc: \"{0} d\"\ne: 12\n"))
                .contains(Map.of("a", "b", "c", "{0} d", "e", "12"));
        assertThat(YamlTexts.list("- a: b\n  c: d\n\n- a: 1\n"))
                .contains(List.of(Map.of("a", "b", "c", "d"), Map.of("a", "1")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a: true", "a: 1.10", "a: [b]", "a: b\na: c", "true: b", "- a", "a: |\n  b", ""})
    void leavesOthersToTheLibrary(String yaml) {
        assertThat(YamlTexts.mapping(yaml)).isEmpty();
    }

    @Test
    void readsTheFilesOfTheThemeAsTheLibraryDoes() {
        assertThat(YamlTexts.mapping(THEME.text("strings/en.yaml"))).isPresent();
        for (String path : THEME.list("strings")) {
            YamlTexts.mapping(THEME.text(path))
                    .ifPresent(texts -> assertThat(texts.toString())
                            .as(path)
                            .isEqualTo(sorted(library(path)).toString()));
        }
        String fonts = "fonts/manifest.yaml";
        assertThat(YamlTexts.list(THEME.text(fonts)).orElseThrow().toString())
                .isEqualTo(((List<?>) library(fonts))
                        .stream().map(YamlTextsTest::sorted).toList().toString());
    }

    private static Map<?, ?> sorted(Object map) {
        return new TreeMap<>((Map<?, ?>) map);
    }

    private static Object library(String path) {
        return new Load(LoadSettings.builder().build()).loadFromString(THEME.text(path));
    }
}
