package dev.broadsheet.acceptance.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.acceptance.hostile.HostileAddresses;
import dev.broadsheet.acceptance.hostile.PublishedSchemes;
import dev.broadsheet.address.Address;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The search for foreign schemes finds them, so that tests with it can fail. */
class PublishedSchemesTest {

    @Test
    void areFoundWhereTheyAre(@TempDir Path folder) throws IOException {
        Map<String, String> files = Map.of(
                "a.html",
                "<a href='java\nscript:x'>a</a><img srcset='a.png, data:x 2x'><p onclick=x>",
                "b.xml",
                "<content>&lt;a href=\"&#x2003;vbscript:x\"&gt;</content>",
                "c.json",
                "{\"url\": \"\\u2003file:x\", \"html\": \"<a href=\\\"blob:x\\\">\"}",
                "d.md",
                "[a](<javascript:x>) \\<data:x> <https://e.example>\n\n[r]: ftp:x\n",
                "e.txt",
                "javascript:x\n[1] javascript:x\n",
                "f.html",
                "<script type='application/ld+json'>{\"url\": \"file:x\"}</script>");
        for (Map.Entry<String, String> file : files.entrySet()) {
            Files.writeString(folder.resolve(file.getKey()), file.getValue());
        }
        attach(folder.resolve("g.pdf"), "[a](javascript:x)");

        assertThat(PublishedSchemes.in(folder).stream()
                        .map(found -> found.substring(0, 1))
                        .collect(Collectors.joining()))
                .isEqualTo("aaabccddefg");
        assertThat(IntStream.range(0, 50).mapToObj(i -> new HostileAddresses(new Random(i)).next()))
                .allSatisfy(address -> assertThat(Address.read(address)).isEmpty());
    }

    /** Writes a PDF to which a text is attached. */
    private static void attach(Path file, String text) throws IOException {
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            PDComplexFileSpecification attached = new PDComplexFileSpecification();
            attached.setFile("a.md");
            attached.setEmbeddedFile(
                    new PDEmbeddedFile(document, new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))));
            PDEmbeddedFilesNameTreeNode files = new PDEmbeddedFilesNameTreeNode();
            files.setNames(Map.of("a.md", attached));
            PDDocumentNameDictionary names = new PDDocumentNameDictionary(document.getDocumentCatalog());
            names.setEmbeddedFiles(files);
            document.getDocumentCatalog().setNames(names);
            document.save(file.toFile());
        }
    }
}
