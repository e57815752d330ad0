package dev.broadsheet.citation.csl;

import java.util.List;

/**
 * A citation: one or more works cited at one place.
 *
 * @param note the number of the note that contains it; 0 for the main text
 */
public record CslCluster(List<CslCite> cites, int note) {

    public CslCluster {
        cites = List.copyOf(cites);
    }
}
