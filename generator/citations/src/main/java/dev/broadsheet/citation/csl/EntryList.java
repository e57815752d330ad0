package dev.broadsheet.citation.csl;

import dev.broadsheet.citation.csl.CslProcessor.Entry;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Renders the bibliography. */
final class EntryList {

    private final Registry registry;
    private final XmlElement area;
    private final XmlElement layout;

    EntryList(Registry registry, XmlElement area) {
        this.registry = registry;
        this.area = area;
        this.layout = area.child("layout").orElseThrow();
    }

    List<Entry> entries() {
        List<Entry> entries = new ArrayList<>();
        @Nullable List<String> before = null;
        for (Item item : registry.sorted()) {
            Context context = registry.context(area, item, null, CitePosition.FIRST);
            if (area.has("subsequent-author-substitute") && before != null) {
                context.repeated = new Repeated(
                        before,
                        area.get("subsequent-author-substitute"),
                        area.get("subsequent-author-substitute-rule", "complete-all"));
            }
            Output made = entry(Renderer.children(layout, context));
            before = context.people;
            entries.add(new Entry(item.id(), runs(item, made)));
        }
        return entries;
    }

    /** Renders the entry of a work without its number. */
    List<Run> unnumbered(Item item) {
        Context context = registry.context(area, item, null, CitePosition.FIRST);
        context.number = 0;
        return runs(item, Output.styled(layout, Renderer.children(layout, context), ""));
    }

    /** Converts an entry to runs. An empty entry becomes the title of the work. */
    private List<Run> runs(Item item, Output made) {
        Output out = made.isEmpty() ? Output.styled(layout, List.of(CiteRow.title(item)), "") : made;
        return Runs.trimmed(Runs.of(out, registry.locale));
    }

    /**
     * Joins the parts of an entry; with {@code second-field-align} the first part is in the margin and the others are beside it.
     */
    private Output entry(List<Output> parts) {
        List<Output> shown = parts.stream().filter(part -> !part.isEmpty()).toList();
        if (!area.has("second-field-align") || shown.size() < 2) {
            return Output.styled(layout, shown, "");
        }
        List<Output> beside = new ArrayList<>(shown.subList(1, shown.size()));
        beside.add(Output.of(layout.get("suffix")));
        Output first =
                Output.styled(display("left-margin"), List.of(Output.of(layout.get("prefix")), shown.get(0)), "");
        Output rest = Output.styled(display("right-inline"), beside, "");
        return Output.joined(List.of(first, rest), "");
    }

    private static XmlElement display(String display) {
        return new XmlElement("group", Map.of("display", display), List.of(), "", 0);
    }
}
