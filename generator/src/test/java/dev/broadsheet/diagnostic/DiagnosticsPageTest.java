package dev.broadsheet.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page on diagnostics lists the codes of the source, each once. */
class DiagnosticsPageTest {

    private static final Path ROOT = Path.of("..");

    @Test
    void listsEachCodeOfTheSourceAndNoOther() throws IOException {
        Set<String> used = new TreeSet<>();
        for (String module : List.of("typesetter", "generator", "maven-plugin")) {
            try (Stream<Path> files = Files.walk(ROOT.resolve(module).resolve("src/main/java"))) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    used.addAll(found("\"(BS-[A-Z]+-[0-9]{3})\"", Files.readString(file)));
                }
            }
        }
        List<String> listed = found(
                "(?m)^\\| (BS-[A-Z]+-[0-9]{3}) \\|",
                Files.readString(ROOT.resolve("manual/content/chapters/reference/diagnostics.md")));
        assertThat(listed).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(used);
    }

    private static List<String> found(String pattern, String text) {
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        return matcher.results().map(result -> result.group(1)).toList();
    }
}
