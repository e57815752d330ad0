package dev.broadsheet.citation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What entries of BibTeX take from those that they name as {@code crossref} or, in BibLaTeX, as {@code xdata}. */
final class Inheritance {

    private static final Set<String> IN_BOOKS = Set.of(
            "inbook", "incollection", "inproceedings", "conference", "inreference", "proceedingspaper", "suppbook");

    /** What is said of an entry itself and of no part of it. */
    private static final Set<String> OWN = Set.of(
            "abstract",
            "crossref",
            "doi",
            "keywords",
            "note",
            "pages",
            "shorttitle",
            "subtitle",
            "title",
            "url",
            "urldate",
            "xdata",
            "xref");

    private static final Pattern COMMA = Pattern.compile(",");

    private final Map<String, BibTex.Entry> entries = new HashMap<>();

    Inheritance(List<BibTex.Entry> all) {
        all.forEach(entry -> entries.putIfAbsent(entry.key(), entry));
    }

    Set<String> keys() {
        return entries.keySet();
    }

    /** The keys that an entry names and that are not there. */
    List<String> missing(BibTex.Entry entry) {
        return Stream.concat(names(entry, "crossref"), names(entry, "xdata"))
                .filter(name -> !entries.containsKey(name))
                .toList();
    }

    /** All fields of an entry. */
    Map<String, String> fields(BibTex.Entry entry) {
        return fields(entry, new HashSet<>());
    }

    /** @param seen keys of entries on the way, none of which can give itself anything */
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
