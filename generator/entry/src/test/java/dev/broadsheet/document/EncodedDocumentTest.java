package dev.broadsheet.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class EncodedDocumentTest {

    private static final Attributes GIVEN = new Attributes(
            "one",
            "one",
            "3:1 parts/a.md",
            List.of(
                    Attribute.of("class", "wide \u00e9"),
                    new Attribute("href", "", 4, false),
                    new Attribute("onclick", "go()", Attribute.NONE, true)));

    private static final List<Node> TEXT = List.of(new Text("Text \uD83D\uDE00 & <"), new Text("Text"));

    private static Document whole() {
        Markup canvas = new Markup("canvas", Attributes.NONE, TEXT);
        return new Document(List.of(
                new Text("\n"),
                new RawText("x < y"),
                new Only(Audience.SITE, TEXT),
                new Only(Audience.OTHERS, List.of(canvas)),
                new SiteElement(canvas),
                new Paragraph(GIVEN, TEXT),
                new Heading(3, GIVEN, TEXT),
                new Block("quotation", "", "blockquote", Attributes.NONE, List.of(new Paragraph(GIVEN, List.of()))),
                new Inline("formula", "", "math", GIVEN, TEXT),
                new Table(300, GIVEN, List.of(new Cell(true, GIVEN, TEXT), new Cell(false, GIVEN, TEXT))),
                new Block(
                        "figure",
                        "",
                        "figure",
                        GIVEN,
                        List.of(new Picture(GIVEN), new Caption(Caption.Kind.FIGURE, 1, Attributes.NONE, TEXT))),
                new Caption(Caption.Kind.TABLE, 128, GIVEN, TEXT),
                new Link(GIVEN, TEXT),
                new TaskBox(true),
                new TaskBox(false),
                new Block("alert", "note", "aside", GIVEN, TEXT)));
    }

    @Test
    void comesBackAsItWas() {
        assertThat(EncodedDocument.of(whole()).decode()).isEqualTo(whole());
    }

    @Test
    void isEqualByItsBytes() {
        assertThat(EncodedDocument.of(whole()))
                .isEqualTo(EncodedDocument.of(whole()))
                .hasSameHashCodeAs(EncodedDocument.of(whole()))
                .isNotEqualTo(EncodedDocument.of(new Document(TEXT)));
    }

    @Test
    void damagedBytesAreADocumentOrRefused() {
        byte[] bytes = EncodedDocument.of(whole()).bytes();
        Random random = new Random(1);
        int refused = 0;
        for (int i = 0; i < 3000; i++) {
            byte[] damaged = Arrays.copyOf(bytes, random.nextInt(bytes.length) + 1);
            damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
            try {
                new EncodedDocument(damaged).decode();
            } catch (IllegalArgumentException e) {
                refused++;
            }
        }
        assertThat(refused).isPositive();
    }
}
