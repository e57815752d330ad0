package dev.broadsheet.acceptance.words;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.acceptance.SiteOutput;
import dev.broadsheet.acceptance.Tool;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * What a reader copies out of the brief is the report, word for word. A paragraph that runs on to the next page is
 * interrupted there, by the running foot and by what is in the margin, and nowhere else.
 */
class PdfConservationTest {

    @Test
    void everyParagraphIsInTheBriefOnceAndInOrder() throws Exception {
        List<String> pages = pages();
        int page = 0;
        int from = 0;
        for (String paragraph : Seed.paragraphs()) {
            int at = pages.get(page).indexOf(paragraph, from);
            if (at < 0) {
                int split = split(paragraph, pages.get(page).substring(from), pages.get(page + 1));
                assertThat(split).as("in none of the pages: " + paragraph).isPositive();
                page++;
                from = pages.get(page).indexOf(paragraph.substring(split).strip());
                at = from;
                paragraph = paragraph.substring(split).strip();
            }
            from = at + paragraph.length();
            assertThat(pages.get(page).indexOf(paragraph, from))
                    .as("again: " + paragraph)
                    .isNegative();
        }
    }

    /** Where a paragraph is cut that begins on one page and ends on the next; -1 when it does not. */
    private static int split(String paragraph, String page, String next) {
        for (int i = paragraph.length() - 1; i > 0; i--) {
            boolean between = paragraph.charAt(i) == ' ' || paragraph.charAt(i - 1) == '-';
            if (between
                    && page.contains(paragraph.substring(0, i).strip())
                    && next.contains(paragraph.substring(i).strip())) {
                return i;
            }
        }
        return -1;
    }

    /** The text of each page, white space collapsed, then a page without text. */
    private static List<String> pages() throws Exception {
        Path brief = SiteOutput.folder().resolve("articles/" + Seed.SLUG + "/brief.pdf");
        String raw = Tool.require("poppler-utils", "pdftotext").run("-enc", "UTF-8", brief.toString(), "-");
        List<String> pages = new ArrayList<>();
        for (String page : raw.split("\f", -1)) {
            // A soft hyphen ends a line within a word, a hyphen after a part of a compound.
            String joined = page.replaceAll("\u00AD\\s*", "").replaceAll("(?<=\\p{L})-\n(?=\\p{L})", "-");
            pages.add(String.join(" ", Seed.words(joined)));
        }
        return pages;
    }
}
