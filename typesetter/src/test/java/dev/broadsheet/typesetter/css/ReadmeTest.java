package dev.broadsheet.typesetter.css;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The README lists what the code supports, no less and no more. */
class ReadmeTest {

    private static final Path README = Path.of("README.md");

    @Test
    void listsEveryLonghand() throws IOException {
        String rows = Arrays.stream(Property.values())
                .map(property -> "| `" + property.css() + "` | " + (property.inherited() ? "yes" : "no") + " | `"
                        + example(property) + "` |")
                .sorted()
                .collect(Collectors.joining("\n"));
        verify(
                "properties: compared with the code by a test",
                "| property | inherited | for example |\n| --- | --- | --- |\n" + rows);
    }

    @Test
    void listsEveryOtherName() throws IOException {
        String names = PropertyNames.ALL.keySet().stream()
                .filter(name -> Arrays.stream(Property.values())
                        .noneMatch(property -> property.css().equals(name)))
                .map(name -> "`" + name + "`")
                .collect(Collectors.joining(" "));
        verify("names", names);
    }

    @Test
    void listsEveryCode() throws IOException {
        String rows = Arrays.stream(ProblemLog.Code.values())
                .map(code -> "| `" + code.id() + "` | "
                        + code.name().toLowerCase(Locale.ROOT).replace('_', '-') + " |")
                .collect(Collectors.joining("\n"));
        verify("codes", "| code | what |\n| --- | --- |\n" + rows);
    }

    private static String example(Property property) {
        return TestFiles.lines("properties.txt")
                .map(line -> line.split(" => ", 2))
                .filter(parts -> parts[1].split(" ", 2)[0].equals(property.css()))
                .findFirst()
                .orElseThrow()[0];
    }

    /** {@code -Dgolden.update=true} writes the section anew. */
    private static void verify(String name, String expected) throws IOException {
        String readme = Files.readString(README);
        int start = readme.indexOf("<!-- " + name + " -->\n") + name.length() + 10;
        int end = readme.indexOf("\n<!-- end -->", start);
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(README, readme.substring(0, start) + expected + readme.substring(end));
        } else {
            assertThat(readme.substring(start, end)).isEqualTo(expected);
        }
    }
}
