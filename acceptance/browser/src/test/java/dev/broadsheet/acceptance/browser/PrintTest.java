package dev.broadsheet.acceptance.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What comes out of the printer when a reader prints a page. */
@ExtendWith(Lab.class)
class PrintTest {

    @Test
    void theLongReportFillsFourPagesWithNothingOnThemThatOnlyAScreenNeeds(Chromium chromium, SiteServer server)
            throws Exception {
        try (Tab tab = chromium.open();
                PDDocument printed = Loader.loadPDF(tab.open(server.address("articles/the-long-report/index.html"))
                        .print())) {
            String text = new PDFTextStripper().getText(printed);

            assertThat(printed.getNumberOfPages()).isEqualTo(4);
            assertThat(text).contains("Note 41 on page 96.");
            assertThat(text).doesNotContain("Skip to the text").doesNotContain("Atom feed");
        }
    }
}
