package dev.broadsheet.citation.csl;

import com.ibm.icu.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Sorts works by the sort keys of a style, in the collation of the language. Empty keys sort last in both directions. */
final class SortKeys {

    private static final List<XmlElement> NO_CHILDREN = List.of();

    private final XmlElement sort;
    private final Collator collator;

    private SortKeys(XmlElement sort, CslLocale locale) {
        this.sort = sort;
        this.collator = Collator.getInstance(locale.language());
        collator.setStrength(Collator.SECONDARY);
    }

    /**
     * Returns a sorted copy; keeps the order if the area has no {@code sort}.
     *
     * @param context creates the context in which keys are rendered
     */
    static <T> List<T> sorted(List<T> all, XmlElement area, CslLocale locale, Function<T, Context> context) {
        if (area.child("sort").isEmpty()) {
            return List.copyOf(all);
        }
        SortKeys keys = new SortKeys(area.child("sort").get(), locale);
        record Keyed<T>(T value, List<String> texts) {}
        List<Keyed<T>> keyed = new ArrayList<>();
        for (T one : all) {
            keyed.add(new Keyed<>(one, keys.texts(one, context)));
        }
        Comparator<Keyed<T>> order = (first, second) -> keys.compare(first.texts, second.texts);
        return keyed.stream().sorted(order).map(Keyed::value).toList();
    }

    private <T> List<String> texts(T one, Function<T, Context> contexts) {
        List<String> texts = new ArrayList<>();
        for (XmlElement key : sort.children("key")) {
            Context context = contexts.apply(one);
            context.sorting = true;
            force(key, "names-min", "et-al-min", context);
            force(key, "names-use-first", "et-al-use-first", context);
            force(key, "names-use-last", "et-al-use-last", context);
            context.forcedNameOptions.put("name-as-sort-order", "all");
            texts.add(key.has("macro") ? macro(key, context) : variable(key.get("variable"), context));
        }
        return texts;
    }

    private static void force(XmlElement key, String attribute, String option, Context context) {
        if (key.has(attribute)) {
            context.forcedNameOptions.put(option, key.get(attribute));
            context.forcedNameOptions.put(option.replace("et-al-", "et-al-subsequent-"), key.get(attribute));
        }
    }

    private static String macro(XmlElement key, Context context) {
        return context.style
                .macro(key.get("macro"))
                .map(macro -> Runs.plain(Output.joined(Renderer.children(macro, context), "")))
                .orElse("");
    }

    private static String variable(String variable, Context context) {
        DateValue date = context.item.dates().get(variable);
        if (date != null) {
            return SortDates.key(date, List.of());
        } else if (!context.item.people(variable).isEmpty()) {
            context.forcedNameOptions.put("name-form", "long");
            return Runs.plain(NamesRenderer.render(
                    new XmlElement("names", Map.of("variable", variable), NO_CHILDREN, "", 0),
                    Optional.empty(),
                    context));
        }
        String text = context.text(variable);
        int number = Words.number(text, -1);
        return number < 0 ? Runs.plain(Markup.read(text)) : String.format(Locale.ROOT, "%08d", number);
    }

    private int compare(List<String> first, List<String> second) {
        List<XmlElement> keys = sort.children("key");
        for (int i = 0; i < keys.size(); i++) {
            String one = first.get(i);
            String other = second.get(i);
            if (one.isEmpty() || other.isEmpty()) {
                if (one.isEmpty() != other.isEmpty()) {
                    return one.isEmpty() ? 1 : -1;
                }
                continue;
            }
            int order = collator.compare(bare(one), bare(other));
            if (order != 0) {
                return keys.get(i).get("sort").equals("descending") ? -order : order;
            }
        }
        return 0;
    }

    /** Removes punctuation, which does not affect the order. */
    private static String bare(String text) {
        StringBuilder bare = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLetterOrDigit(c)
                    || Character.isWhitespace(c)
                    || Character.getType(c) == Character.NON_SPACING_MARK) {
                bare.append(c);
            }
        }
        return bare.toString().strip();
    }
}
