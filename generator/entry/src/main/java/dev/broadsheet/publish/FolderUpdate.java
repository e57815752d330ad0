package dev.broadsheet.publish;

import dev.broadsheet.edition.OutputFile;
import dev.broadsheet.publish.Journal.Kind;
import dev.broadsheet.publish.Journal.Step;
import dev.broadsheet.work.Parallel;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Updates individual files of the output folder. New files are written beside the folder, and files to be replaced get a hard
 * link there; then a {@link Journal} is written; only then files move, each by one rename. As long as the journal exists, the
 * update can be {@linkplain #undo undone}, by this run or, if it was killed, by the next one.
 */
final class FolderUpdate {

    private final Path output;
    private final Path folder;
    private final Journal journal;
    private final Runnable beforeStep;

    /** @param folder a folder on the same file system as the output */
    FolderUpdate(Path output, Path folder) {
        this(output, folder, () -> {});
    }

    /** @param beforeStep called before each change on disk */
    FolderUpdate(Path output, Path folder, Runnable beforeStep) {
        this.output = output;
        this.folder = folder;
        this.journal = new Journal(folder);
        this.beforeStep = beforeStep;
    }

    /** Applies the changes. On an exception, the output is unchanged. */
    void apply(Changes changes) throws IOException {
        Files.createDirectory(incoming());
        Files.createDirectory(outgoing());
        List<Step> steps = steps(changes);
        stage(changes.written(), steps);
        beforeStep.run();
        journal.write(steps);
        try {
            for (int number = 0; number < steps.size(); number++) {
                beforeStep.run();
                take(steps.get(number), number);
            }
            foldersLeft(changes).forEach(FileTrees::deleteIfEmpty);
        } catch (IOException e) {
            undo();
            throw e;
        }
        beforeStep.run();
        journal.delete();
        beforeStep.run();
        discard();
    }

    /** Whether it has started to change the output and has neither finished nor been undone. */
    boolean isUnderWay() {
        return journal.exists();
    }

    /** Undoes an update that did not finish. */
    void recover() throws IOException {
        if (journal.exists() && FileTrees.exists(output)) {
            undo();
        }
        journal.delete();
        FileTrees.delete(folder.resolve("journal.next"));
        FileTrees.delete(incoming());
        FileTrees.delete(outgoing());
    }

    /** Removes the files beside the output. Those that cannot be removed are left for the next run. */
    void discard() {
        if (!journal.exists()) {
            FileTrees.deleteQuietly(folder.resolve("journal.next"));
            FileTrees.deleteQuietly(incoming());
            FileTrees.deleteQuietly(outgoing());
        }
    }

    /** Returns the steps in order: additions before files that may refer to them, removals last. */
    private List<Step> steps(Changes changes) {
        List<Step> steps = new ArrayList<>();
        Set<String> folders = new TreeSet<>();
        changes.written().forEach(file -> OutputPaths.addFolders(file.path(), folders));
        folders.removeIf(path -> Files.isDirectory(output.resolve(path)));
        folders.forEach(path -> steps.add(new Step(Kind.MAKE_FOLDER, path)));
        written(changes, false).forEach(path -> steps.add(new Step(Kind.ADD, path)));
        written(changes, true).forEach(path -> steps.add(new Step(Kind.REPLACE, path)));
        changes.removed().forEach(path -> steps.add(new Step(Kind.REMOVE, path)));
        return steps;
    }

    private static List<String> written(Changes changes, boolean present) {
        return changes.written().stream()
                .map(OutputFile::path)
                .filter(path -> changes.present().contains(path) == present)
                .toList();
    }

    private void stage(List<OutputFile> written, List<Step> steps) {
        Map<String, OutputFile> byPath = new HashMap<>();
        written.forEach(file -> byPath.put(file.path(), file));
        Parallel.map(IntStream.range(0, steps.size()).boxed().toList(), number -> {
            Step step = steps.get(number);
            try {
                OutputFile file = byPath.get(step.path());
                if (file != null) {
                    Files.write(incoming(number), file.content());
                }
                if (step.kind() == Kind.REPLACE) {
                    Files.createLink(outgoing(number), output.resolve(step.path()));
                }
                return step;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private void take(Step step, int number) throws IOException {
        Path path = output.resolve(step.path());
        switch (step.kind()) {
            case MAKE_FOLDER -> Files.createDirectory(path);
            case ADD, REPLACE -> Files.move(incoming(number), path, StandardCopyOption.ATOMIC_MOVE);
            case REMOVE -> Files.move(path, outgoing(number), StandardCopyOption.ATOMIC_MOVE);
        }
    }

    /** Returns the folders of removed files, the deepest first. Only empty ones are deleted. */
    private List<Path> foldersLeft(Changes changes) {
        Set<String> folders = new TreeSet<>();
        changes.removed().forEach(path -> OutputPaths.addFolders(path, folders));
        return folders.stream()
                .sorted(Comparator.reverseOrder())
                .map(output::resolve)
                .toList();
    }

    /** Undoes all steps. It can be interrupted and repeated. */
    private void undo() throws IOException {
        List<Step> steps = journal.read();
        for (int number = steps.size() - 1; number >= 0; number--) {
            undo(steps.get(number), number);
        }
        journal.delete();
    }

    private void undo(Step step, int number) throws IOException {
        Path path = output.resolve(step.path());
        switch (step.kind()) {
            case MAKE_FOLDER -> FileTrees.deleteIfEmpty(path);
            case ADD -> FileTrees.delete(path);
            case REPLACE, REMOVE -> {
                if (FileTrees.exists(outgoing(number))) {
                    Files.createDirectories(path.getParent());
                    Files.move(outgoing(number), path, StandardCopyOption.ATOMIC_MOVE);
                }
            }
        }
    }

    private Path incoming() {
        return folder.resolve("incoming");
    }

    private Path incoming(int number) {
        return incoming().resolve(String.valueOf(number));
    }

    private Path outgoing() {
        return folder.resolve("outgoing");
    }

    private Path outgoing(int number) {
        return outgoing().resolve(String.valueOf(number));
    }
}
