package dev.broadsheet.edition.html.card;

import dev.broadsheet.edition.drawing.Canvas;
import dev.broadsheet.edition.drawing.Face;
import dev.broadsheet.edition.drawing.Lettering;
import dev.broadsheet.edition.drawing.PalettePng;
import dev.broadsheet.edition.drawing.ThemeColors;
import dev.broadsheet.template.Theme;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.function.Consumer;

/** Draws cards of 1200 by 630 pixels in the colours and fonts of the theme. Thread-safe; the same card, the same bytes. */
public final class CardPicture {

    public static final int WIDTH = 1200;
    public static final int HEIGHT = 630;

    private static final int MARGIN = 80;
    private static final int COLUMN = WIDTH - 2 * MARGIN;

    /** Where a photograph begins, and the column of text beside it. */
    private static final int PHOTO = 740;

    private static final int BESIDE_PHOTO = PHOTO - MARGIN - 56;

    /** Sizes of the title, and how many lines of each there is room for. */
    private static final List<Size> SIZES = List.of(new Size(76, 3), new Size(64, 4), new Size(52, 5), new Size(42, 6));

    private final ThemeColors colors;
    private final Lettering lettering;
    private final List<Face> titles;
    private final Face label;
    private final Face foot;

    public CardPicture(Theme theme) {
        this.colors = new ThemeColors(theme);
        this.lettering = new Lettering(theme);
        this.titles =
                SIZES.stream().map(size -> lettering.display(size.pixels())).toList();
        this.label = lettering.sans(600, 28);
        this.foot = lettering.sans(400, 28);
    }

    /**
     * What is on a card. A text for which the theme has no glyphs is left out; without a title, the publication's name
     * takes its place.
     *
     * @param label above the title; may be empty
     * @param title headline
     * @param publication its name
     * @param note beside the name, such as a date; may be empty
     */
    public record Texts(String label, String title, String publication, String note) {}

    /** The card as PNG. */
    public byte[] png(Texts texts) {
        return new PalettePng(drawn(texts, COLUMN, graphics -> {})).bytes();
    }

    /** The card with a photograph at its right edge, as JPEG. */
    public byte[] jpeg(Texts texts, CardPhoto photo) {
        return Jpeg.bytes(
                drawn(texts, BESIDE_PHOTO, graphics -> photo.fill(graphics, PHOTO, 0, WIDTH - PHOTO, HEIGHT)));
    }

    /** Where no photograph can be shown, a card for one is all words. */
    public byte[] jpeg(Texts texts) {
        return Jpeg.bytes(drawn(texts, COLUMN, graphics -> {}));
    }

    private BufferedImage drawn(Texts texts, int column, Consumer<Graphics2D> above) {
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        draw(graphics, texts, column);
        above.accept(graphics);
        graphics.dispose();
        return image;
    }

    private void draw(Graphics2D graphics, Texts texts, int column) {
        Canvas canvas = Canvas.on(graphics);
        Color ink = colors.get("ink", Color.BLACK);
        Color muted = colors.get("muted", Color.DARK_GRAY);
        Color accent = colors.get("accent", Color.BLACK);
        fill(graphics, colors.get("paper", Color.WHITE), 0, HEIGHT);
        fill(graphics, accent, 0, 18);
        float y = 110;
        if (!texts.label().isEmpty() && label.canSet(texts.label())) {
            lettering.paragraph(canvas, accent, label, texts.label(), MARGIN, y, column, 40, 1);
            y += 30;
        }
        drawTitle(canvas, ink, texts, y, column);
        graphics.setColor(colors.get("rule", Color.LIGHT_GRAY));
        graphics.fillRect(MARGIN, HEIGHT - 120, column, 2);
        String note = texts.note().isEmpty() ? texts.publication() : texts.publication() + " · " + texts.note();
        if (foot.canSet(note)) {
            lettering.paragraph(canvas, muted, foot, note, MARGIN, HEIGHT - 66, column, 40, 1);
        }
    }

    private void drawTitle(Canvas canvas, Color ink, Texts texts, float top, int column) {
        String title = titles.get(0).canSet(texts.title()) ? texts.title() : texts.publication();
        if (!titles.get(0).canSet(title)) {
            return;
        }
        int chosen = 0;
        while (chosen < SIZES.size() - 1
                && !lettering.fits(
                        titles.get(chosen), title, column, SIZES.get(chosen).lines())) {
            chosen++;
        }
        Size size = SIZES.get(chosen);
        float leading = size.pixels() * 1.16f;
        lettering.paragraph(
                canvas, ink, titles.get(chosen), title, MARGIN, top + size.pixels(), column, leading, size.lines());
    }

    private static void fill(Graphics2D graphics, Color color, int y, int height) {
        graphics.setColor(color);
        graphics.fillRect(0, y, WIDTH, height);
    }

    private record Size(float pixels, int lines) {}
}
