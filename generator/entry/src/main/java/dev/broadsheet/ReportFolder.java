package dev.broadsheet;

import dev.broadsheet.cache.FileDigest;
import dev.broadsheet.diagnostic.Diagnostic;
import dev.broadsheet.diagnostic.DiagnosticJson;
import dev.broadsheet.diagnostic.Diagnostics;
import dev.broadsheet.edition.OutputFile;
import dev.broadsheet.source.SourcePosition;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Collectors;

/**
 * The folder for the reports of a run: {@code diagnostics.json}, {@code fault.txt} for internal errors, and reports of editions
 * on their files.
 */
final class ReportFolder {

    private static final String FAULT = "fault.txt";

    /** The suffix of files that map the lines of a book to their sources. */
    private static final String SOURCES = ".epub.tsv";

    private static final String TYPESETTING_TEXT = "typesetting.txt";

    /** Reports on how evenly the pages of PDFs are filled. */
    private static final Set<String> TYPESETTING = Set.of(TYPESETTING_TEXT, "typesetting.json");

    private final Path folder;
    private final String shownAs;
    private boolean failed;

    ReportFolder(Path folder, String shownAs) {
        this.folder = folder;
        this.shownAs = shownAs;
    }

    /** Creates the folder and deletes the stack traces of an earlier run. */
    void prepare(Diagnostics diagnostics) {
        try {
            Files.createDirectories(folder);
            Files.deleteIfExists(folder.resolve(FAULT));
        } catch (IOException e) {
            cannotWrite(e, diagnostics);
        }
    }

    /** Returns whether {@link #prepare} has nothing to do. */
    boolean isPrepared() {
        return Files.isWritable(diagnostics()) && Files.notExists(folder.resolve(FAULT));
    }

    /** Returns the path of the list of diagnostics. */
    Path diagnostics() {
        return folder.resolve("diagnostics.json");
    }

    void writeDiagnostics(Diagnostics diagnostics) {
        try {
            Files.writeString(diagnostics(), DiagnosticJson.write(diagnostics.sorted()));
        } catch (IOException e) {
            cannotWrite(e, diagnostics);
        }
    }

    /** Writes the reports on the output, and deletes those of an earlier run on PDFs and books that no longer exist. */
    void replace(List<OutputFile> files, Diagnostics diagnostics) {
        Set<String> names = files.stream().map(OutputFile::path).collect(Collectors.toSet());
        try (DirectoryStream<Path> old =
                Files.newDirectoryStream(folder, "{typesetting.txt,typesetting.json,*" + SOURCES + "}")) {
            for (Path file : old) {
                if (!names.contains(file.getFileName().toString())) {
                    Files.delete(file);
                }
            }
        } catch (IOException | DirectoryIteratorException e) {
            cannotWrite(e, diagnostics);
        }
        files.forEach(file -> write(file, diagnostics));
    }

    /** Writes the typesetting reports of a run that does not publish. */
    void keepTypesetting(List<OutputFile> files, Diagnostics diagnostics) {
        files.stream().filter(file -> TYPESETTING.contains(file.path())).forEach(file -> write(file, diagnostics));
    }

    /** Returns the typesetting report for people among some files; empty if there is none. */
    static String typesetting(List<OutputFile> files) {
        return files.stream()
                .filter(file -> file.path().equals(TYPESETTING_TEXT))
                .findFirst()
                .map(file -> new String(file.content(), StandardCharsets.UTF_8))
                .orElse("");
    }

    /** Returns the typesetting report of the last run; empty if there is none. */
    String typesetting() {
        try {
            return Files.readString(folder.resolve(TYPESETTING_TEXT));
        } catch (IOException e) {
            return "";
        }
    }

    private void write(OutputFile file, Diagnostics diagnostics) {
        try {
            Files.write(folder.resolve(file.path()), file.content());
        } catch (IOException e) {
            cannotWrite(e, diagnostics);
        }
    }

    /** Returns whether the reports exist unchanged. */
    boolean holds(SortedMap<String, FileDigest> marks) {
        return marks.entrySet().stream().allMatch(file -> holds(file.getKey(), file.getValue()));
    }

    private boolean holds(String path, FileDigest mark) {
        try {
            return mark.fits(Files.readAllBytes(folder.resolve(path)));
        } catch (IOException e) {
            return false;
        }
    }

    /** Appends a stack trace to those of this run. @return where they are, for a message */
    synchronized String keepStackTrace(String trace) {
        try {
            Files.writeString(folder.resolve(FAULT), trace, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
            return shownAs + "/" + FAULT;
        } catch (IOException e) {
            return "the article that it happened with";
        }
    }

    /** Reports that the folder cannot be written, at most once in a run. */
    private void cannotWrite(Exception failure, Diagnostics diagnostics) {
        if (failed) {
            return;
        }
        failed = true;
        diagnostics.report(Diagnostic.error(
                "BS-OUT-009",
                SourcePosition.of(shownAs),
                "the report folder cannot be written: " + failure.getMessage(),
                "check that it is a folder and writable, or set reportDirectory"));
    }
}
