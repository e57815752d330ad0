package dev.broadsheet.citation.csl;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Renders the names of a cite for use in the author's sentence. */
final class SentenceNames {

    private final Registry registry;

    SentenceNames(Registry registry) {
        this.registry = registry;
    }

    /**
     * Returns the names that lead the cite in the style. For styles without names in citations, such as numeric ones, returns
     * short names or the title.
     */
    Output of(Item item, CslCite cite, CitePosition position) {
        CslCite whole = new CslCite(cite.key(), "", "", "", "", false);
        Context context = registry.context(registry.style.citation(), item, whole, position);
        context.inSentence = true;
        registry.cite(context);
        if (!context.names.isEmpty()) {
            return context.names;
        }
        Context own = registry.context(registry.style.citation(), item, whole, CitePosition.FIRST);
        own.nameOptions.putIfAbsent("and", "text");
        own.forcedNameOptions.put("name-form", "short");
        XmlElement label = element("name", Map.of(), List.of());
        for (String role : List.of("author", "editor", "translator", "director")) {
            Output names = NamesRenderer.render(
                    element("names", Map.of("variable", role), List.of(label)), Optional.empty(), own);
            if (!names.isEmpty()) {
                return names;
            }
        }
        return CiteRow.title(item);
    }

    private static XmlElement element(String name, Map<String, String> attributes, List<XmlElement> children) {
        return new XmlElement(name, attributes, children, "", 0);
    }
}
