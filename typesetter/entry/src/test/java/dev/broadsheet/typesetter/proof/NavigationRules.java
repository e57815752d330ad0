package dev.broadsheet.typesetter.proof;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.typesetter.api.Pagination;
import java.awt.geom.Rectangle2D;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Checks that page numbers, anchors and links are consistent. */
final class NavigationRules {

    private static final Pattern ENTRY = Pattern.compile("<li><a href=\"#c\\d+\">");

    private final RandomDocument source;
    private final ReadPdf pdf;
    private final Pagination pagination;

    NavigationRules(RandomDocument source, ReadPdf pdf, Pagination pagination) {
        this.source = source;
        this.pdf = pdf;
        this.pagination = pagination;
    }

    void assertAll() {
        assertContents();
        assertLabels();
        assertAnchors();
        assertLinksCoverTheirText();
    }

    private void assertContents() {
        int entries = 0;
        long wanted = ENTRY.matcher(source.xhtml()).results().count();
        for (ReadPdf.Element link : pdf.root().all("Link")) {
            String text = pdf.text(link);
            Matcher number = Pattern.compile("x[,.;:!?]?\\s+(\\d+)\\s*$").matcher(text);
            if (number.find()) {
                String chapter = "c" + entries++;
                assertThat(number.group(1))
                        .as(chapter)
                        .isEqualTo(pagination.labelOf(chapter).orElseThrow());
            }
        }
        assertThat(entries).as("entries of the contents").isEqualTo((int) wanted);
    }

    private void assertLabels() {
        assertThat(pdf.labels()).isEqualTo(pagination.pageLabels());
        for (int i = 0; i < pdf.pages().size(); i++) {
            String foot = artifactText(pdf.pages().get(i));
            assertThat(foot).as("foot of page " + (i + 1)).endsWith(pdf.labels().get(i));
        }
    }

    private String artifactText(ReadPdf.Page page) {
        StringBuilder out = new StringBuilder();
        page.glyphs().stream()
                .filter(glyph -> glyph.mcid() < 0 && glyph.baseline() < source.margin())
                .forEach(glyph -> out.append(glyph.text()));
        return out.toString();
    }

    private void assertAnchors() {
        Map<String, Integer> named = new HashMap<>(pdf.destinations());
        named.keySet().removeIf(name -> name.matches("note(-call)?-\\d+"));
        assertThat(named).isEqualTo(pagination.anchors());
        assertThat(pagination.anchors().keySet()).containsAll(source.anchors());
    }

    private void assertLinksCoverTheirText() {
        for (ReadPdf.Element link : pdf.root().all("Link")) {
            for (ReadPdf.Content content : link.contents()) {
                List<Rectangle2D> areas = link.areas().stream()
                        .filter(area -> area.page() == content.page())
                        .map(area -> pdf.pages()
                                .get(area.page())
                                .links()
                                .get(area.index())
                                .area())
                        .toList();
                for (ReadPdf.Glyph glyph : pdf.pages().get(content.page()).content()) {
                    if (glyph.mcid() == content.mcid() && !glyph.blank()) {
                        double x = glyph.x() + glyph.width() / 2;
                        double y = glyph.baseline() + glyph.size() * 0.2;
                        assertThat(areas).as("areas of the link at " + glyph).anyMatch(area -> area.contains(x, y));
                    }
                }
            }
        }
    }
}
