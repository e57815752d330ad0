package dev.broadsheet.citation.csl;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Formats all citations of a text and the list of the works that it cites. */
public final class CslProcessor {

    private final CslStyle style;
    private final Registry registry;
    private final List<CslCluster> clusters;
    private final List<List<Place>> places;

    /**
     * An entry of the list.
     *
     * @param key of the work
     * @param runs what it says; its blocks are those of a number and of what is beside it, where the style wants it
     */
    public record Entry(String key, List<Run> runs) {}

    /**
     * How the list is set.
     *
     * @param hanging whether all lines but the first of an entry are set in
     * @param aligned whether numbers are at the margin and all lines beside them
     */
    public record ListForm(boolean hanging, boolean aligned) {}

    private CslProcessor(CslStyle style, Registry registry, List<CslCluster> clusters, List<List<Place>> places) {
        this.style = style;
        this.registry = registry;
        this.clusters = List.copyOf(clusters);
        this.places = List.copyOf(places);
    }

    /**
     * @param language of the text
     * @param items works by their keys; what is cited and not in it is left out
     * @param clusters citations in the order of reading
     */
    public CslProcessor(CslStyle style, Locale language, Map<String, Item> items, List<CslCluster> clusters) {
        this(style, registry(style, language, items, clusters), clusters, places(style, clusters));
    }

    /**
     * For texts that share a list of works. Whether a work was cited before counts within each text, as the numbers of notes do.
     *
     * @param language of the list
     * @param items works by their keys; what is cited and not in it is left out
     * @param texts citations in the order of reading, of each text
     */
    public static CslProcessor of(
            CslStyle style, Locale language, Map<String, Item> items, List<List<CslCluster>> texts) {
        List<CslCluster> all = texts.stream().flatMap(List::stream).toList();
        List<List<Place>> places =
                texts.stream().flatMap(text -> places(style, text).stream()).toList();
        return new CslProcessor(style, registry(style, language, items, all), all, places);
    }

    /** The same in the words of another language; numbers, letters and the order of works stay. */
    public CslProcessor in(Locale language) {
        return new CslProcessor(style, registry.in(style.locale(language)), clusters, places);
    }

    private static List<List<Place>> places(CslStyle style, List<CslCluster> clusters) {
        Places found = new Places(style);
        return clusters.stream().map(found::of).toList();
    }

    private static Registry registry(
            CslStyle style, Locale language, Map<String, Item> items, List<CslCluster> clusters) {
        List<Item> cited = clusters.stream()
                .flatMap(cluster -> cluster.cites().stream())
                .map(cite -> Optional.ofNullable(items.get(cite.key())))
                .flatMap(Optional::stream)
                .toList();
        return new Registry(style, style.locale(language), cited);
    }

    /**
     * A citation, by its place in the order of reading.
     *
     * @param sentence whether it is one by itself, as in a note that holds nothing else
     */
    public List<Run> citation(int cluster, boolean sentence) {
        Out row = new CiteRow(registry).row(clusters.get(cluster), places.get(cluster), sentence);
        List<Run> runs = Runs.of(row, registry.locale);
        return sentence ? FirstWord.raised(runs, registry.locale) : runs;
    }

    /** The names of those who made the first work of a citation, as they are part of a sentence. */
    public List<Run> authors(int cluster) {
        CslCite cite = clusters.get(cluster).cites().get(0);
        Item item = registry.items.get(cite.key());
        if (item == null) {
            return List.of();
        }
        return Runs.of(
                new SentenceNames(registry).of(item, cite, places.get(cluster).get(0)), registry.locale);
    }

    /** Whether the style has a list of works. */
    public boolean hasList() {
        return style.bibliography().isPresent();
    }

    public ListForm listForm() {
        XmlElement area = style.bibliography().orElseThrow();
        return new ListForm(area.is("hanging-indent"), area.has("second-field-align"));
    }

    /** The list of the works that are cited; none where the style has none. */
    public List<Entry> entries() {
        return style.bibliography()
                .map(area -> new EntryList(registry, area).entries())
                .orElse(List.of());
    }

    /**
     * A work by itself: as the list has it, but without a number, or as its first citation where the style has no list.
     *
     * @param language of the text
     */
    public static List<Run> alone(CslStyle style, Locale language, Item item) {
        CslCite cite = new CslCite(item.id(), "", "", "", "", false);
        CslCluster first = new CslCluster(List.of(cite), style.isNote() ? 1 : 0);
        CslProcessor processor = new CslProcessor(style, language, Map.of(item.id(), item), List.of(first));
        return style.bibliography()
                .map(area -> new EntryList(processor.registry, area).unnumbered(item))
                .orElseGet(() -> processor.citation(0, true));
    }

    /** Runs without a full stop at their end, which is in the text behind them. */
    public static List<Run> unstopped(List<Run> runs) {
        if (runs.isEmpty() || !runs.get(runs.size() - 1).text().endsWith(".")) {
            return runs;
        }
        List<Run> shorter = new ArrayList<>(runs);
        Run last = shorter.remove(shorter.size() - 1);
        String text = last.text().substring(0, last.text().length() - 1);
        if (!text.isEmpty()) {
            shorter.add(last.with(text));
        }
        return shorter;
    }
}
