package dev.broadsheet.citation.csl;

import dev.broadsheet.citation.csl.CiteRow.RenderedCite;
import java.util.ArrayList;
import java.util.List;

/** Collapses three or more consecutive citation numbers to a range: 1–3, 5. */
final class NumberCollapse {

    private final String delimiter;
    private final String after;

    NumberCollapse(String delimiter, XmlElement citation) {
        this.delimiter = delimiter;
        this.after = citation.get("after-collapse-delimiter", delimiter);
    }

    List<Output> parts(List<RenderedCite> row, CiteRow cites) {
        List<Output> parts = new ArrayList<>();
        boolean collapsed = false;
        for (int i = 0; i < row.size(); ) {
            int end = i;
            while (end + 1 < row.size()
                    && row.get(end).isBare()
                    && row.get(end + 1).isBare()
                    && row.get(end + 1).number() == row.get(end).number() + 1) {
                end++;
            }
            if (i > 0) {
                parts.add(CiteRow.between(row.get(i - 1), row.get(i), collapsed ? after : delimiter));
            }
            collapsed = end - i >= 2;
            parts.add(cites.around(row.get(i), row.get(i).out()));
            if (collapsed) {
                parts.add(Output.of("\u2013"));
                parts.add(cites.around(row.get(end), row.get(end).out()));
                i = end + 1;
            } else {
                i++;
            }
        }
        return parts;
    }
}
