package dev.broadsheet.acceptance.html;

import dev.broadsheet.acceptance.Estuary;
import dev.broadsheet.acceptance.Fixture;
import dev.broadsheet.acceptance.Gazette;
import dev.broadsheet.acceptance.Handbook;
import dev.broadsheet.acceptance.Quarterly;
import dev.broadsheet.acceptance.SiteOutput;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;

/**
 * What is to be valid: the sites of this repository, of the publication which uses every feature, of a newspaper, of a book and
 * of a journal in three styles of citations.
 */
final class Sites {

    private static final List<Named<Path>> FOLDERS = List.of(
            Named.of("site", SiteOutput.folder()),
            Named.of("fixture", made(() -> Fixture.make().site())),
            Named.of("gazette", made(Gazette::make)),
            Named.of("financial-daily", made(() -> Gazette.inDress("financial-daily"))),
            Named.of("handbook", made(Handbook::make)),
            Named.of("estuary", made(Estuary::make)),
            Named.of("manual", SiteOutput.manual()),
            Named.of("apa", made(() -> Quarterly.make("apa"))),
            Named.of("ieee", made(() -> Quarterly.make("ieee"))),
            Named.of("chicago-notes", made(() -> Quarterly.make("chicago-notes-bibliography"))));

    private static final Set<String> BOOKS = Set.of("handbook", "estuary", "manual");

    /** Makes a site. */
    private interface Making {
        Path make() throws IOException;
    }

    private Sites() {}

    private static Path made(Making making) {
        try {
            return making.make();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The files of all whose names end so, sorted. @throws IllegalStateException when one has none */
    static Stream<Named<Path>> files(String ending) {
        return FOLDERS.stream().flatMap(folder -> files(folder, ending).stream());
    }

    /** Likewise of all that have feeds: a book has no days, by which they are sorted. */
    static Stream<Named<Path>> feeds(String name) {
        return FOLDERS.stream()
                .filter(folder -> !BOOKS.contains(folder.getName()))
                .flatMap(folder -> files(folder, name).stream());
    }

    /** Likewise of one of them, such as {@code fixture}. */
    static Stream<Named<Path>> files(String site, String ending) {
        return FOLDERS.stream()
                .filter(folder -> folder.getName().equals(site))
                .flatMap(folder -> files(folder, ending).stream());
    }

    private static List<Named<Path>> files(Named<Path> folder, String ending) {
        try (Stream<Path> tree = Files.walk(folder.getPayload())) {
            List<Named<Path>> files = tree.filter(
                            file -> Files.isRegularFile(file) && file.toString().endsWith(ending))
                    .sorted()
                    .map(file -> Named.of(
                            folder.getName() + "/" + folder.getPayload().relativize(file), file))
                    .toList();
            if (files.isEmpty()) {
                throw new IllegalStateException("no " + ending + " in " + folder.getPayload());
            }
            return files;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
