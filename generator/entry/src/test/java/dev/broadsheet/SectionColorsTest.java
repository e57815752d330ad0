package dev.broadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.diagnostic.Severity;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Colours of sections, on all their pages, in print and in mails; illegible ones are not used. */
class SectionColorsTest {

    private static final String COLORS =
            "sections:\n  - {name: World, color: \"#1f4b73\", dark: \"#9fc1e6\"}\n  - {name: Arts, color: \"#7a4300\"}\n  - Sport\n";

    @TempDir
    Path root;

    private Project project(String sections) {
        Project project = Project.in(root)
                .failOn(Severity.WARNING)
                .write(
                        "content/site.yaml",
                        "title: A Briefing\nbaseUrl: https://briefing.example/\nnewsletter: true\n" + sections);
        for (String section : new String[] {"World", "Arts", "Sport"}) {
            project.write(
                    "content/articles/" + section + ".md",
                    "---\ntitle: About " + section + "\ndate: 2026-01-01\nkicker: Now\nsection: " + section
                            + "\n---\n\nText.\n");
        }
        return project;
    }

    private static String printed(Project project) {
        GenerationReport report = project.generate();
        return Project.printed(report);
    }

    private static Document page(Map<String, String> files, String path) {
        byte[] bytes = Objects.requireNonNull(files.get(path), path).getBytes(StandardCharsets.ISO_8859_1);
        return Jsoup.parse(new String(bytes, StandardCharsets.UTF_8));
    }

    @Test
    void pagesTeasersAndMailsOfASectionHaveItsColour() throws IOException {
        Project project = project(COLORS + "editions: [site]\n");

        assertThat(printed(project)).isEmpty();
        Map<String, String> files = project.published();
        assertThat(page(files, "articles/world/index.html").select("html.in-world"))
                .hasSize(1);
        assertThat(page(files, "sections/arts/index.html").select("html.in-arts"))
                .hasSize(1);
        assertThat(page(files, "sections/arts/index.html").select(".row.in-arts"))
                .hasSize(1);
        assertThat(page(files, "articles/sport/index.html").select("html[class]"))
                .isEmpty();
        assertThat(page(files, "archive/index.html").select("html[class]")).isEmpty();
        assertThat(page(files, "index.html").select(".in-arts, .in-world")).hasSize(2);
        String sheet = files.entrySet().stream()
                .filter(file -> file.getKey().matches("assets/site\\.[0-9a-f]+\\.css"))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow();
        assertThat(sheet.replaceAll("\\s", ""))
                .contains(".in-arts{--section:#7a4300;--accent:#7a4300;}.in-world{--section:#1f4b73;--accent:#1f4b73;}"
                        + "@mediascreenand(prefers-color-scheme:dark){.in-arts{--section:#");
        assertThat(sheet.replaceAll("\\s", "")).contains(".in-world{--section:#9fc1e6;--accent:#9fc1e6;}");
        assertThat(page(files, "articles/world/email/index.html")
                        .select("p:contains(Now)")
                        .attr("style"))
                .endsWith("color:#1f4b73;");
        assertThat(page(files, "email/index.html").html()).contains("color:#7a4300;");
    }

    @Test
    void aColourThatCannotBeReadIsAnErrorWithTheNearestThatCan() {
        assertThat(
                        printed(
                                project(
                                        "sections:\n  - name: World\n    color: \"#c8a000\"\n  - {name: Arts, color: '#147', dark: '#147'}\n")))
                .startsWith("""
                        error BS-SITE-012: #c8a000 has a contrast of 2.1:1 with a box of a page (#f5f0e6), and text needs 4.5:1
                          --> content/site.yaml:6:12
                           6 |     color: "#c8a000"
                             |            ^
                          = the nearest colour that has it is "#856b00"
                        """)
                .contains("error BS-SITE-012: #114477 has a contrast of 1.");
        assertThat(printed(project("sections:\n  - name: World\n    color: \"#856b00\"\n")))
                .isEmpty();
    }

    @Test
    void thePaperOfTheHouseCounts() {
        Project project = project("sections: [{name: World, color: \"#806600\"}]\n")
                .write("templates/tokens.css", ":root { --paper: #ffd0b0; --wash: #ffd0b0; }");

        assertThat(printed(project)).contains("with a page (#ffd0b0), and text needs 4.5:1");
    }

    @Test
    void whatIsNoColourIsAnErrorAtItsPlace() {
        assertThat(printed(project("sections:\n  - name: World\n    color: 1f4b73\n")))
                .startsWith("error BS-YAML-055: '1f4b73' is not a colour\n  --> content/site.yaml:6:12\n")
                .contains("= did you mean '#1f4b73'?");
        assertThat(printed(project("sections:\n  - name: World\n    color: #1f4b73\n")))
                .contains("content/site.yaml:6:");
        assertThat(printed(project("sections:\n  - {title: World}\n"))).contains("it is called 'name' here");
    }

    @Test
    void sectionsThatAreNoListAreAnErrorThatLosesNothingOfThem() {
        assertThat(printed(project("sections: World, Arts\n"))).contains("= write a list: [World, Arts]\n");
        assertThat(printed(project("sections: {World: world, Arts: arts}\n")))
                .contains("= write a list: [World, Arts]\n");
        assertThat(printed(project("sections: {World: \"#1f4b73\"}\n")))
                .contains("= write each on a line of its own: - {name: …, color: …, dark: …}\n");
    }
}
