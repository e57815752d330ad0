package dev.broadsheet.citation.csl;

import dev.broadsheet.address.Address;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Renders {@code text}: a variable, a macro, a term or a literal value. */
final class TextRenderer {

    private static final Map<String, List<String>> SHORT = Map.of(
            "title", List.of("title-short", "shortTitle"),
            "container-title", List.of("container-title-short", "journalAbbreviation"));

    private static final Map<String, String> ADDRESSES = Map.of(
            "URL", "",
            "DOI", "https://doi.org/",
            "PMID", "https://www.ncbi.nlm.nih.gov/pubmed/",
            "PMCID", "https://www.ncbi.nlm.nih.gov/pmc/articles/");

    private static final Set<String> RANGES = Set.of("page", "locator");

    private static final Set<String> NUMBERS =
            Set.of("issue", "volume", "edition", "chapter-number", "number-of-pages");

    private TextRenderer() {}

    static Output render(XmlElement element, Context context) {
        if (element.has("macro")) {
            return macro(element, context);
        } else if (element.has("term")) {
            String form = element.get("form", "long");
            return Renderer.formatted(
                    element, Output.of(context.locale.term(element.get("term"), form, element.is("plural"))), context);
        } else if (element.has("value")) {
            return Renderer.formatted(element, Markup.read(element.get("value")), context);
        }
        return variable(element, element.get("variable"), context);
    }

    private static Output macro(XmlElement element, Context context) {
        Context.Calls before = context.begin();
        List<Output> parts = context.style
                .macro(element.get("macro"))
                .map(macro -> Renderer.children(macro, context))
                .orElse(List.of());
        Output all = Output.joined(parts, "");
        context.end(before, all.isEmpty());
        return Renderer.formatted(element, all, context);
    }

    private static Output variable(XmlElement element, String variable, Context context) {
        boolean letter = variable.equals("year-suffix");
        String text = letter && context.yearSuffixDone ? "" : value(element, variable, context);
        // An unused year suffix does not suppress its group: n.d. and n.d.-a.
        context.yearSuffixDone |= letter && !text.isEmpty();
        if (!letter || !text.isEmpty()) {
            context.called(variable, !text.isEmpty());
        }
        if (text.isEmpty()) {
            return Output.NONE;
        } else if (ADDRESSES.containsKey(variable)) {
            return address(element, variable, text, context);
        } else if (RANGES.contains(variable)) {
            return Renderer.formatted(element, Markup.read(PageRanges.write(variable, text, context)), context);
        } else if (NUMBERS.contains(variable) && Numbers.isNumeric(text)) {
            return Renderer.formatted(element, Output.of(text.replace('-', '\u2013')), context);
        } else if (context.sorting) {
            return Renderer.formatted(element, Output.of(Runs.plain(Markup.read(text))), context);
        }
        return Renderer.formatted(element, Markup.read(text), context);
    }

    private static String value(XmlElement element, String variable, Context context) {
        if (element.get("form").equals("short")) {
            for (String other : SHORT.getOrDefault(variable, List.of(variable + "-short"))) {
                String text = context.text(other);
                if (!text.isEmpty() && !context.substituted.contains(variable)) {
                    return text;
                }
            }
        }
        if (context.sorting && variable.equals("citation-number")) {
            return String.format(Locale.ROOT, "%08d", context.number);
        }
        return context.text(variable);
    }

    private static Optional<Address> web(String address) {
        return Address.read(address).filter(Address::isOnWeb);
    }

    /** Renders an identifier as a link. A prefix that completes the URL is part of the link. */
    private static Output address(XmlElement element, String variable, String text, Context context) {
        String address = ADDRESSES.getOrDefault(variable, "");
        Optional<Address> href = web(text).or(() -> web(address + text));
        Output plain = new Output.Text(text, true);
        if (href.isEmpty() || context.sorting) {
            return Renderer.formatted(element, plain, context);
        }
        boolean whole = element.get("prefix").startsWith("http")
                && element.get("suffix").isEmpty();
        return whole
                ? Output.linked(Renderer.formatted(element, plain, context), href.get())
                : Renderer.formatted(element, Output.linked(plain, href.get()), context);
    }
}
