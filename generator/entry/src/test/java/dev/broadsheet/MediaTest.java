package dev.broadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.diagnostic.Diagnostic;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Video and audio in all editions. */
class MediaTest {

    /** The first box of an MPEG-4 file. */
    private static final byte[] FILM =
            "\0\0\0\u0018ftypisom\0\0\u0002\0isomiso6".getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);

    private static final byte[] SOUND = {(byte) 0xFF, (byte) 0xFB, 0x10, (byte) 0xC4, 0, 0, 0, 0};

    @TempDir
    Path root;

    private Project project(String text) throws IOException {
        return Project.start(root)
                .write("content/articles/harbour.mp4", FILM)
                .write("content/articles/talk.mp3", SOUND)
                .write("content/articles/talk.flac", "fLaC....")
                .write("content/articles/harbour.de.vtt", "WEBVTT\n\n00:00.000 --> 00:02.000\nEin Kahn.\n")
                .write(
                        "content/articles/poster.png",
                        Files.readAllBytes(Path.of("src/test/resources/dev/broadsheet/edition/map.png")))
                .article("visit", text);
    }

    private Project made() throws IOException {
        Project project = project("""
                ![A barge](harbour.mp4 "The barge at noon"){poster=poster.png captions=harbour.de.vtt length=2:40}

                ![The talk](talk.mp3){transcript=#notes length=1:02:08}

                ![The song](talk.flac){transcript=none}

                ## Notes

                See [#figure-1].
                """);
        assertThat(project.generate().published()).isTrue();
        return project;
    }

    private static String read(Project project, String path) throws IOException {
        return project.text(path);
    }

    @Test
    void arePlayedByThePage() throws IOException {
        Project project = made();

        assertThat(read(project, "articles/visit/index.html"))
                .contains(
                        "<figure id=\"figure-1\" class=\"media film\"><video src=\"../harbour.mp4\" aria-label=\"A barge\""
                                + " poster=\"../poster.png\" controls=\"controls\" preload=\"none\" width=\"8\" height=\"6\">"
                                + "<track src=\"../harbour.de.vtt\" srclang=\"de\" kind=\"captions\" label=\"Captions (de)\"></video>"
                                + "<div class=\"media-links\">2:40 \u00B7 <a href=\"../harbour.mp4\">Download</a></div>"
                                + "<figcaption><span class=\"number\">Figure 1</span> The barge at noon</figcaption></figure>")
                .contains(
                        "<audio src=\"../talk.mp3\" aria-label=\"The talk\" controls=\"controls\" preload=\"none\"></audio>"
                                + "<div class=\"media-links\">1:02:08 \u00B7 <a href=\"#notes\">Transcript</a>")
                .contains("media-src &#39;self&#39;;")
                .contains(
                        "{\"@type\":\"VideoObject\",\"name\":\"A barge\",\"contentUrl\":\"https://briefing.example/articles/harbour.mp4\"")
                .contains(
                        "\"thumbnailUrl\":\"https://briefing.example/articles/poster.png\",\"duration\":\"PT2M40S\",\"uploadDate\":\"2026-01-01\"")
                .contains("{\"@type\":\"AudioObject\",\"name\":\"The talk\"")
                .doesNotContain("autoplay");
        assertThat(read(project, "index.html")).doesNotContain("media-src");
        assertThat(project.output().resolve("articles/harbour.mp4")).hasBinaryContent(FILM);
    }

    @Test
    void areInTheBookWhereReadingSystemsPlayThem() throws IOException {
        Project project = made();

        try (var book = FileSystems.newFileSystem(project.output().resolve("book.epub"))) {
            assertThat(Files.readString(book.getPath("OEBPS/text/visit.xhtml")))
                    .contains(
                            "<video src=\"../media/2.mp4\"",
                            "poster=\"../images/1.png\"",
                            "<track src=\"../media/1.vtt\"")
                    .contains("<audio src=\"../media/3.mp3\"")
                    .contains("<a href=\"https://briefing.example/articles/visit/#figure-3\">Listen on the site</a>")
                    .doesNotContain("flac");
            assertThat(Files.readString(book.getPath("OEBPS/package.opf")))
                    .contains("href=\"media/2.mp4\" media-type=\"video/mp4\"", "media-type=\"text/vtt\"");
            assertThat(Files.readAllBytes(book.getPath("OEBPS/media/3.mp3"))).isEqualTo(SOUND);
        }
    }

    @Test
    void havePosterAndAddressInPrint() throws IOException {
        Project project = made();

        try (PDDocument pdf = Loader.loadPDF(
                project.output().resolve("articles/visit/brief.pdf").toFile())) {
            assertThat(new PDFTextStripper().getText(pdf).replaceAll("\\s+", " "))
                    .contains("2:40 \u00B7 Watch on the site: https://briefing.example/articles/visit/ #figure-1")
                    .contains("Figure 1 The barge at noon");
        }
    }

    @Test
    void areEnclosedInFeeds() throws IOException {
        Project project = made();

        assertThat(read(project, "feed.xml"))
                .contains("<link rel=\"enclosure\" type=\"video/mp4\" title=\"A barge\""
                        + " href=\"https://briefing.example/articles/harbour.mp4\" length=\"24\"/>")
                .doesNotContain("&lt;video");
        assertThat(read(project, "feed.json"))
                .contains(
                        "\"attachments\":[{\"url\":\"https://briefing.example/articles/harbour.mp4\",\"mime_type\":\"video/mp4\","
                                + "\"title\":\"A barge\",\"size_in_bytes\":24,\"duration_in_seconds\":160}");
        assertThat(read(project, "articles/visit/index.md"))
                .contains("[Watch on the site](https://briefing.example/articles/visit/#figure-1)");
    }

    /** Attributes that pictures cannot have are rejected, and so are script addresses. */
    @Test
    void sayNothingElse() throws IOException {
        GenerationReport report = project(
                        "![A map](poster.png){captions=harbour.de.vtt}\n\n![A](talk.mp3){transcript=\"javascript:alert(1)\"}")
                .generate();

        assertThat(report.diagnostics())
                .extracting(Diagnostic::code)
                .containsExactlyInAnyOrder("BS-HTML-002", "BS-HTML-003", "BS-MEDIA-003");
    }
}
