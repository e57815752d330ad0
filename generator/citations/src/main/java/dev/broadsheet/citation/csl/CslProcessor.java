package dev.broadsheet.citation.csl;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Formats all citations of a text and the bibliography of the works that it cites. */
public final class CslProcessor {

    private final CslStyle style;
    private final Registry registry;
    private final List<CslCluster> clusters;
    private final List<List<CitePosition>> positions;

    /**
     * An entry of the bibliography.
     *
     * @param key the key of the work
     * @param runs the text; its blocks separate a number from the text beside it, if the style asks for this
     */
    public record Entry(String key, List<Run> runs) {}

    /**
     * The layout of the bibliography.
     *
     * @param hanging whether all lines of an entry but the first are indented
     * @param aligned whether numbers are in the margin and all lines are aligned beside them
     */
    public record ListForm(boolean hanging, boolean aligned) {}

    private CslProcessor(
            CslStyle style, Registry registry, List<CslCluster> clusters, List<List<CitePosition>> positions) {
        this.style = style;
        this.registry = registry;
        this.clusters = List.copyOf(clusters);
        this.positions = List.copyOf(positions);
    }

    /**
     * @param language the language of the text
     * @param items works by key; citations of other keys are omitted
     * @param clusters citations in reading order
     */
    public CslProcessor(CslStyle style, Locale language, Map<String, Item> items, List<CslCluster> clusters) {
        this(style, registry(style, language, items, clusters), clusters, positions(style, clusters));
    }

    /**
     * Returns a processor for several texts with one bibliography. Positions such as "ibid." and note numbers are counted per
     * text.
     *
     * @param language the language of the bibliography
     * @param items works by key; citations of other keys are omitted
     * @param texts for each text, its citations in reading order
     */
    public static CslProcessor of(
            CslStyle style, Locale language, Map<String, Item> items, List<List<CslCluster>> texts) {
        List<CslCluster> all = texts.stream().flatMap(List::stream).toList();
        List<List<CitePosition>> positions =
                texts.stream().flatMap(text -> positions(style, text).stream()).toList();
        return new CslProcessor(style, registry(style, language, items, all), all, positions);
    }

    /** Returns this processor for another language. Numbers, year suffixes and the order of works do not change. */
    public CslProcessor in(Locale language) {
        return new CslProcessor(style, registry.in(style.locale(language)), clusters, positions);
    }

    private static List<List<CitePosition>> positions(CslStyle style, List<CslCluster> clusters) {
        CitePositions found = new CitePositions(style);
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
     * Formats a citation.
     *
     * @param cluster its index in reading order
     * @param sentence whether it is a sentence of its own, such as the only content of a note
     */
    public List<Run> citation(int cluster, boolean sentence) {
        Output row = new CiteRow(registry).row(clusters.get(cluster), positions.get(cluster), sentence);
        List<Run> runs = Runs.of(row, registry.locale);
        return sentence ? FirstWord.raised(runs, registry.locale) : runs;
    }

    /** Returns the author names of the first work of a citation, for use in the author's sentence. */
    public List<Run> authors(int cluster) {
        CslCite cite = clusters.get(cluster).cites().get(0);
        Item item = registry.items.get(cite.key());
        if (item == null) {
            return List.of();
        }
        return Runs.of(
                new SentenceNames(registry)
                        .of(item, cite, positions.get(cluster).get(0)),
                registry.locale);
    }

    /** Whether the style has a bibliography. */
    public boolean hasList() {
        return style.bibliography().isPresent();
    }

    public ListForm listForm() {
        XmlElement area = style.bibliography().orElseThrow();
        return new ListForm(area.is("hanging-indent"), area.has("second-field-align"));
    }

    /** Returns the entries of the bibliography of cited works; empty if the style has no bibliography. */
    public List<Entry> entries() {
        return style.bibliography()
                .map(area -> new EntryList(registry, area).entries())
                .orElse(List.of());
    }

    /**
     * Formats a single work: as its bibliography entry without a number, or as its first citation if the style has no
     * bibliography.
     *
     * @param language the language of the text
     */
    public static List<Run> alone(CslStyle style, Locale language, Item item) {
        CslCite cite = new CslCite(item.id(), "", "", "", "", false);
        CslCluster first = new CslCluster(List.of(cite), style.isNote() ? 1 : 0);
        CslProcessor processor = new CslProcessor(style, language, Map.of(item.id(), item), List.of(first));
        return style.bibliography()
                .map(area -> new EntryList(processor.registry, area).unnumbered(item))
                .orElseGet(() -> processor.citation(0, true));
    }

    /** Removes a full stop at the end of the runs, for text that is followed by one. */
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
