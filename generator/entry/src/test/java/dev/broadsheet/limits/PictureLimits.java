package dev.broadsheet.limits;

import static dev.broadsheet.source.Limits.ASSET_BYTES;
import static dev.broadsheet.source.Limits.CSS_DEPTH;
import static dev.broadsheet.source.Limits.LOGO_BYTES;
import static dev.broadsheet.source.Limits.NAME_BYTES;
import static dev.broadsheet.source.Limits.PICTURE_PIXELS;
import static dev.broadsheet.source.Limits.PICTURE_SIDE;
import static dev.broadsheet.source.Limits.SLUG_BYTES;
import static dev.broadsheet.source.Limits.SVG_BYTES;
import static dev.broadsheet.source.Limits.SVG_DEPTH;
import static dev.broadsheet.source.Limits.SVG_ELEMENTS;
import static dev.broadsheet.source.Limits.SVG_SIZE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.limits.LimitProof.Proof;
import dev.broadsheet.source.FileNames;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Limits of names, pictures and other files. */
final class PictureLimits {

    private static final String SVG = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\">";

    private PictureLimits() {}

    static List<LimitProof> all() {
        return List.of(
                new LimitProof(
                        "a slug",
                        Amount.of(SLUG_BYTES) + " bytes",
                        "`BS-SLUG-005`",
                        List.of("SLUG_BYTES"),
                        Content.keys("slug: " + "x".repeat(SLUG_BYTES + 1))
                                .isToldAs("BS-SLUG-005", "200")
                                .and(Content.keys("slug: " + "x".repeat(SLUG_BYTES))
                                        .isNotToldAs("BS-SLUG-005"))),
                new LimitProof(
                        "a name in the output",
                        Amount.of(NAME_BYTES) + " bytes",
                        "`BS-OUT-008`",
                        List.of("NAME_BYTES"),
                        folder -> {
                            assertThat(FileNames.isTooLong("x".repeat(NAME_BYTES + 1)))
                                    .isTrue();
                            assertThat(FileNames.isTooLong("x".repeat(NAME_BYTES)))
                                    .isFalse();
                        }),
                new LimitProof(
                        "a picture or data file",
                        Amount.mebibytes(ASSET_BYTES),
                        "`BS-IMG-007`",
                        List.of("ASSET_BYTES"),
                        PictureLimits::largeFile),
                new LimitProof(
                        "a logo",
                        LOGO_BYTES / 1024 + " KiB",
                        "`BS-SITE-009`, a warning",
                        List.of("LOGO_BYTES"),
                        logo(LOGO_BYTES + 1)
                                .isToldAs("BS-SITE-009", "200 KiB")
                                .and(logo(LOGO_BYTES).isNotToldAs("BS-SITE-009"))),
                new LimitProof(
                        "pixels of a picture",
                        PICTURE_PIXELS / 1_000_000 + " megapixels, " + Amount.of(PICTURE_SIDE) + " a side",
                        "`BS-IMG-006`",
                        List.of("PICTURE_PIXELS", "PICTURE_SIDE"),
                        pixels()),
                new LimitProof(
                        "an SVG picture",
                        Amount.mebibytes(SVG_BYTES) + ", " + Amount.of(SVG_ELEMENTS) + " elements, " + SVG_DEPTH
                                + " levels, " + Amount.of(SVG_SIZE) + " px",
                        "`BS-IMG-010`",
                        List.of("SVG_BYTES", "SVG_ELEMENTS", "SVG_DEPTH", "SVG_SIZE"),
                        drawings()),
                new LimitProof(
                        "conditions in each other in the style of an SVG picture",
                        Amount.of(CSS_DEPTH),
                        "`BS-IMG-009`",
                        List.of("CSS_DEPTH"),
                        styled(CSS_DEPTH + 1)
                                .isToldAs("BS-IMG-009", "@media print")
                                .and(styled(CSS_DEPTH).isNotToldAs("BS-IMG-009"))));
    }

    private static void largeFile(Path project) throws Exception {
        Path file = project.resolve("content/articles/a.zip");
        Content link = Content.text("[A](a.zip)");
        Content.write(file, new byte[0]);
        try (RandomAccessFile data = new RandomAccessFile(file.toFile(), "rw")) {
            data.setLength(ASSET_BYTES + 1);
        }
        link.isToldAs("BS-IMG-007", "64 MiB").check(project);
        Files.delete(file);
    }

    private static Content logo(long bytes) {
        String svg = SVG + "</svg>";
        return Content.text("A")
                .with("site.yaml", "title: T\nlogo: a.svg\n")
                .with("a.svg", svg + " ".repeat((int) bytes - svg.length()));
    }

    private static Proof pixels() {
        return picture(10_001, 10_000)
                .isToldAs("BS-IMG-006", "100 megapixels")
                .and(picture(10_000, (int) (PICTURE_PIXELS / 10_000)).isNotToldAs("BS-IMG-006"))
                .and(picture(1, PICTURE_SIDE + 1).isToldAs("BS-IMG-006", "65535"))
                .and(picture(PICTURE_SIDE, 1).isNotToldAs("BS-IMG-006"));
    }

    /** Returns content with the chunks of a PNG that are read before it is decoded. */
    private static Content picture(int width, int height) {
        ByteBuffer png = ByteBuffer.allocate(45);
        png.put(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'});
        png.putInt(13).put("IHDR".getBytes(UTF_8)).putInt(width).putInt(height);
        png.put(new byte[] {8, 2, 0, 0, 0}).putInt(0);
        png.putInt(0).put("IEND".getBytes(UTF_8)).putInt(0);
        return Content.text("![A](a.png)").with("articles/a.png", png.array());
    }

    private static Proof drawings() {
        String deep = "<g>".repeat(SVG_DEPTH) + "</g>".repeat(SVG_DEPTH);
        String wide = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"" + (SVG_SIZE + 1) + "\" height=\"9\"/>";
        return drawing(SVG + " ".repeat(SVG_BYTES) + "</svg>")
                .isToldAs("BS-IMG-010", "8 MiB")
                .and(drawing(SVG + "<g/>".repeat(SVG_ELEMENTS) + "</svg>").isToldAs("BS-IMG-010", "50000 elements"))
                .and(drawing(SVG + "<g/>".repeat(SVG_ELEMENTS - 1) + "</svg>").isNotToldAs("BS-IMG-010"))
                .and(drawing(SVG + deep + "</svg>").isToldAs("BS-IMG-010", "100 deep"))
                .and(drawing(wide).isToldAs("BS-IMG-010", "100000 px"));
    }

    private static Content drawing(String svg) {
        return Content.text("![A](a.svg)").with("articles/a.svg", svg);
    }

    private static Content styled(int depth) {
        return drawing(SVG + "<style>" + "@media print{".repeat(depth) + "rect{fill:red}" + "}".repeat(depth)
                + "</style><rect width=\"9\" height=\"9\"/></svg>");
    }
}
