package dev.broadsheet.citation.csl;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Expands given names of different people that render identically in any citation, as {@code givenname-disambiguation-rule} asks
 * even if the cites differ.
 */
final class NameExpansion {

    private final Registry registry;
    private final boolean primary;
    private final int most;

    NameExpansion(Registry registry, String rule) {
        this.registry = registry;
        this.primary = rule.startsWith("primary-name");
        this.most = rule.endsWith("with-initials") ? 1 : 2;
    }

    void apply() {
        Map<String, Map<PersonName, NameUse>> alike = new LinkedHashMap<>();
        for (Item item : registry.items.values()) {
            Context context = registry.context(registry.style.citation(), item, null, CitePosition.FIRST);
            registry.cite(context);
            for (NameUse use : context.uses) {
                if (!primary || use.index() == 0) {
                    alike.computeIfAbsent(use.at(0), text -> new LinkedHashMap<>())
                            .putIfAbsent(use.person(), use);
                }
            }
        }
        alike.values().stream().filter(uses -> uses.size() > 1).forEach(uses -> expand(List.copyOf(uses.values())));
    }

    private void expand(List<NameUse> uses) {
        List<NameUse> left = new ArrayList<>(uses);
        for (int level = 1; level <= most; level++) {
            int at = level;
            for (NameUse use : List.copyOf(left)) {
                boolean alone = uses.stream()
                        .filter(other -> !other.person().equals(use.person()))
                        .noneMatch(other -> other.at(at).equals(use.at(at)));
                if (alone) {
                    registry.expanded.put(use.person(), at);
                    left.remove(use);
                }
            }
        }
    }
}
