package dev.broadsheet.typesetter.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.typesetter.api.Pagination;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Compares lines, pages and tags of small documents with golden files. {@code -Dgolden.update=true} rewrites these.
 */
class LayoutGoldenTest {

    private static final Path DOCUMENTS = Path.of("src/test/resources/layout");
    private static final Path EXPECTED = Path.of("src/test/resources/golden");

    static List<String> documents() throws IOException {
        try (Stream<Path> files = Files.list(DOCUMENTS)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".xhtml"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void isLaidOutAsExpected(String name) throws IOException {
        String source = Files.readString(DOCUMENTS.resolve(name));
        int end = source.indexOf("</style>");
        String css = source.substring(source.indexOf("<style>") + "<style>".length(), end);
        String body = source.substring(end + "</style>".length());
        Laid laid = Laid.body(Laid.SMALL_PAGES + css, body);
        String actual = laid.document().dump() + pagination(laid.pagination()) + problems(laid);
        Path expected = EXPECTED.resolve(name.replace(".xhtml", ".txt"));
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(expected, actual);
        }
        assertThat(actual).isEqualTo(Files.readString(expected));
    }

    private static String pagination(Pagination pagination) {
        StringBuilder out = new StringBuilder();
        new TreeMap<>(pagination.anchors())
                .forEach((id, page) -> out.append("anchor ")
                        .append(id)
                        .append(" on page ")
                        .append(page + 1)
                        .append('\n'));
        pagination
                .breaks()
                .forEach(place -> out.append("page ")
                        .append(place.pageIndex() + 1)
                        .append(" begins at #")
                        .append(place.anchor())
                        .append('+')
                        .append(place.offset())
                        .append('\n'));
        return out.toString();
    }

    private static String problems(Laid laid) {
        StringBuilder out = new StringBuilder();
        laid.problems()
                .forEach(problem -> out.append(problem.severity())
                        .append(' ')
                        .append(problem.code())
                        .append(' ')
                        .append(problem.message())
                        .append('\n'));
        return out.toString();
    }
}
