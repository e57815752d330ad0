package dev.broadsheet.citation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Resolves the fields that BibTeX entries inherit from their {@code crossref} and, in BibLaTeX, {@code xdata} entries. */
final class Inheritance {

    private static final Set<String> IN_BOOKS = Set.of(
            "inbook", "incollection", "inproceedings", "conference", "inreference", "proceedingspaper", "suppbook");

    /** Fields that are not inherited through {@code crossref}. */
    private static final Set<String> OWN = Set.of("""
            abstract crossref doi keywords note pages shorttitle subtitle title url urldate xdata xref
            """.strip().split("\\s+", -1));

    private static final Pattern COMMA = Pattern.compile(",");

    private final Map<String, BibTex.Entry> entries = new HashMap<>();

    Inheritance(List<BibTex.Entry> all) {
        all.forEach(entry -> entries.putIfAbsent(entry.key(), entry));
    }

    Set<String> keys() {
        return entries.keySet();
    }

    /** Returns the keys in the entry's {@code crossref} and {@code xdata} that no entry has. */
    List<String> missing(BibTex.Entry entry) {
        return Stream.concat(names(entry, "crossref"), names(entry, "xdata"))
                .filter(name -> !entries.containsKey(name))
                .toList();
    }

    /** Returns the entry's own and inherited fields. */
    Map<String, String> fields(BibTex.Entry entry) {
        return fields(entry, new HashSet<>());
    }

    /** @param seen keys of the entries that are being resolved, which breaks cycles */
    private Map<String, String> fields(BibTex.Entry entry, Set<String> seen) {
        Map<String, String> fields = new HashMap<>(entry.fields());
        if (!seen.add(entry.key())) {
            return fields;
        }
        given(entry, "xdata", seen).forEach(from -> from.forEach(fields::putIfAbsent));
        given(entry, "crossref", seen).forEach(from -> {
            String name = IN_BOOKS.contains(entry.type())
                    ? "booktitle"
                    : entry.type().equals("article") ? "journaltitle" : "";
            if (!name.isEmpty() && from.containsKey("title")) {
                String subtitle = from.getOrDefault("subtitle", "");
                fields.putIfAbsent(name, from.get("title") + (subtitle.isEmpty() ? "" : ": " + subtitle));
            }
            from.forEach((field, value) -> {
                if (!OWN.contains(field)) {
                    fields.putIfAbsent(field, value);
                }
            });
        });
        return fields;
    }

    private Stream<Map<String, String>> given(BibTex.Entry entry, String field, Set<String> seen) {
        return names(entry, field)
                .flatMap(name -> Optional.ofNullable(entries.get(name)).stream())
                .map(found -> fields(found, seen));
    }

    private static Stream<String> names(BibTex.Entry entry, String field) {
        return COMMA.splitAsStream(entry.fields().getOrDefault(field, ""))
                .map(String::strip)
                .filter(name -> !name.isEmpty());
    }
}
