package dev.broadsheet.citation.csl;

import java.util.ArrayList;
import java.util.List;

/** Lays out the cites of one citation: sorts them, groups them by names, and collapses years or numbers. */
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
     * A rendered cite.
     *
     * @param index the index of the cite in its citation
     * @param names the leading names as plain text
     * @param number the citation number of its work
     */
    record RenderedCite(
            CslCite cite, CitePosition position, int index, Item item, Output out, String names, int number) {

        boolean isBare() {
            return cite.prefix().isEmpty()
                    && cite.suffix().isEmpty()
                    && cite.locator().isEmpty();
        }
    }

    /** @param sentence whether the citation is a sentence of its own, which gets the layout's suffix also in note styles */
    Output row(CslCluster cluster, List<CitePosition> positions, boolean sentence) {
        List<RenderedCite> made = new ArrayList<>();
        for (int i = 0; i < cluster.cites().size(); i++) {
            Item item = registry.items.get(cluster.cites().get(i).key());
            if (item != null) {
                made.add(make(cluster.cites().get(i), positions.get(i), i, item, false));
            }
        }
        boolean grouped = citation.has("cite-group-delimiter") || collapse.startsWith("year");
        List<RenderedCite> row = new ArrayList<>();
        for (List<RenderedCite> part : parts(made)) {
            List<RenderedCite> sorted = SortKeys.sorted(
                    part,
                    citation,
                    registry.locale,
                    one -> registry.context(citation, one.item, one.cite, one.position));
            row.addAll(grouped ? grouped(sorted) : sorted);
        }
        List<Output> parts = collapse.equals("citation-number")
                ? new NumberCollapse(layout.get("delimiter"), citation).parts(row, this)
                : new YearCollapse(this, registry, citation, layout).parts(row, grouped);
        return Output.styled(sentence || !registry.style.isNote() ? layout : layout.without("suffix"), parts, "");
    }

    /**
     * Splits cites into runs that are sorted independently. A cite with a prefix, such as "see", keeps its place and is a run of
     * its own.
     */
    private static List<List<RenderedCite>> parts(List<RenderedCite> made) {
        List<List<RenderedCite>> parts = new ArrayList<>();
        boolean stays = true;
        for (RenderedCite one : made) {
            if (stays || !one.cite.prefix().isBlank()) {
                parts.add(new ArrayList<>());
            }
            stays = !one.cite.prefix().isBlank();
            parts.get(parts.size() - 1).add(one);
        }
        return parts;
    }

    RenderedCite make(CslCite cite, CitePosition position, int index, Item item, boolean withoutNames) {
        Context context = registry.context(citation, item, cite, position);
        context.withoutNames = withoutNames || cite.suppressed();
        Output cited = registry.cite(context);
        Output out = cited.isEmpty() && !context.withoutNames ? title(item) : cited;
        return new RenderedCite(cite, position, index, item, out, Runs.plain(context.names), context.number);
    }

    /**
     * Returns the title of a work, or its id. It replaces a cite or an entry for which the style renders nothing, such as a work
     * without authors and year.
     */
    static Output title(Item item) {
        return Markup.read(item.text("title").isEmpty() ? item.id() : item.text("title"));
    }

    /** Returns a cite with its prefix and suffix, which are not part of the link. */
    Output around(RenderedCite made, Output out) {
        String suffix = made.cite.suffix();
        return Output.joined(
                List.of(Markup.read(made.cite.prefix()), Output.cited(out, made.index), Markup.read(suffix)), "");
    }

    /**
     * Returns the delimiter between two cites: none if the prefix of the second begins with punctuation, a space if the suffix of
     * the first ends with punctuation.
     */
    static Output between(RenderedCite before, RenderedCite made, String delimiter) {
        String prefix = made.cite.prefix().strip();
        String suffix = before.cite.suffix().strip();
        if (!prefix.isEmpty() && ",.;:".indexOf(prefix.charAt(0)) >= 0) {
            return Output.NONE;
        } else if (!suffix.isEmpty() && ",.;:".indexOf(suffix.charAt(suffix.length() - 1)) >= 0) {
            return Output.of(" ");
        }
        return Output.of(delimiter);
    }

    /** Moves cites with the same names right after the first of them. */
    private static List<RenderedCite> grouped(List<RenderedCite> row) {
        List<RenderedCite> left = new ArrayList<>(row);
        List<RenderedCite> out = new ArrayList<>();
        while (!left.isEmpty()) {
            RenderedCite first = left.get(0);
            List<RenderedCite> group = left.stream()
                    .filter(one ->
                            one.index == first.index || (!first.names.isEmpty() && one.names.equals(first.names)))
                    .toList();
            out.addAll(group);
            left.removeAll(group);
        }
        return out;
    }
}
