package dev.broadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Short runs do not load unused classes, since class loading takes most of their time. */
@Tag("slow")
class LoadedClassesTest {

    private static final Pattern LOADED = Pattern.compile("\\[class,load\\] ([^ ]+) source: (?!shared)");

    @TempDir
    Path folder;

    private Project project;

    @BeforeEach
    void aSite() throws IOException {
        project = Project.start(folder.resolve("project"))
                .write("content/site.yaml", "title: Site\nbaseUrl: https://a.example/\neditions: [site]\n")
                .article("a", "Text with a note.[^1]\n\n[^1]: A note.");
    }

    @Test
    void aRunThatFindsNothingChangedLoadsNoLibrary() throws Exception {
        run();

        assertThat(libraries(run())).isEmpty();
    }

    @Test
    void anEditAsksNothingOfIcuThatAnEarlierRunAsked() throws Exception {
        assertThat(libraries(run())).contains("com.ibm.icu.");
        project.article("a", "Text with other words.[^1]\n\n[^1]: A note.");

        assertThat(libraries(run())).contains("com.vladsch.", "freemarker.").doesNotContain("com.ibm.icu.");
    }

    @Test
    void aSiteLoadsNothingOfOtherEditions() throws Exception {
        Set<String> loaded = run();

        assertThat(libraries(loaded)).contains("com.vladsch.", "freemarker.");
        assertThat(loaded)
                .noneMatch(name -> name.startsWith("dev.broadsheet.edition.pdf."))
                .noneMatch(name -> name.startsWith("dev.broadsheet.edition.epub."))
                .noneMatch(LoadedClassesTest::writesPdf);
    }

    /** Style sheets of pages are read by the typesetter's {@code css}, but not laid out. */
    @Test
    void aSiteWithoutCardsLoadsNothingThatTypesets() throws Exception {
        Files.writeString(
                project.root().resolve("content/site.yaml"),
                "card: false\narticleCards: false\n",
                StandardOpenOption.APPEND);

        Set<String> loaded = run();

        assertThat(libraries(loaded)).contains("com.vladsch.").doesNotContain("org.apache.fontbox.");
        assertThat(loaded)
                .noneMatch(name -> name.startsWith("dev.broadsheet.edition.html.card."))
                .noneMatch(name ->
                        name.matches("dev[.]broadsheet[.]typesetter[.](?!api[.]|css[.](outline|syntax)[.])[a-z]+[.].*"))
                .noneMatch(name -> name.startsWith("java.awt.") || name.startsWith("sun.java2d."));
    }

    /**
     * A site has a card, which is a page that the typesetter lays out and paints in pixels (decision 33). The outlines of
     * its letters are read by FontBox, which reads bytes by {@code org.apache.pdfbox.io}, an artifact of its own. PDFBox
     * itself, and what writes PDF by it, is not needed.
     */
    private static boolean writesPdf(String name) {
        return name.startsWith("org.apache.pdfbox.")
                ? !name.startsWith("org.apache.pdfbox.io.")
                : name.startsWith("dev.broadsheet.typesetter.pdf.") && !name.endsWith(".PdfDocuments");
    }

    @Test
    void aSiteWithoutAStyleOfCitationsLoadsNothingOfStyles() throws Exception {
        project.write(
                        "content/site.yaml",
                        "title: Site\nbaseUrl: https://a.example/\neditions: [site]\nbibliography: works.bib\n")
                .write("content/works.bib", "@book{lee, author = {Ann Lee}, title = {Tides}, year = 2020}\n")
                .article("b", "As @lee says.");

        assertThat(run())
                .contains("dev.broadsheet.citation.References")
                .noneMatch(name -> name.startsWith("dev.broadsheet.citation.csl."))
                .noneMatch(name -> name.endsWith(".BibTexItem"));
    }

    private static List<String> libraries(Set<String> loaded) {
        return List.of(
                        "com.vladsch.",
                        "freemarker.",
                        "org.snakeyaml.",
                        "org.apache.fontbox.",
                        "org.apache.pdfbox.",
                        "com.ibm.icu.",
                        "org.jsoup.")
                .stream()
                .filter(library -> loaded.stream().anyMatch(name -> name.startsWith(library)))
                .toList();
    }

    private Set<String> run() throws Exception {
        Path log = Files.createTempFile(folder, "loaded", ".txt");
        String said = ChildJvm.ofThisJdk()
                .options("-Xlog:class+load:file=" + log)
                .run(
                        GenerateMain.class,
                        project.root().toString(),
                        project.root().resolve("content").toString());
        assertThat(said).startsWith("published");
        Set<String> names = new TreeSet<>();
        for (String line : Files.readAllLines(log)) {
            Matcher loaded = LOADED.matcher(line);
            if (loaded.find()) {
                names.add(loaded.group(1));
            }
        }
        return names;
    }
}
