package dev.broadsheet.acceptance.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.acceptance.SiteOutput;
import dev.broadsheet.acceptance.Tool;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What a reader's program says of every PDF. */
class PdfInfoTest {

    @Test
    void isTaggedAndTitled() throws Exception {
        Tool pdfinfo = Tool.require("poppler-utils", "pdfinfo");
        for (Path file : SiteOutput.files(".pdf")) {
            assertThat(pdfinfo.run(file.toString()))
                    .as(file.toString())
                    .containsPattern("(?m)^Tagged: +yes$")
                    .containsPattern("(?m)^Title: +\\S")
                    .containsPattern("(?m)^Encrypted: +no$");
        }
    }
}
