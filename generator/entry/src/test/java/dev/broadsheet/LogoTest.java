package dev.broadsheet;

import static dev.broadsheet.Project.encoded;
import static dev.broadsheet.Project.printed;
import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.diagnostic.Severity;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The logo of a publication in each edition, and its possible errors. */
class LogoTest {

    private static final String DAY = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 400 100\">"
            + "<script>alert(1)</script><rect width=\"400\" height=\"100\" fill=\"#c02020\"/></svg>";
    private static final String NIGHT =
            DAY.replace("<script>alert(1)</script>", "").replace("#c02020", "#ffd0d0");

    private static final String FORMS =
            "logo:\n  light: brand/day.png\n  dark: brand/night.svg\n  alt: The North Line, a railway\n";

    @TempDir
    Path root;

    private Project project(String logo) {
        return Project.in(root)
                .failOn(Severity.WARNING)
                .write(
                        "content/site.yaml",
                        "title: The North Line\nbaseUrl: https://north.example/rail/\nnewsletter: true\n" + logo)
                .write("content/brand/night.svg", NIGHT)
                .write("content/brand/day.png", png(800, 200, 0xFFC02020))
                .article("first", "A paragraph.");
    }

    private static byte[] png(int width, int height, int color) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        for (int y = 0; y < height; y++) {
            for (int x = height; x < width; x++) {
                image.setRGB(x, y, color);
            }
        }
        return encoded(image, "png");
    }

    private Document page(String path) throws IOException {
        return Project.in(root).page(path);
    }

    @Test
    void everyPageOfTheSiteHasItInBothForms() throws IOException {
        GenerationReport report = project(FORMS).generate();

        assertThat(printed(report)).isEmpty();
        for (String path : new String[] {"index.html", "articles/first/index.html", "search/index.html"}) {
            Document page = page(path);
            String root = "../".repeat((int) path.chars().filter(c -> c == '/').count());
            assertThat(page.select(".masthead .name").text()).as(path).isEmpty();
            assertThat(page.select(".masthead .name img.by-day").outerHtml())
                    .as(path)
                    .isEqualTo("<img class=\"by-day\" src=\"" + root + "brand/day.png\" width=\"160\" height=\"40\""
                            + " alt=\"The North Line, a railway\">");
            assertThat(page.select(".masthead .name img.by-night").attr("src"))
                    .as(path)
                    .isEqualTo(root + "brand/night.svg");
        }
        assertThat(page("404.html").select(".masthead img.by-day").attr("src")).isEqualTo("/rail/brand/day.png");
        assertThat(page("index.html").select(".masthead h1 img")).hasSize(2);
        assertThat(page("index.html").select("script[type$=json]").html())
                .contains("\"logo\":{\"@type\":\"ImageObject\",\"url\":\"https://north.example/rail/brand/day.png\","
                        + "\"width\":800,\"height\":200}");
    }

    @Test
    void mailsHaveItWhereTheirProgramsShowIt() throws IOException {
        project(FORMS).generate();

        assertThat(page("articles/first/email/index.html")
                        .select("img[alt*=railway]")
                        .attr("src"))
                .isEqualTo("https://north.example/rail/brand/day.png");

        project("logo: brand/night.svg\n").generate();
        Document mail = page("email/index.html");
        assertThat(mail.select("img")).isEmpty();
        assertThat(mail.expectFirst("a").text()).isEqualTo("The North Line");

        project("logo: {light: brand/night.svg, mail: brand/day.png}\n").generate();
        assertThat(page("email/index.html").select("img").attr("width")).isEqualTo("160");
    }

    @Test
    void theBriefAndTheTitlePagesOfBooksHaveIt() throws IOException {
        project(FORMS).generate();

        assertThat(pictures("brief.pdf", 0)).isEqualTo(1);
        assertThat(pictures("book.pdf", 2)).isEqualTo(1);
        try (FileSystem book = FileSystems.newFileSystem(root.resolve("target/site/book.epub"))) {
            String title = Files.readString(book.getPath("OEBPS/title.xhtml"));
            assertThat(title)
                    .doesNotContain("<source")
                    .contains("<img src=\"images/1.png\" alt=\"The North Line, a railway\"/>");
            assertThat(Files.exists(book.getPath("OEBPS/images/1.png"))).isTrue();
        }
    }

    private long pictures(String pdf, int page) throws IOException {
        try (PDDocument document =
                Loader.loadPDF(root.resolve("target/site").resolve(pdf).toFile())) {
            PDPage shown = document.getPage(page);
            long count = 0;
            for (COSName name : shown.getResources().getXObjectNames()) {
                count += shown.getResources().isImageXObject(name) ? 1 : 0;
            }
            return count;
        }
    }

    @Test
    void aDrawingIsPublishedWithoutItsScript() throws IOException {
        GenerationReport report = project("logo: brand/day.svg\n")
                .write("content/brand/day.svg", DAY)
                .failOn(Severity.ERROR)
                .generate();

        assertThat(printed(report)).contains("warning BS-IMG-009: <script> was removed from the picture");
        assertThat(Files.readString(root.resolve("target/site/brand/day.svg"))).doesNotContain("script");
    }

    @Test
    void whatIsMissingOrNoPictureIsAnErrorAtItsLine() {
        assertThat(printed(project("logo:\n  light: brand/day.png\n  dark: brand/nigth.svg\n")
                        .generate()))
                .startsWith("""
                        error BS-IMG-001: there is no file 'brand/nigth.svg' in the content folder
                          --> content/site.yaml:6:9
                           6 |   dark: brand/nigth.svg
                             |         ^
                          = did you mean 'brand/night.svg'?
                        """);
        assertThat(printed(project("logo: site.yaml\n").generate()))
                .startsWith("error BS-IMG-001: there is no file 'site.yaml' in the content folder");
        assertThat(printed(project("logo: brand/a.pdf\n")
                        .write("content/brand/a.pdf", "%PDF-1.7")
                        .generate()))
                .startsWith("""
                        error BS-IMG-004: 'brand/a.pdf' is not a picture of a kind that is supported
                          --> content/site.yaml:4:7
                        """);
        assertThat(printed(project("logo: {dark: brand/night.svg}\n").generate()))
                .startsWith("error BS-YAML-004: 'light' is missing");
        assertThat(printed(project("logo: {src: brand/day.png}\n").generate())).contains("it is called 'light' here");
    }

    @Test
    void oneThatIsTooHeavyIsReported() {
        BufferedImage noise = new BufferedImage(400, 200, BufferedImage.TYPE_INT_ARGB);
        Random random = new Random(1);
        for (int at = 0; at < 400 * 200; at++) {
            noise.setRGB(at % 400, at / 400, random.nextInt());
        }

        assertThat(printed(project("logo: brand/noise.png\n")
                        .write("content/brand/noise.png", encoded(noise, "png"))
                        .generate()))
                .startsWith("""
                        warning BS-SITE-009: the logo 'brand/noise.png' has 312 KiB, which readers load with the first page
                          --> content/site.yaml:4:7
                           4 | logo: brand/noise.png
                             |       ^
                          = make it smaller than 200 KiB: SVG, or a PNG of about 600 pixels in width
                        """);
    }

    @Test
    void oneThatNobodySeesInTheDarkIsReported() {
        String ink = NIGHT.replace("fill=\"#ffd0d0\"", "style=\"fill: #123\"");
        String expected = """
                warning BS-SITE-010: the logo 'brand/ink.svg' is dark all over, and so is the page on dark screens
                  --> content/site.yaml:4:7
                   4 | logo: brand/ink.svg
                     |       ^
                  = draw a light form of it, and name both: logo: {light: brand/ink.svg, dark: …}
                """;

        assertThat(printed(project("logo: brand/ink.svg\n")
                        .write("content/brand/ink.svg", ink)
                        .generate()))
                .startsWith(expected);
        assertThat(printed(project("logo: brand/ink.png\n")
                        .write("content/brand/ink.png", png(80, 20, 0xFF101820))
                        .generate()))
                .startsWith(expected.replace("ink.svg", "ink.png"));
        assertThat(printed(project("logo: {light: brand/ink.svg, dark: brand/night.svg}\n")
                        .generate()))
                .isEmpty();
        for (String unsure : new String[] {"fill=\"url(#a)\"", "fill=\"#808080\"", "fill=\"oklch(0.2 0 0)\""}) {
            assertThat(printed(project("logo: brand/ink.svg\n")
                            .write("content/brand/ink.svg", NIGHT.replace("fill=\"#ffd0d0\"", unsure))
                            .generate()))
                    .as(unsure)
                    .isEmpty();
        }
    }

    @Test
    void aFormForMailsThatTheirProgramsDoNotShowIsReported() {
        assertThat(printed(project("logo:\n  light: brand/day.png\n  mail: brand/night.svg\n")
                        .generate()))
                .startsWith("""
                        warning BS-SITE-011: few mail programs show 'brand/night.svg', so mails have the title in its place
                          --> content/site.yaml:6:9
                           6 |   mail: brand/night.svg
                             |         ^
                          = save it as PNG, twice as large as it is shown
                        """);
    }
}
