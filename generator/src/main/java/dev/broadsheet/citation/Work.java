package dev.broadsheet.citation;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * A work that can be cited. Texts are plain, and empty where they are not known.
 *
 * @param key by which articles cite it
 * @param part whether it is part of another work, such as an article or a chapter
 * @param authors in order; the editors where it has no authors
 * @param edited whether these are editors
 * @param year of publication, as it is written
 * @param fields all else, by the names of CSL: {@code title}, {@code container-title}, {@code volume}, {@code issue}, {@code
 *     page}, {@code publisher}, {@code publisher-place}, {@code edition}, {@code DOI}, {@code URL}
 * @param whole makes all that its file says of it, as CSL-JSON has it
 */
public record Work(
        String key,
        boolean part,
        List<Person> authors,
        boolean edited,
        String year,
        Map<String, String> fields,
        Supplier<Map<?, ?>> whole) {

    /** Stands, as the name of a body, for people whom nobody named. */
    public static final String OTHERS = "\u0000others";

    public Work {
        authors = List.copyOf(authors);
        fields = Map.copyOf(fields);
    }

    /**
     * A person, or a body that has no given name.
     *
     * @param family with what is before it, such as {@code van der}
     */
    public record Person(String family, String given) {}

    String field(String name) {
        return fields.getOrDefault(name, "");
    }
}
