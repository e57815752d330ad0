package dev.broadsheet.source;

import dev.broadsheet.diagnostic.Diagnostics;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The texts of a content folder.
 *
 * @param root the folder; empty when there is none
 * @param site {@code site.yaml}; empty when it is missing or unreadable
 * @param articles Markdown files under {@code articles/}, sorted by path
 * @param pages Markdown files under {@code pages/}, sorted by path
 * @param chapters Markdown files under {@code chapters/}, sorted by path
 * @param summary {@code chapters/SUMMARY.md}, the order of the chapters in mdBook's syntax; empty when there is none
 * @param otherFiles paths of all other files, for "did you mean"
 */
public record LoadedContent(
        Optional<ContentRoot> root,
        Optional<SourceFile> site,
        List<SourceFile> articles,
        List<SourceFile> pages,
        List<SourceFile> chapters,
        Optional<SourceFile> summary,
        SortedSet<String> otherFiles) {

    /** The content of a missing folder. */
    public static final LoadedContent NONE = new LoadedContent(
            Optional.empty(),
            Optional.empty(),
            List.of(),
            List.of(),
            List.of(),
            Optional.empty(),
            Collections.emptySortedSet());

    public LoadedContent {
        articles = List.copyOf(articles);
        pages = List.copyOf(pages);
        chapters = List.copyOf(chapters);
        otherFiles = Collections.unmodifiableSortedSet(new TreeSet<>(otherFiles));
    }

    /** Returns a copy without some documents. @param paths the paths of their files */
    public LoadedContent without(Set<String> paths) {
        return new LoadedContent(
                root,
                site,
                without(articles, paths),
                without(pages, paths),
                without(chapters, paths),
                summary,
                otherFiles);
    }

    private static List<SourceFile> without(List<SourceFile> files, Set<String> paths) {
        return files.stream().filter(file -> !paths.contains(file.path())).toList();
    }

    /** Returns articles, then pages, then chapters. */
    public Stream<SourceFile> documents() {
        return Stream.of(articles, pages, chapters).flatMap(List::stream);
    }

    /** Returns the paths of all documents and other files. */
    public Stream<String> paths() {
        return Stream.concat(documents().map(SourceFile::path), otherFiles.stream());
    }

    /** Returns the text of a file that is no document, such as a bibliography or citation style; empty if it cannot be read. */
    public Optional<SourceText> otherText(String displayName) {
        return root.flatMap(folder -> otherFiles.stream()
                .filter(path -> folder.displayName(path).equals(displayName))
                .findFirst()
                .flatMap(path ->
                        new PartReader(folder, new Diagnostics()).read(path).part())
                .map(Part::text));
    }

    /**
     * Reads texts back into memory that were {@linkplain SourceText#release released}.
     *
     * @param displayNames the file names in diagnostics
     */
    public void recall(Set<String> displayNames) {
        documents()
                .map(SourceFile::text)
                .filter(text -> displayNames.contains(text.name()))
                .forEach(SourceText::recall);
    }

    /** Returns the text of a file by its name in diagnostics. */
    public Optional<SourceText> text(String displayName) {
        return texts().filter(text -> text.name().equals(displayName)).findFirst();
    }

    /** Returns the texts of {@code site.yaml}, the summary and all documents, and of the files that they include. */
    Stream<SourceText> texts() {
        return Stream.of(site.stream(), summary.stream(), documents())
                .flatMap(files -> files)
                .flatMap(file -> Stream.concat(
                        Stream.of(file.text()), file.parts().stream().map(Part::text)));
    }
}
