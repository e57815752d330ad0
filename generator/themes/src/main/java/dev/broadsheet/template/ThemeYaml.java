package dev.broadsheet.template;

import dev.broadsheet.config.YamlTexts;
import dev.broadsheet.source.Limits;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Reads the theme's small YAML files leniently: values of an unexpected form are ignored. */
final class ThemeYaml {

    private ThemeYaml() {}

    /** Reads a mapping of texts. */
    static Map<String, String> texts(String yaml) {
        return YamlTexts.mapping(yaml).orElseGet(() -> texts(load(yaml)));
    }

    /** Reads a list of mappings of texts. */
    static List<Map<String, String>> entries(String yaml) {
        return YamlTexts.list(yaml)
                .orElseGet(() -> load(yaml) instanceof List<?> list
                        ? list.stream().map(ThemeYaml::texts).toList()
                        : List.of());
    }

    private static Map<String, String> texts(@Nullable Object value) {
        Map<String, String> texts = new TreeMap<>();
        if (value instanceof Map<?, ?> map) {
            map.forEach((key, text) -> texts.put(String.valueOf(key), String.valueOf(text)));
        }
        return texts;
    }

    private static @Nullable Object load(String yaml) {
        try {
            LoadSettings settings = LoadSettings.builder()
                    .setMaxAliasesForCollections(Limits.YAML_ALIASES)
                    .build();
            return new Load(settings).loadFromString(yaml);
        } catch (YamlEngineException | StackOverflowError e) {
            return null; // invalid YAML, or endless nesting
        }
    }
}
