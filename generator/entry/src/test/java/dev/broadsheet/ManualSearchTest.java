package dev.broadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What readers ask of the manual is found in it, and the addresses that the terminal prints are those of rows. */
class ManualSearchTest {

    @TempDir
    Path folder;

    @Test
    void findsWhatReadersAskFor() throws IOException {
        Project.copyOf(Path.of("../../manual/content"), folder.resolve("content"));
        Path site = folder.resolve("content/site.yaml");
        Files.writeString(site, Files.readString(site) + "editions: [site]\n");
        Project manual = Project.in(folder);
        GenerationReport report = manual.generate();
        assertThat(report.diagnostics()).isEmpty();

        Map<String, String> files = manual.published();
        String terms = joined(files, "assets/search/t.");
        for (String query : List.of("favicon", "rss", "subfolder", "pie chart", "hosting", "sitemap", "cname")) {
            Set<Integer> found = places(query.split(" ", -1)[0], terms);
            for (String word : query.split(" ", -1)) {
                found.retainAll(places(word, terms));
            }
            assertThat(found).as(query).isNotEmpty();
        }
        assertThat(joined(files, "assets/search/d."))
                .contains("[\"../reference/diagnostics/yaml/index.html#bs-yaml-006\",");
        assertThat(files.get("reference/diagnostics/yaml/index.html")).contains("<tr id=\"bs-yaml-006\"");
    }

    private static String joined(Map<String, String> files, String prefix) {
        return files.entrySet().stream()
                .filter(file -> file.getKey().startsWith(prefix))
                .map(Map.Entry::getValue)
                .collect(Collectors.joining());
    }

    /** Returns the numbers of the documents that have a word. */
    private static Set<Integer> places(String word, String terms) {
        Set<Integer> places = new HashSet<>();
        Matcher found = Pattern.compile("\"" + word + "\":\\[([0-9,]*)]").matcher(terms);
        if (found.find()) {
            String[] numbers = found.group(1).split(",", -1);
            for (int i = 0, place = 0; i < numbers.length; i += 2) {
                place += Integer.parseInt(numbers[i]);
                places.add(place);
            }
        }
        return places;
    }
}
