package dev.broadsheet.citation.csl;

import java.util.List;

/**
 * Works that are cited at one place.
 *
 * @param note number of the note that they are in; 0 for the text
 */
public record CslCluster(List<CslCite> cites, int note) {

    public CslCluster {
        cites = List.copyOf(cites);
    }
}
