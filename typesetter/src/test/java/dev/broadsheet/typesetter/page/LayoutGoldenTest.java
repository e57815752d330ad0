package dev.broadsheet.typesetter.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Small documents, each with its lines, pages and tags as text beside it. {@code -Dgolden.update=true} writes the
 * expected files anew.
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
        String actual = laid.document().dump() + laid.pagination() + "\n" + problems(laid);
        Path expected = EXPECTED.resolve(name.replace(".xhtml", ".txt"));
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(expected, actual);
        }
        assertThat(actual).isEqualTo(Files.readString(expected));
    }

    private static String problems(Laid laid) {
        StringBuilder out = new StringBuilder();
        laid.problems().forEach(problem -> out.append(problem).append('\n'));
        return out.toString();
    }
}
