package dev.broadsheet.citation.csl;

import java.util.ArrayList;
import java.util.List;

/** Puts the cites of one citation into a row: sorted, grouped by names, and collapsed. */
final class CiteRow {

    private final Registry registry;
    private final XmlElement citation;
    private final XmlElement layout;
    private final String collapse;

    CiteRow(Registry registry) {
        this.registry = registry;
        this.citation = registry.style.citation();
        this.layout = citation.child("layout").orElseThrow();
        this.collapse = citation.get("collapse");
    }

    /**
     * A cite that was made.
     *
     * @param index of the cite in its citation
     * @param names that lead it
     * @param number of its work
     */
    record Made(CslCite cite, Place place, int index, Item item, Out out, String names, int number) {

        boolean isBare() {
            return cite.prefix().isEmpty()
                    && cite.suffix().isEmpty()
                    && cite.locator().isEmpty();
        }
    }

    /** @param sentence whether what ends a note is at the end */
    Out row(CslCluster cluster, List<Place> places, boolean sentence) {
        List<Made> made = new ArrayList<>();
        for (int i = 0; i < cluster.cites().size(); i++) {
            Item item = registry.items.get(cluster.cites().get(i).key());
            if (item != null) {
                made.add(make(cluster.cites().get(i), places.get(i), i, item, false));
            }
        }
        boolean grouped = citation.has("cite-group-delimiter") || collapse.startsWith("year");
        List<Made> row = new ArrayList<>();
        for (List<Made> part : parts(made)) {
            List<Made> sorted = SortKeys.sorted(
                    part, citation, registry.locale, one -> registry.context(citation, one.item, one.cite, one.place));
            row.addAll(grouped ? grouped(sorted) : sorted);
        }
        List<Out> parts = collapse.equals("citation-number")
                ? new NumberCollapse(layout.get("delimiter"), citation).parts(row, this)
                : new YearCollapse(this, registry, citation, layout).parts(row, grouped);
        return Out.styled(sentence || !registry.style.isNote() ? layout : layout.without("suffix"), parts, "");
    }

    /** What an author writes before a cite, such as "see", stays where it is: cites are sorted between such places. */
    private static List<List<Made>> parts(List<Made> made) {
        List<List<Made>> parts = new ArrayList<>();
        boolean stays = true;
        for (Made one : made) {
            if (stays || !one.cite.prefix().isBlank()) {
                parts.add(new ArrayList<>());
            }
            stays = !one.cite.prefix().isBlank();
            parts.get(parts.size() - 1).add(one);
        }
        return parts;
    }

    Made make(CslCite cite, Place place, int index, Item item, boolean withoutNames) {
        Context context = registry.context(citation, item, cite, place);
        context.withoutNames = withoutNames || cite.suppressed();
        Out cited = registry.cite(context);
        Out out = cited.isEmpty() && !context.withoutNames ? title(item) : cited;
        return new Made(cite, place, index, item, out, Runs.plain(context.names), context.number);
    }

    /** What names a work of which a style shows nothing, since neither people nor a year are known. */
    static Out title(Item item) {
        return Markup.read(item.text("title").isEmpty() ? item.id() : item.text("title"));
    }

    /** A cite with what its author says of it, which is no part of the link. */
    Out around(Made made, Out out) {
        String suffix = made.cite.suffix();
        return Out.joined(
                List.of(Markup.read(made.cite.prefix()), Out.cited(out, made.index), Markup.read(suffix)), "");
    }

    /** A delimiter between two cites; none where what their author says between them begins or ends with a mark. */
    static Out between(Made before, Made made, String delimiter) {
        String prefix = made.cite.prefix().strip();
        String suffix = before.cite.suffix().strip();
        if (!prefix.isEmpty() && ",.;:".indexOf(prefix.charAt(0)) >= 0) {
            return Out.NONE;
        } else if (!suffix.isEmpty() && ",.;:".indexOf(suffix.charAt(suffix.length() - 1)) >= 0) {
            return Out.of(" ");
        }
        return Out.of(delimiter);
    }

    /** Cites of the same names follow the first of them. */
    private static List<Made> grouped(List<Made> row) {
        List<Made> left = new ArrayList<>(row);
        List<Made> out = new ArrayList<>();
        while (!left.isEmpty()) {
            Made first = left.get(0);
            List<Made> group = left.stream()
                    .filter(one ->
                            one.index == first.index || (!first.names.isEmpty() && one.names.equals(first.names)))
                    .toList();
            out.addAll(group);
            left.removeAll(group);
        }
        return out;
    }
}
