package dev.broadsheet;

import static dev.broadsheet.Project.encoded;
import static dev.broadsheet.Project.printed;
import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.diagnostic.Severity;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The key {@code card}: a picture of the publication's own with which pages are shared, or none. */
@Tag("slow")
class SharedPicturesTest {

    private static final String AT = "https://north.example/rail/";

    @TempDir
    Path root;

    private Project project(String keys) {
        return Project.in(root)
                .failOn(Severity.WARNING)
                .write(
                        "content/site.yaml",
                        "title: The North Line\nbaseUrl: " + AT + "\neditions: [site]\n" + keys + "\n")
                .write("content/brand/north line.png", picture("png", 1200, 630))
                .article("first", "A paragraph.")
                .write(
                        "content/articles/second.md",
                        "---\ntitle: Second\ndate: 2026-01-02\npicture: train.jpg\n---\n\nA paragraph.\n")
                .write("content/articles/train.jpg", picture("jpg", 900, 600));
    }

    private static byte[] picture(String format, int width, int height) {
        return encoded(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), format);
    }

    private Document page(String path) throws IOException {
        return Project.in(root).page(path);
    }

    /** What {@code og:image} and its properties say, and then the form of the card. */
    private List<String> shared(String path) throws IOException {
        return page(path)
                .select("meta[property^=og:image], meta[name=twitter:card]")
                .eachAttr("content");
    }

    private String data(String path) throws IOException {
        return page(path).expectFirst("script[type=application/ld+json]").data();
    }

    @Test
    void aPictureIsThatOfAllPagesWithoutACard() throws IOException {
        GenerationReport report = project("card: brand/north line.png").generate();

        assertThat(printed(report)).isEmpty();
        assertThat(report.files())
                .contains("brand/north line.png", "articles/first/card.png", "articles/second/card.jpg")
                .doesNotContain("assets/card.png");
        List<String> card =
                List.of(AT + "brand/north%20line.png", "1200", "630", "The North Line", "summary_large_image");
        assertThat(shared("index.html")).isEqualTo(card);
        assertThat(shared("search/index.html")).isEqualTo(card);
        assertThat(shared("articles/first/index.html")).startsWith(AT + "articles/first/card.png", "1200", "630");
    }

    @Test
    void aPictureIsThatOfArticlesWhenTheyAreToHaveNone() throws IOException {
        GenerationReport report =
                project("card: brand/north line.png\narticleCards: false").generate();

        assertThat(printed(report)).isEmpty();
        assertThat(report.files())
                .noneMatch(path -> path.matches(".*/card\\.(png|jpg)"))
                .as("copies of a picture that pages show, and none of the card")
                .filteredOn(path -> path.startsWith("assets/pictures/"))
                .isNotEmpty()
                .allMatch(path -> path.endsWith(".jpg"));
        assertThat(shared("articles/second/index.html")).startsWith(AT + "brand/north%20line.png", "1200", "630");
        assertThat(data("articles/second/index.html")).contains("\"image\":\"" + AT + "brand/north%20line.png\"");
    }

    /** Only a card that no page shows is of one size. */
    @ParameterizedTest
    @CsvSource({"'![The line](../brand/card.jpg)', true", "'A paragraph.', false"})
    void oneThatAnArticleShowsIsThereInSeveralSizes(String text, boolean shown) {
        GenerationReport report = project("card: brand/card.jpg\narticleCards: false")
                .write("content/brand/card.jpg", picture("jpg", 1200, 630))
                .write("content/articles/second.md", "---\ntitle: Second\ndate: 2026-01-02\n---\n\nText.\n")
                .article("first", text)
                .generate();

        assertThat(printed(report)).isEmpty();
        assertThat(report.files().stream().anyMatch(path -> path.startsWith("assets/pictures/")))
                .isEqualTo(shown);
    }

    @Test
    void withNoneOnlyArticlesHaveACard() throws IOException {
        GenerationReport report = project("card: false").generate();

        assertThat(printed(report)).isEmpty();
        assertThat(report.files()).contains("articles/first/card.png").doesNotContain("assets/card.png");
        assertThat(shared("index.html")).containsExactly("summary");
        assertThat(shared("articles/first/index.html"))
                .containsExactly(
                        AT + "articles/first/card.png", "1200", "630", "Title of first", "summary_large_image");
    }

    @Test
    void withNeitherArticlesAreSharedWithTheirOwnPicture() throws IOException {
        GenerationReport report = project("card: false\narticleCards: false").generate();

        assertThat(printed(report)).isEmpty();
        assertThat(report.files()).noneMatch(path -> path.matches(".*/card\\.(png|jpg)"));
        assertThat(shared("articles/first/index.html")).containsExactly("summary");
        assertThat(data("articles/first/index.html")).doesNotContain("\"image\"");
        assertThat(shared("articles/second/index.html"))
                .containsExactly(AT + "articles/train.jpg", "900", "600", "Second", "summary_large_image");
        assertThat(data("articles/second/index.html")).contains("\"image\":\"" + AT + "articles/train.jpg\"");
    }

    @Test
    void theWordForTheUsualOneIsTrue() throws IOException {
        assertThat(project("card: true").generate().files()).contains("assets/card.png");
        assertThat(shared("index.html")).startsWith(AT + "assets/card.png");
    }

    @Test
    void aSiteWithoutAddressSaysNothingOfIt() throws IOException {
        project("card: brand/north line.png").write("content/site.yaml", "title: T\ncard: brand/north line.png\n");
        Project.in(root).generate();

        assertThat(shared("index.html")).isEmpty();
    }

    /** Pages say how large it is. */
    @Test
    void pagesFollowAPictureThatChanges() throws IOException {
        Project project = project("card: brand/north line.png").remembering();
        project.generate();
        byte[] larger = picture("png", 2400, 1260);
        project.write("content/brand/north line.png", larger);

        assertThat(printed(project.generate())).isEmpty();

        assertThat(shared("index.html")).containsSubsequence("2400", "1260");
        assertThat(root.resolve("target/site/brand/north line.png")).hasBinaryContent(larger);
    }

    @Test
    void whatIsMissingOrNotSuchAPictureIsAnErrorAtItsLine() {
        assertThat(printed(project("card: brand/nort-line.png").generate())).startsWith("""
                        error BS-IMG-001: there is no file 'brand/nort-line.png' in the content folder
                          --> content/site.yaml:4:7
                           4 | card: brand/nort-line.png
                             |       ^
                          = did you mean 'brand/north line.png'?
                        """);
        assertThat(printed(project("card: brand/line.jpg")
                        .write("content/brand/line.jpg", picture("png", 1200, 630))
                        .generate()))
                .startsWith("""
                        error BS-IMG-003: 'brand/line.jpg' is named as image/jpeg but holds image/png
                          --> content/site.yaml:4:7
                        """);
        assertThat(printed(project("card: ../line.jpg").generate())).startsWith("error BS-LINK-003");
        assertThat(printed(project("card: https://north.example/line.jpg").generate()))
                .startsWith("error BS-IMG-008: a picture must be a file of the content folder");
        assertThat(printed(project("card: [a.png]").generate()))
                .startsWith("error BS-YAML-003: expected a PNG or JPEG picture, true or false, found a list");
        assertThat(printed(project("card: None").generate())).contains("= did you mean 'false'?");
        assertThat(printed(project("og_image: a.png").generate())).contains("it is called 'card' here");
        assertThat(printed(project("og_image: false").generate())).contains("it is called 'card' here");
    }

    @ParameterizedTest(name = "{0} by {1}")
    @CsvSource({"1200, 1200", "1200, 300", "400, 210"})
    void oneThatOthersWouldCropOrShowSmallIsReported(int width, int height) {
        assertThat(printed(project("card: card.PNG")
                        .write("content/card.PNG", picture("png", width, height))
                        .generate()))
                .startsWith("""
                        warning BS-SITE-013: the card 'card.PNG' has %d × %d pixels, and is cropped or small where pages are shared
                          --> content/site.yaml:4:7
                           4 | card: card.PNG
                             |       ^
                          = make it 1200 × 630 pixels
                        """.formatted(width, height));
    }

    @ParameterizedTest(name = "{0} by {1}")
    @CsvSource({"1200, 628", "1200, 600", "1280, 720", "600, 315"})
    void oneOfAboutThatShapeIsNot(int width, int height) {
        assertThat(printed(project("card: card.jpeg")
                        .write("content/card.jpeg", picture("jpg", width, height))
                        .generate()))
                .isEmpty();
    }
}
