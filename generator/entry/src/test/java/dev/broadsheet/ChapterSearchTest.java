package dev.broadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The search leads to sections of chapters and to rows of tables, with an excerpt. */
class ChapterSearchTest extends ChapterPages {

    private static final String CHAPTER = """
            # Tides

            The sea rises.

            ## Neap tides {#neap index="half moon"}

            The *tide* of the half moon
            is small.

            | code | cause |
            | --- | --- |
            | T-001 | No `moon`. |
            | T-002 | No sea. |
            {.anchored}

            ## Silence
            """;

    @Test
    void resultsLeadToPlaces() throws IOException {
        project.write("content/chapters/tides.md", CHAPTER);

        assertThat(results(published()))
                .containsExactly(
                        "[\"../tides/index.html\",\"1 Tides\",\"en\",[]]",
                        "[\"../tides/index.html#neap\",\"1.1 Neap tides\",\"en\",[\"1 Tides\",\"The tide of the half moon is small."
                                + " code cause\"]]",
                        "[\"../tides/index.html#silence\",\"1.2 Silence\",\"en\",[\"1 Tides\"]]",
                        "[\"../tides/index.html#t-001\",\"T-001\",\"en\",[\"1 Tides\",\"T-001 No moon.\"]]",
                        "[\"../tides/index.html#t-002\",\"T-002\",\"en\",[\"1 Tides\",\"T-002 No sea.\"]]");
    }

    @Test
    void rowsHaveAnchorsThatLinksMayName() throws IOException {
        project.write("content/chapters/tides.md", CHAPTER);
        project.write("content/chapters/waves.md", "# Waves\n\n[T-002](tides.md#t-002)\n");
        Map<String, String> files = published();

        assertThat(page(files, "tides/index.html").select("tr[id]").eachAttr("id"))
                .containsExactly("t-001", "t-002");
        assertThat(page(files, "waves/index.html").select(".text a[href$=#t-002]"))
                .hasSize(1);
    }

    @Test
    void wordsOfTheIndexFindTheirSection() throws IOException {
        project.write("content/chapters/tides.md", CHAPTER);

        assertThat(String.join("", files(published(), "t."))).contains("\"half\":[1,");
    }

    private static List<String> results(Map<String, String> files) {
        return Pattern.compile("\\[\"\\.\\./[^\\[]*\\[[^\\]]*]]")
                .matcher(String.join("", files(files, "d.")))
                .results()
                .map(found -> found.group())
                .toList();
    }

    private static List<String> files(Map<String, String> files, String kind) {
        return files.entrySet().stream()
                .filter(file -> file.getKey().startsWith("assets/search/" + kind))
                .map(Map.Entry::getValue)
                .toList();
    }
}
