package dev.broadsheet.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page on diagnostics lists the codes of the source, each once. */
class DiagnosticsPageTest {

    private static final Path ROOT = Path.of("../..");

    @Test
    void listsEachCodeOfTheSourceAndNoOther() throws IOException {
        Set<String> used = new TreeSet<>();
        for (String module : List.of("typesetter", "generator", "maven-plugin")) {
            try (Stream<Path> files = Files.walk(ROOT.resolve(module))) {
                for (Path file : files.filter(DiagnosticsPageTest::isMainSource).toList()) {
                    used.addAll(found("\"(BS-[A-Z]+-[0-9]{3})\"", Files.readString(file)));
                }
            }
        }
        List<String> listed = found(
                "(?m)^\\| (BS-[A-Z]+-[0-9]{3}) \\|",
                Files.readString(ROOT.resolve("manual/content/chapters/reference/_diagnostics.md")));
        assertThat(listed).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(used);
    }

    @Test
    void eachRowHasItsAddress() throws IOException {
        Path reference = ROOT.resolve("manual/content/chapters/reference");
        String tables = Files.readString(reference.resolve("_diagnostics.md"));
        String site = Files.readString(ROOT.resolve("manual/content/site.yaml"));
        assertThat(site).contains("\nbaseUrl: " + ManualAddress.MANUAL + "\n");
        int rows = 0;
        for (String region : tables.split("<!-- ANCHOR: ", -1)) {
            String name = region.substring(0, Math.max(0, region.indexOf(' ')));
            for (String code : found("(?m)^\\| (BS-[A-Z]+-[0-9]{3}) \\|", region)) {
                assertThat(ManualAddress.of(code))
                        .isEqualTo(ManualAddress.MANUAL + "reference/diagnostics/" + name + "/#"
                                + code.toLowerCase(Locale.ROOT));
                rows++;
            }
            if (!found("(?m)^\\| (BS-)", region).isEmpty()) {
                assertThat(Files.readString(reference.resolve("diagnostics/" + name + ".md")))
                        .contains("\n{{#include ../_diagnostics.md:" + name + "}}\n");
                assertThat(site).contains("- reference/diagnostics/" + name + ".md\n");
                assertThat(found("(?m)^\\|.*\n([^|].*)$", region)).as(name).containsOnly("{.anchored}");
            }
        }
        assertThat(rows).isGreaterThan(250);
    }

    private static boolean isMainSource(Path file) {
        return file.toString().endsWith(".java")
                && file.toString().replace('\\', '/').contains("/src/main/java/");
    }

    private static List<String> found(String pattern, String text) {
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        return matcher.results().map(result -> result.group(1)).toList();
    }
}
