package dev.broadsheet.typesetter.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDPageLabels;
import org.junit.jupiter.api.Test;

class PageLabelsTest {

    @Test
    void makesRangesOfConsecutiveNumbersAndKeepsOtherLabels() throws IOException {
        List<String> labels = List.of("i", "ii", "1", "2", "3", "7", "A-1", "", "IV", "V", "iiii", "vx", "XII");
        try (PDDocument document = new PDDocument()) {
            labels.forEach(label -> document.addPage(new PDPage()));
            PDPageLabels read = new PDPageLabels(document, PageLabels.of(labels));
            assertThat(read.getLabelsByPageIndices()).containsExactlyElementsOf(labels);
            assertThat(read.getPageRangeCount()).isEqualTo(9);
        }
    }
}
