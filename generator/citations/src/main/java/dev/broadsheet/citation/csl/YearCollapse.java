package dev.broadsheet.citation.csl;

import dev.broadsheet.citation.csl.CiteRow.RenderedCite;
import java.util.ArrayList;
import java.util.List;

/** Adds delimiters between cites, and omits names and years that repeat those of the previous cite. */
final class YearCollapse {

    private final CiteRow cites;
    private final Registry registry;
    private final String collapse;
    private final String delimiter;
    private final String within;
    private final String suffixes;
    private final String after;

    YearCollapse(CiteRow cites, Registry registry, XmlElement citation, XmlElement layout) {
        this.cites = cites;
        this.registry = registry;
        boolean letters = citation.is("disambiguate-add-year-suffix");
        String wanted = citation.get("collapse");
        this.collapse = letters || !wanted.startsWith("year") ? wanted : "year";
        this.delimiter = layout.get("delimiter");
        this.within = citation.get("cite-group-delimiter", collapse.isEmpty() ? delimiter : ", ");
        this.suffixes = citation.get("year-suffix-delimiter", citation.get("cite-group-delimiter", delimiter));
        this.after = citation.get("after-collapse-delimiter", delimiter);
    }

    List<Output> parts(List<RenderedCite> row, boolean grouped) {
        List<Output> parts = new ArrayList<>();
        boolean lettered = false;
        boolean collapsed = false;
        for (int i = 0; i < row.size(); i++) {
            RenderedCite made = row.get(i);
            boolean same = grouped && i > 0 && isSame(row.get(i - 1), made);
            int run = same && collapse.startsWith("year-suffix") ? lettersFrom(row, i) : 0;
            if (run > 0) {
                letters(row, i, run, parts);
                lettered = true;
                i += run - 1;
                continue;
            }
            if (i > 0) {
                boolean located = !row.get(i - 1).cite().locator().isEmpty();
                String mark =
                        same && !(located && !collapse.isEmpty()) ? within : collapsed || same ? after : delimiter;
                parts.add(CiteRow.between(row.get(i - 1), made, lettered ? after : mark));
            }
            lettered = false;
            boolean hides = same && !collapse.isEmpty();
            collapsed = hides;
            Output out = hides
                    ? cites.make(made.cite(), made.position(), made.index(), made.item(), true)
                            .out()
                    : made.out();
            parts.add(cites.around(made, out.isEmpty() ? made.out() : out));
        }
        return parts;
    }

    private static boolean isSame(RenderedCite before, RenderedCite made) {
        return !made.names().isEmpty()
                && made.names().equals(before.names())
                && made.cite().prefix().isEmpty()
                && before.cite().suffix().isEmpty();
    }

    /** Returns the cite without its names and its year suffix. */
    private String year(RenderedCite made) {
        CiteDisambiguation disambiguation = registry.disambiguation(made.item().id());
        String letter = disambiguation.yearSuffix;
        disambiguation.yearSuffix = "";
        Output out = cites.make(made.cite(), made.position(), made.index(), made.item(), true)
                .out();
        disambiguation.yearSuffix = letter;
        return Runs.plain(out);
    }

    private String letter(RenderedCite made) {
        return registry.disambiguation(made.item().id()).yearSuffix;
    }

    /** Returns how many cites from {@code start} on differ from the previous one only in the year suffix. */
    private int lettersFrom(List<RenderedCite> row, int start) {
        int end = start;
        while (end < row.size()
                && isSame(row.get(end - 1), row.get(end))
                && row.get(end).cite().locator().isEmpty()
                && row.get(end - 1).cite().locator().isEmpty()
                && !letter(row.get(end)).isEmpty()
                && !letter(row.get(end - 1)).isEmpty()
                && year(row.get(end)).equals(year(row.get(end - 1)))) {
            end++;
        }
        return end - start;
    }

    private void letters(List<RenderedCite> row, int start, int count, List<Output> parts) {
        boolean ranged = collapse.equals("year-suffix-ranged");
        int at = start;
        while (at < start + count) {
            int end = at;
            while (ranged && end + 1 < start + count && follows(row.get(end), row.get(end + 1))) {
                end++;
            }
            boolean joined = ranged && follows(row.get(at - 1), row.get(at)) && end - at >= 1;
            if (!joined) {
                parts.add(Output.of(suffixes));
                parts.add(cites.around(row.get(at), Output.of(letter(row.get(at)))));
            }
            if (joined || end - at >= 2) {
                parts.add(Output.of("\u2013"));
                parts.add(cites.around(row.get(end), Output.of(letter(row.get(end)))));
                at = end + 1;
            } else {
                at++;
            }
        }
    }

    private boolean follows(RenderedCite before, RenderedCite made) {
        String first = letter(before);
        String second = letter(made);
        return first.length() == 1 && second.length() == 1 && second.charAt(0) == first.charAt(0) + 1;
    }
}
