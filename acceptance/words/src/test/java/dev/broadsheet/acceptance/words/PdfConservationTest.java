package dev.broadsheet.acceptance.words;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.acceptance.SiteOutput;
import dev.broadsheet.acceptance.Tool;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * What a reader copies out of the brief is the report, word for word. {@code pdftotext} gives a page's running foot with
 * the page; the foot is the last line of a page, and a paragraph that runs on continues on the next.
 */
class PdfConservationTest {

    @Test
    void everyParagraphIsInTheBriefOnceAndInOrder() throws Exception {
        String text = text();
        int from = 0;
        List<String> missing = new ArrayList<>();
        for (String paragraph : Seed.paragraphs()) {
            int at = text.indexOf(paragraph, from);
            if (at < 0) {
                missing.add(paragraph);
            } else {
                assertThat(text.indexOf(paragraph, at + 1))
                        .as("again: " + paragraph)
                        .isNegative();
                from = at + paragraph.length();
            }
        }
        assertThat(missing).as("not in, or not in this order: " + text).isEmpty();
    }

    private static String text() throws Exception {
        Path brief = SiteOutput.folder().resolve("articles/" + Seed.SLUG + "/brief.pdf");
        String raw = Tool.require("pdftotext", "poppler-utils").run("-enc", "UTF-8", brief.toString(), "-");
        StringBuilder text = new StringBuilder();
        for (String page : raw.split("\f", -1)) {
            String body = page.strip();
            text.append(body, 0, Math.max(0, body.lastIndexOf('\n'))).append('\n');
        }
        // A soft hyphen ends a line within a word.
        return String.join(" ", Seed.words(text.toString().replaceAll("\u00AD\\s*", "")));
    }
}
