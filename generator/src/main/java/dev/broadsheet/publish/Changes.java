package dev.broadsheet.publish;

import dev.broadsheet.edition.OutputFile;
import dev.broadsheet.work.Parallel;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * In what a new output differs from the one that is there.
 *
 * @param written files that are new or have other bytes
 * @param present paths of all files that are there
 * @param removed those of them that the new output does not have, sorted
 * @param staying number of the files that stay as they are
 */
record Changes(List<OutputFile> written, Set<String> present, List<String> removed, int staying) {

    /**
     * @param files of the new output
     * @param present paths of the files that are there
     */
    static Changes of(List<OutputFile> files, Set<String> present, OldFiles old) {
        List<Boolean> same = Parallel.map(files, file -> present.contains(file.path()) && old.has(file));
        List<OutputFile> written = new ArrayList<>();
        Set<String> removed = new TreeSet<>(present);
        for (int i = 0; i < files.size(); i++) {
            removed.remove(files.get(i).path());
            if (!same.get(i)) {
                written.add(files.get(i));
            }
        }
        return new Changes(written, present, List.copyOf(removed), files.size() - written.size());
    }

    /** Whether more stays than changes. */
    boolean areFew() {
        return staying > written.size() + removed.size();
    }
}
