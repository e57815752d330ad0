package dev.broadsheet.citation.csl;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The works that a text cites, with their citation numbers and disambiguation. */
final class Registry {

    final CslStyle style;
    final CslLocale locale;
    final Map<String, Item> items = new LinkedHashMap<>();
    final Map<String, CiteDisambiguation> disambiguations = new HashMap<>();
    final Map<PersonName, Integer> expanded = new HashMap<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private List<Item> sorted = List.of();

    Registry(CslStyle style, CslLocale locale, List<Item> cited) {
        this.style = style;
        this.locale = locale;
        for (Item item : cited) {
            items.putIfAbsent(item.id(), item);
            disambiguations.putIfAbsent(item.id(), new CiteDisambiguation());
        }
        number(List.copyOf(items.values()));
        sort();
        new Disambiguation(this).apply();
        sort();
    }

    private Registry(Registry other, CslLocale locale) {
        this.style = other.style;
        this.locale = locale;
        items.putAll(other.items);
        disambiguations.putAll(other.disambiguations);
        expanded.putAll(other.expanded);
        numbers.putAll(other.numbers);
        sorted = other.sorted;
    }

    /** Returns the same works for another language, with the same disambiguation and numbers. */
    Registry in(CslLocale other) {
        return new Registry(this, other);
    }

    private void number(List<Item> order) {
        for (int i = 0; i < order.size(); i++) {
            numbers.put(order.get(i).id(), i + 1);
        }
    }

    private void sort() {
        List<Item> all = List.copyOf(items.values());
        sorted = style.bibliography()
                .map(area -> SortKeys.sorted(all, area, locale, item -> context(area, item, null, CitePosition.FIRST)))
                .orElse(all);
        number(sorted);
    }

    /** Returns the works in the order of the bibliography. */
    List<Item> sorted() {
        return sorted;
    }

    CiteDisambiguation disambiguation(String id) {
        return Objects.requireNonNull(disambiguations.get(id));
    }

    Context context(XmlElement area, Item item, @Nullable CslCite cite, CitePosition position) {
        Context context = new Context(style, locale, area, item, cite, position);
        context.number = numbers.getOrDefault(item.id(), 0);
        context.disambiguation = disambiguations.getOrDefault(item.id(), context.disambiguation);
        context.expanded = expanded;
        return context;
    }

    /** Renders a cite without prefix, suffix and layout affixes. */
    Output cite(Context context) {
        XmlElement layout = context.area.child("layout").orElseThrow();
        return Output.joined(new ArrayList<>(Renderer.children(layout, context)), "");
    }
}
