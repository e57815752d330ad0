package dev.broadsheet.citation;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
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
    private final Map<String, Map<String, String>> resolved = new HashMap<>();
    private final Expansion expansion;

    /** @param expansion counts what is inherited; once it is exceeded, nothing more is */
    Inheritance(List<BibTex.Entry> all, Expansion expansion) {
        all.forEach(entry -> entries.putIfAbsent(entry.key(), entry));
        this.expansion = expansion;
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

    /** Returns the entry's own and inherited fields. In a cycle, an entry that is being resolved gives its own fields only. */
    Map<String, String> fields(BibTex.Entry entry) {
        Set<String> begun = new HashSet<>(Set.of(entry.key()));
        Deque<Pending> open = new ArrayDeque<>(List.of(pending(entry)));
        while (true) {
            Pending last = open.getLast();
            if (last.sources.hasNext()) {
                BibTex.Entry source = last.sources.next();
                if (!resolved.containsKey(source.key()) && begun.add(source.key())) {
                    open.add(pending(source));
                }
                continue;
            }
            open.removeLast();
            Map<String, String> fields = merged(last.entry);
            if (open.isEmpty()) {
                return fields;
            }
            resolved.put(last.entry.key(), fields);
        }
    }

    /** An entry and the entries that it inherits from, as far as they are not resolved. */
    private record Pending(BibTex.Entry entry, Iterator<BibTex.Entry> sources) {}

    private Pending pending(BibTex.Entry entry) {
        return new Pending(
                entry,
                Stream.concat(sources(entry, "xdata"), sources(entry, "crossref"))
                        .iterator());
    }

    private Map<String, String> merged(BibTex.Entry entry) {
        Map<String, String> fields = new HashMap<>(entry.fields());
        sources(entry, "xdata").forEach(source -> inherit(given(source), field -> true, fields));
        sources(entry, "crossref").forEach(source -> {
            Map<String, String> from = given(source);
            String name = IN_BOOKS.contains(entry.type())
                    ? "booktitle"
                    : entry.type().equals("article") ? "journaltitle" : "";
            if (!name.isEmpty() && from.containsKey("title")) {
                String subtitle = from.getOrDefault("subtitle", "");
                String title = from.get("title") + (subtitle.isEmpty() ? "" : ": " + subtitle);
                inherit(Map.of(name, title), field -> true, fields);
            }
            inherit(from, field -> !OWN.contains(field), fields);
        });
        return fields;
    }

    private Map<String, String> given(BibTex.Entry source) {
        return resolved.getOrDefault(source.key(), source.fields());
    }

    private void inherit(Map<String, String> from, Predicate<String> inherited, Map<String, String> fields) {
        for (Map.Entry<String, String> field : from.entrySet()) {
            if (!expansion.add(field.getKey().length() + field.getValue().length())) {
                return;
            } else if (inherited.test(field.getKey())) {
                fields.putIfAbsent(field.getKey(), field.getValue());
            }
        }
    }

    private Stream<BibTex.Entry> sources(BibTex.Entry entry, String field) {
        return names(entry, field).flatMap(name -> Optional.ofNullable(entries.get(name)).stream());
    }

    private static Stream<String> names(BibTex.Entry entry, String field) {
        return COMMA.splitAsStream(entry.fields().getOrDefault(field, ""))
                .map(String::strip)
                .filter(name -> !name.isEmpty());
    }
}
