package dev.broadsheet.citation.csl;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Disambiguates works whose cites render identically, by given names, more names, conditions of the style, and year suffixes. */
final class Disambiguation {

    private final Registry registry;
    private final XmlElement citation;
    private final boolean givenNames;
    private final boolean moreNames;
    private final String rule;

    Disambiguation(Registry registry) {
        this.registry = registry;
        this.citation = registry.style.citation();
        this.givenNames = citation.is("disambiguate-add-givenname");
        this.moreNames = citation.is("disambiguate-add-names");
        this.rule = citation.get("givenname-disambiguation-rule", "by-cite");
    }

    void apply() {
        if (givenNames && !rule.equals("by-cite")) {
            new NameExpansion(registry, rule).apply();
        }
        for (List<Item> alike : alike(registry.items.values())) {
            tellApart(alike);
        }
        for (List<Item> alike : alike(registry.items.values())) {
            byCondition(alike);
        }
        if (citation.is("disambiguate-add-year-suffix")) {
            byLetter();
        }
    }

    private Context context(Item item) {
        CitePosition position =
                registry.style.isNote() ? new CitePosition(CitePosition.Kind.SUBSEQUENT, false, 0) : CitePosition.FIRST;
        return registry.context(citation, item, null, position);
    }

    private String text(Item item) {
        return Runs.text(Runs.of(registry.cite(context(item)), registry.locale));
    }

    private List<List<Item>> alike(Collection<Item> items) {
        Map<String, List<Item>> groups = new LinkedHashMap<>();
        items.forEach(item ->
                groups.computeIfAbsent(text(item), text -> new ArrayList<>()).add(item));
        return groups.values().stream().filter(group -> group.size() > 1).toList();
    }

    private void tellApart(List<Item> alike) {
        if (givenNames && rule.equals("by-cite")) {
            expand(alike);
        }
        if (moreNames) {
            for (List<Item> left : alike(alike)) {
                addNames(left);
            }
        }
    }

    private int shown(Item item) {
        Context context = context(item);
        registry.cite(context);
        return context.uses.size();
    }

    /** Expands the given names one after the other until the cites differ. An expansion without effect is undone. */
    private void expand(List<Item> alike) {
        int names = alike.stream().mapToInt(this::shown).max().orElse(0);
        int best = distinct(alike);
        for (int index = 0; index < names && best < alike.size(); index++) {
            for (int level = 1; level <= 2 && best < alike.size(); level++) {
                List<Integer> old = new ArrayList<>();
                for (Item item : alike) {
                    Integer was = registry.disambiguation(item.id()).given.put(index, level);
                    old.add(was == null ? 0 : was);
                }
                int now = distinct(alike);
                if (now <= best) {
                    restore(alike, index, old);
                } else {
                    best = now;
                }
            }
        }
    }

    private void restore(List<Item> alike, int index, List<Integer> old) {
        for (int i = 0; i < old.size(); i++) {
            Map<Integer, Integer> given = registry.disambiguation(alike.get(i).id()).given;
            if (old.get(i) == 0) {
                given.remove(index);
            } else {
                given.put(index, old.get(i));
            }
        }
    }

    private int distinct(List<Item> items) {
        Set<String> texts = new LinkedHashSet<>();
        items.forEach(item -> texts.add(text(item)));
        return texts.size();
    }

    /** Adds one name at a time until the cites differ. Works that become distinct keep that number of names. */
    private void addNames(List<Item> alike) {
        int most = alike.stream()
                .flatMap(item -> item.names().values().stream())
                .mapToInt(List::size)
                .max()
                .orElse(0);
        List<Integer> before = alike.stream()
                .map(item -> registry.disambiguation(item.id()).names)
                .toList();
        for (int count = shown(alike.get(0)) + 1; count <= most; count++) {
            for (Item item : alike) {
                registry.disambiguation(item.id()).names = count;
            }
            if (givenNames && rule.equals("by-cite")) {
                expand(alike);
            } else if (givenNames) {
                new NameExpansion(registry, rule).apply();
            }
            if (distinct(alike) > 1) {
                alike(alike).forEach(this::addNames);
                return;
            }
        }
        for (int i = 0; i < alike.size(); i++) {
            registry.disambiguation(alike.get(i).id()).names = before.get(i);
        }
    }

    private void byCondition(List<Item> alike) {
        int before = distinct(alike);
        alike.forEach(item -> registry.disambiguation(item.id()).disambiguated = true);
        if (distinct(alike) <= before) {
            alike.forEach(item -> registry.disambiguation(item.id()).disambiguated = false);
        }
    }

    /** Assigns the year suffixes a, b and so on, in the order of the bibliography. */
    private void byLetter() {
        List<List<Item>> all = alike(registry.sorted());
        for (List<Item> alike : all) {
            for (int i = 0; i < alike.size(); i++) {
                registry.disambiguation(alike.get(i).id()).yearSuffix = letter(i);
            }
        }
    }

    private static String letter(int index) {
        StringBuilder letters = new StringBuilder();
        int left = index;
        do {
            letters.insert(0, (char) ('a' + left % 26));
            left = left / 26 - 1;
        } while (left >= 0);
        return letters.toString();
    }
}
