package dev.broadsheet.citation;

import dev.broadsheet.citation.Work.Person;
import dev.broadsheet.diagnostic.Diagnostic;
import dev.broadsheet.diagnostic.Diagnostics;
import dev.broadsheet.source.Limits;
import dev.broadsheet.source.SourceText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Reads CSL-JSON, as Zotero and Pandoc export it. A YAML parser does so, since JSON is a subset of YAML. */
public final class CslJson {

    private static final Set<String> PARTS = Set.of("""
            article-journal article-magazine article-newspaper article chapter paper-conference entry-encyclopedia
            entry-dictionary post-weblog
            """.strip().split("\\s+", -1));

    private static final List<String> FIELDS = List.of("""
            title container-title volume issue page publisher publisher-place edition DOI URL
            """.strip().split("\\s+", -1));

    private CslJson() {}

    static List<BibTex.Found> read(SourceText source, Diagnostics diagnostics) {
        LoadSettings settings = LoadSettings.builder()
                .setCodePointLimit(Limits.TEXT_FILE_BYTES)
                .setMaxAliasesForCollections(0)
                .build();
        List<BibTex.Found> works = new ArrayList<>();
        try {
            if (new Load(settings).loadFromString(source.text().replace('\t', ' ')) instanceof List<?> items) {
                items.forEach(item -> add(item, works));
                return works;
            }
            report(source, 0, "the file is not a list of works", diagnostics);
        } catch (MarkedYamlEngineException e) {
            int offset = e.getProblemMark()
                    .map(mark -> offset(source.text(), mark.getIndex()))
                    .orElse(0);
            report(source, offset, "the file is not valid JSON", diagnostics);
        } catch (YamlEngineException | StackOverflowError e) {
            report(source, 0, "the file is not valid JSON", diagnostics);
        }
        return works;
    }

    /** @param index the number of code points before a place */
    private static int offset(String text, int index) {
        return text.offsetByCodePoints(0, Math.min(index, text.codePointCount(0, text.length())));
    }

    private static void report(SourceText source, int offset, String message, Diagnostics diagnostics) {
        diagnostics.report(Diagnostic.error(
                "BS-CITE-001",
                source.position(offset),
                message,
                "export the works as CSL-JSON, or as BibTeX into a .bib file"));
    }

    private static void add(Object item, List<BibTex.Found> works) {
        if (!(item instanceof Map<?, ?> map) || text(map, "id").isEmpty()) {
            return;
        }
        Map<String, String> fields = new HashMap<>();
        for (String name : FIELDS) {
            if (!text(map, name).isEmpty()) {
                fields.put(name, text(map, name));
            }
        }
        fields.computeIfPresent("page", (name, pages) -> pages.replace('-', '\u2013'));
        List<Person> authors = people(map.get("author"));
        boolean edited = authors.isEmpty();
        works.add(new BibTex.Found(
                new Work(
                        text(map, "id"),
                        PARTS.contains(text(map, "type")),
                        edited ? people(map.get("editor")) : authors,
                        edited,
                        year(map.get("issued")),
                        fields,
                        () -> map),
                0));
    }

    /** The text or number of a key; empty when it has neither. */
    public static String text(Map<?, ?> map, String name) {
        Object value = map.get(name);
        return value instanceof String || value instanceof Number
                ? String.valueOf(value).strip()
                : "";
    }

    private static List<Person> people(@Nullable Object names) {
        List<Person> people = new ArrayList<>();
        if (names instanceof List<?> list) {
            for (Object name : list) {
                if (name instanceof Map<?, ?> map) {
                    String particle = text(map, "non-dropping-particle");
                    String family =
                            text(map, "literal") + (particle.isEmpty() ? "" : particle + " ") + text(map, "family");
                    people.add(new Person(family.strip(), text(map, "given")));
                }
            }
        }
        return people;
    }

    private static String year(@Nullable Object issued) {
        if (!(issued instanceof Map<?, ?> map)) {
            return "";
        }
        if (map.get("date-parts") instanceof List<?> dates
                && !dates.isEmpty()
                && dates.get(0) instanceof List<?> parts
                && !parts.isEmpty()) {
            return String.valueOf(parts.get(0));
        }
        String raw = text(map, "raw") + text(map, "literal");
        return raw.length() > 4 && raw.charAt(4) == '-' ? raw.substring(0, 4) : raw;
    }
}
