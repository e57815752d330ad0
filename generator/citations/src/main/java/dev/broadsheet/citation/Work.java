package dev.broadsheet.citation;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * A work that can be cited. Texts are plain, and empty if unknown.
 *
 * @param key the key by which articles cite it
 * @param part whether it is part of another work, such as an article or a chapter
 * @param authors the authors in order; the editors if it has no authors
 * @param edited whether {@code authors} are editors
 * @param year the year of publication, as written
 * @param fields all other fields, by their CSL names: {@code title}, {@code container-title}, {@code volume}, {@code issue},
 *     {@code page}, {@code publisher}, {@code publisher-place}, {@code edition}, {@code DOI}, {@code URL}
 * @param whole supplies all fields of the source file as a CSL-JSON item
 */
public record Work(
        String key,
        boolean part,
        List<Person> authors,
        boolean edited,
        String year,
        Map<String, String> fields,
        Supplier<Map<?, ?>> whole) {

    /** The family name that represents {@code and others} in a list of names. */
    public static final String OTHERS = "\u0000others";

    public Work {
        authors = List.copyOf(authors);
        fields = Map.copyOf(fields);
    }

    /**
     * A person, or an organization if the given name is empty.
     *
     * @param family the family name with its particle, such as {@code van der}
     */
    public record Person(String family, String given) {}

    String field(String name) {
        return fields.getOrDefault(name, "");
    }
}
