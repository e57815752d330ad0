package dev.broadsheet;

import dev.broadsheet.cache.FileMark;
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
 * The folder for what a run says of itself: {@code diagnostics.json}, and {@code fault.txt} when we are
 * at fault, and what editions say of their files.
 */
final class ReportFolder {

    private static final String FAULT = "fault.txt";

    /** How the names of files end that say what the lines of a book were made from. */
    private static final String SOURCES = ".epub.tsv";

    private static final String TYPESETTING_TEXT = "typesetting.txt";

    /** How even the pages of PDFs are. */
    private static final Set<String> TYPESETTING = Set.of(TYPESETTING_TEXT, "typesetting.json");

    private final Path folder;
    private final String shownAs;
    private boolean failed;

    ReportFolder(Path folder, String shownAs) {
        this.folder = folder;
        this.shownAs = shownAs;
    }

    /** Makes the folder and removes the stack traces of an earlier run. */
    void prepare(Diagnostics diagnostics) {
        try {
            Files.createDirectories(folder);
            Files.deleteIfExists(folder.resolve(FAULT));
        } catch (IOException e) {
            cannotWrite(e, diagnostics);
        }
    }

    /** Whether there is nothing to {@link #prepare}. */
    boolean isPrepared() {
        return Files.isWritable(diagnostics()) && Files.notExists(folder.resolve(FAULT));
    }

    /** The list of all problems of the run. */
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

    /** Writes what a run says of its output; what one before said of PDFs and books that are not made any more goes. */
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

    /** Writes what there is to say of pages that are not published. */
    void keepTypesetting(List<OutputFile> files, Diagnostics diagnostics) {
        files.stream().filter(file -> TYPESETTING.contains(file.path())).forEach(file -> write(file, diagnostics));
    }

    /** What these files say of the pages of PDFs, for people; empty when they say nothing. */
    static String typesetting(List<OutputFile> files) {
        return files.stream()
                .filter(file -> file.path().equals(TYPESETTING_TEXT))
                .findFirst()
                .map(file -> new String(file.content(), StandardCharsets.UTF_8))
                .orElse("");
    }

    /** What the last run said of them; empty when it said nothing. */
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

    /** Whether what was written is there as it was. */
    boolean holds(SortedMap<String, FileMark> marks) {
        return marks.entrySet().stream().allMatch(file -> holds(file.getKey(), file.getValue()));
    }

    private boolean holds(String path, FileMark mark) {
        try {
            return mark.fits(Files.readAllBytes(folder.resolve(path)));
        } catch (IOException e) {
            return false;
        }
    }

    /** Adds to the stack traces of this run and says where they are. */
    synchronized String keepStackTrace(String trace) {
        try {
            Files.writeString(folder.resolve(FAULT), trace, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
            return shownAs + "/" + FAULT;
        } catch (IOException e) {
            return "the article that it happened with";
        }
    }

    /** Once in a run, whatever else cannot be written. */
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
