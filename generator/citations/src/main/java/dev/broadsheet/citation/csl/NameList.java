package dev.broadsheet.citation.csl;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Renders the names of a variable: their number, the delimiters between them, and "et al.". */
final class NameList {

    private final XmlElement name;
    private final XmlElement names;
    private final Context context;
    private final NameWriter writer;
    private final String delimiter;

    NameList(XmlElement name, XmlElement names, Context context) {
        this.name = name;
        this.names = names;
        this.context = context;
        this.writer = new NameWriter(name, context);
        String set = context.nameOption(name, "delimiter", "name-delimiter");
        boolean given = name.has("delimiter") || context.nameOptions.containsKey("name-delimiter");
        this.delimiter = given ? set : ", ";
    }

    private String option(String attribute) {
        return context.nameOption(name, attribute, attribute);
    }

    private int number(String attribute) {
        return Words.number(option(attribute), 0);
    }

    /** Returns how many names are rendered before "et al.". */
    int shown(List<PersonName> people) {
        int all = people.contains(PersonName.OTHERS) ? people.size() - 1 : people.size();
        boolean later = context.position.kind() != CitePosition.Kind.FIRST && number("et-al-subsequent-min") > 0;
        int min = later ? number("et-al-subsequent-min") : number("et-al-min");
        int first = later && number("et-al-subsequent-use-first") > 0
                ? number("et-al-subsequent-use-first")
                : number("et-al-use-first");
        if (min == 0 || all < min) {
            return all;
        }
        return Math.min(all, Math.max(Math.max(1, first), context.disambiguation.names));
    }

    /** @param repeated the substitution for names of the previous entry; null in citations */
    Output render(List<PersonName> people, @Nullable Repeated repeated) {
        int shown = shown(people);
        List<Output> parts = new ArrayList<>();
        for (int i = 0; i < shown; i++) {
            parts.add(writer.write(people.get(i), i));
            context.uses.add(new NameUse(people.get(i), i, writer));
        }
        if (repeated == null || context.sorting) {
            return row(people, parts, shown);
        }
        return repeated(people, parts, shown, repeated);
    }

    private Output repeated(List<PersonName> people, List<Output> parts, int shown, Repeated repeated) {
        List<String> texts = people.stream().map(PersonName::key).toList();
        boolean whole = repeated.isWhole(texts);
        Output sign = Output.of(repeated.sign());
        int count = switch (repeated.rule()) {
            case "complete-each" -> whole ? shown : 0;
            case "partial-each" -> Math.min(shown, repeated.same(texts));
            case "partial-first" -> Math.min(1, repeated.same(texts));
            default -> 0;
        };
        if (count == 0
                && whole
                && !repeated.rule().startsWith("partial")
                && !repeated.rule().equals("complete-each")) {
            return sign;
        }
        for (int i = 0; i < count; i++) {
            parts.set(i, sign);
        }
        return row(people, parts, shown);
    }

    private Output row(List<PersonName> people, List<Output> parts, int shown) {
        List<Output> row = new ArrayList<>();
        boolean whole = shown == people.size();
        String and = whole ? option("and") : "";
        for (int i = 0; i < parts.size(); i++) {
            boolean last = i == parts.size() - 1;
            if (i > 0) {
                row.add(Output.of(
                        last && !and.isEmpty() && !context.sorting ? and(and, people, parts.size()) : delimiter));
            }
            row.add(parts.get(i));
        }
        if (!whole && context.sorting && option("et-al-use-last").equals("true")) {
            row.add(Output.of(", "));
            row.add(writer.write(people.get(people.size() - 1), people.size() - 1));
        } else if (!whole && !context.sorting) {
            others(people, shown, row);
        }
        return Output.joined(row, "");
    }

    private String and(String and, List<PersonName> people, int count) {
        String word = and.equals("symbol") ? "&" : context.locale.term("and", "long", false);
        boolean precedes = precedes(option("delimiter-precedes-last"), people.get(count - 2), count - 2, count > 2);
        if (!isSpaced(word)) {
            return precedes ? delimiter + word : word;
        }
        return (precedes ? delimiter : " ") + (delimiter.endsWith(" ") || !precedes ? "" : " ") + word + " ";
    }

    /** Whether the script of a word separates words by spaces. */
    private static boolean isSpaced(String word) {
        return word.isEmpty() || PersonName.body(word).isWestern();
    }

    /**
     * Whether the delimiter precedes the last name or "et al.".
     *
     * @param person the person before the delimiter
     * @param contextual the result for the rule {@code contextual}
     */
    private boolean precedes(String rule, PersonName person, int index, boolean contextual) {
        return switch (rule) {
            case "always" -> true;
            case "never" -> false;
            case "after-inverted-name" -> !person.isBody() && writer.isInverted(index);
            default -> contextual;
        };
    }

    private void others(List<PersonName> people, int shown, List<Output> row) {
        boolean unknown = people.contains(PersonName.OTHERS);
        boolean withLast = option("et-al-use-last").equals("true") && !unknown && people.size() - shown >= 2;
        if (withLast) {
            row.add(Output.of((delimiter.isBlank() ? ", " : delimiter) + "\u2026 "));
            row.add(writer.write(people.get(people.size() - 1), people.size() - 1));
            return;
        }
        XmlElement etAl = names.child("et-al").orElse(new XmlElement("et-al", Map.of(), List.of(), "", 0));
        String term = context.locale.term(etAl.get("term", "et-al"), "long", false);
        if (term.isEmpty()) {
            return;
        }
        boolean precedes = precedes(option("delimiter-precedes-et-al"), people.get(shown - 1), shown - 1, shown > 1);
        row.add(Output.of(precedes ? delimiter : isSpaced(term) ? " " : ""));
        row.add(Output.styled(etAl, List.of(Output.of(term)), ""));
    }
}
