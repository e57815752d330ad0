package dev.broadsheet.publish;

import dev.broadsheet.edition.OutputFile;
import dev.broadsheet.work.Parallel;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The differences between a new output and the existing one.
 *
 * @param written new files and files with changed content
 * @param present the paths of all existing files
 * @param removed the paths of existing files that the new output lacks, sorted
 * @param staying the number of unchanged files
 */
record Changes(List<OutputFile> written, Set<String> present, List<String> removed, int staying) {

    /**
     * @param files the files of the new output
     * @param present the paths of the existing files
     */
    static Changes of(List<OutputFile> files, Set<String> present, ExistingFiles old) {
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

    /** Whether fewer files change than stay, and each can be replaced by itself. */
    boolean areFew() {
        return staying > written.size() + removed.size() && !changeCase();
    }

    /**
     * Whether a new file or folder differs from one that goes only by case. On a file system that ignores case, its removal would
     * take away the new one.
     */
    private boolean changeCase() {
        Set<String> gone = new HashSet<>();
        removed.forEach(path -> OutputPaths.addFolders(path + "/", gone));
        Set<String> come = new HashSet<>();
        written.forEach(file -> OutputPaths.addFolders(file.path() + "/", come));
        come.removeAll(gone);
        Set<String> folded = gone.stream().map(OutputPaths::fold).collect(Collectors.toSet());
        return come.stream().map(OutputPaths::fold).anyMatch(folded::contains);
    }
}
