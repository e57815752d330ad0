package dev.broadsheet.typesetter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.tools.ToolProvider;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program in the README works as described there. */
class ReadmeExampleTest {

    private static final Path FONT =
            Path.of("../../templates/src/main/resources/dev/broadsheet/theme/fonts/SourceSerif4-Regular.ttf");

    @TempDir
    Path folder;

    @Test
    void setsAFileInFiveLines() throws Exception {
        Path html = Files.writeString(folder.resolve("invoice.html"), "<title>Invoice</title><p>one<br>two");
        assertWritesPdf("Invoice", 0, html);
    }

    @Test
    void setsATextWithItsOwnFonts() throws Exception {
        assertWritesPdf("Hello", 1, FONT);
    }

    @Test
    void setsATextWithTheFilesThatItNames() throws Exception {
        assertWritesPdf("Letter", 2, FONT);
        try (PDDocument pdf = Loader.loadPDF(folder.resolve("hello.pdf").toFile())) {
            PDPage page = pdf.getPage(0);
            assertThat(page.getMediaBox().getWidth()).isCloseTo(419.53f, within(0.01f));
            assertThat(page.getResources().getFont(COSName.getPDFName("F0")).getName())
                    .endsWith("SourceSerif4-Regular");
        }
    }

    private void assertWritesPdf(String name, int example, Path first) throws Exception {
        Path source = Files.writeString(folder.resolve(name + ".java"), program(example));
        int failed = ToolProvider.getSystemJavaCompiler()
                .run(null, null, null, "-cp", System.getProperty("java.class.path"), source.toString());
        assertThat(failed).isZero();

        Path pdf = folder.resolve("hello.pdf");
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {folder.toUri().toURL()})) {
            loader.loadClass(name).getMethod("main", String[].class).invoke(null, (Object)
                    new String[] {first.toString(), pdf.toString()});
        }
        assertThat(Files.readAllBytes(pdf)).startsWith('%', 'P', 'D', 'F');
    }

    private static String program(int number) throws Exception {
        String readme = Files.readString(Path.of("../README.md"));
        int start = 0;
        for (int i = 0; i <= number; i++) {
            start = readme.indexOf("```java\n", start) + 8;
        }
        return readme.substring(start, readme.indexOf("```", start));
    }
}
