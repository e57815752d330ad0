package dev.broadsheet.acceptance.words.conservation;

import dev.broadsheet.acceptance.SamplePublication;
import dev.broadsheet.acceptance.Tool;
import dev.broadsheet.acceptance.random.Sample;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.zip.ZipFile;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * What readers get of samples.
 *
 * @param site the output folder
 */
record Editions(Path site) {

    static Editions of(SamplePublication publication) {
        return new Editions(publication.site());
    }

    /** The text of a sample on its page. */
    Element page(Sample sample) throws IOException {
        Path page = site.resolve("articles/" + sample.name() + "/index.html");
        return Objects.requireNonNull(Jsoup.parse(Files.readString(page)).selectFirst("main .text"));
    }

    /** The text of a sample in the e-book. */
    Element chapter(Sample sample) throws IOException {
        try (ZipFile book = new ZipFile(site.resolve("book.epub").toFile())) {
            String path = "OEBPS/text/" + sample.name() + ".xhtml";
            byte[] bytes = book.getInputStream(Objects.requireNonNull(book.getEntry(path)))
                    .readAllBytes();
            String chapter = new String(bytes, StandardCharsets.UTF_8);
            return Objects.requireNonNull(
                    Jsoup.parse(chapter, "", Parser.xmlParser()).selectFirst("div.text"));
        }
    }

    /** All text of the printed book. */
    String print() throws Exception {
        String book = site.resolve("book.pdf").toString();
        return Tool.require("poppler-utils", "pdftotext").run("-enc", "UTF-8", "-raw", book, "-");
    }
}
