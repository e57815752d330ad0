package dev.broadsheet.acceptance.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.broadsheet.acceptance.Shelf;
import dev.broadsheet.acceptance.Tool;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Ace, the accessibility checker of the DAISY Consortium, finds nothing in any book. */
@ExtendWith(Lab.class)
class AceTest {

    private static final Path PROGRAM = Path.of("node_modules/@daisy/ace-cli/bin/ace.js");

    @TempDir
    Path folder;

    static Stream<String> books() {
        return Shelf.BOOKS.stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("books")
    void aceFindsNothing(String book, Shelf shelf) throws Exception {
        JsonNode report = run(shelf.book(book));

        assertThat(violations(report)).isEmpty();
        assertThat(report.path("earl:result").path("earl:outcome").asText()).isEqualTo("pass");
        assertThat(report.path("properties").path("hasPageBreaks").asBoolean()).isEqualTo(!book.endsWith("digest"));
    }

    private JsonNode run(Path book) throws IOException, InterruptedException {
        Path program = Tool.requireFile("npm ci in acceptance/browser", PROGRAM);
        Tool.require("nodejs", "node")
                .with("PUPPETEER_EXECUTABLE_PATH", Chromium.tool().path().toString())
                .with("ACE_TIMEOUT_INITIAL", "60000")
                .with("HOME", folder.toString())
                .run(
                        program.toString(),
                        "--silent",
                        "--outdir",
                        folder.resolve("report").toString(),
                        book.toString());
        return DevTools.JSON.readTree(Files.readAllBytes(folder.resolve("report/report.json")));
    }

    private static List<String> violations(JsonNode report) {
        List<String> violations = new ArrayList<>();
        for (JsonNode document : report.path("assertions")) {
            String file = document.path("earl:testSubject").path("url").asText();
            for (JsonNode assertion : document.path("assertions")) {
                violations.add(file + ": "
                        + assertion.path("earl:test").path("dct:title").asText() + ": "
                        + assertion.path("earl:result").path("dct:description").asText());
            }
        }
        return violations;
    }
}
