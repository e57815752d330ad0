package dev.broadsheet.edition.epub;

import dev.broadsheet.edition.drawing.Canvas;
import dev.broadsheet.edition.drawing.Face;
import dev.broadsheet.edition.drawing.Lettering;
import dev.broadsheet.edition.drawing.PalettePng;
import dev.broadsheet.edition.drawing.SvgDrawing;
import dev.broadsheet.edition.drawing.ThemeColors;
import dev.broadsheet.edition.model.BookModel;
import dev.broadsheet.edition.model.Wording;
import dev.broadsheet.publication.Article;
import dev.broadsheet.publication.Book;
import dev.broadsheet.publication.Publication;
import dev.broadsheet.template.Strings;
import dev.broadsheet.template.Theme;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Draws the cover: the book's title, its newest report, and the day. */
final class Cover {

    private static final int WIDTH = 1600;
    private static final int HEIGHT = 2560;
    private static final int MARGIN = 150;
    private static final int COLUMN = WIDTH - 2 * MARGIN;

    private final Book book;
    private final Publication publication;
    private final Theme theme;
    private final ThemeColors colors;
    private final Lettering type;

    Cover(Theme theme, Book book, Publication publication) {
        this.theme = theme;
        this.book = book;
        this.publication = publication;
        this.colors = new ThemeColors(theme);
        this.type = new Lettering(theme);
    }

    /** As an SVG element. @param label what it says */
    String svg(String label) {
        SvgDrawing drawing = new SvgDrawing(WIDTH, HEIGHT);
        draw(drawing);
        return drawing.element(label, BookPaths.COVER_IMAGE);
    }

    byte[] png() {
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        draw(Canvas.on(graphics));
        graphics.dispose();
        return new PalettePng(image).bytes();
    }

    private void draw(Canvas canvas) {
        Color ink = colors.get("ink", Color.BLACK);
        Color muted = colors.get("muted", Color.DARK_GRAY);
        Color accent = colors.get("accent", Color.BLACK);
        fill(canvas, colors.get("paper", Color.WHITE), 0, 0, WIDTH, HEIGHT);
        fill(canvas, accent, 0, 0, WIDTH, 72);

        Face name = type.display(168);
        float y = type.paragraph(canvas, ink, name, book.title(), MARGIN, 420, COLUMN, 180, 3);
        String description = book.config().subtitle().isEmpty()
                ? publication.config().description()
                : book.config().subtitle();
        if (!description.isEmpty()) {
            y = type.paragraph(canvas, muted, type.serif(400, 56), description, MARGIN, y + 120, COLUMN, 80, 4);
        }
        newest().ifPresent(lead -> drawLead(canvas, lead, ink, muted, accent));
        drawFoot(canvas, muted);
    }

    private Optional<Article> newest() {
        return publication.articles().stream()
                .filter(article -> book.contains(article.slug()))
                .findFirst();
    }

    private void drawLead(Canvas canvas, Article lead, Color ink, Color muted, Color accent) {
        int top = 1420;
        fill(canvas, accent, MARGIN, top, COLUMN, 8);
        float y = top + 90;
        if (!lead.metadata().headline().kicker().isEmpty()) {
            String kicker = lead.metadata().headline().kicker().toUpperCase(lead.language());
            y = type.paragraph(canvas, accent, type.sans(600, 40), kicker, MARGIN, y, COLUMN, 50, 1) + 30;
        }
        y = type.paragraph(canvas, ink, type.display(92), lead.title(), MARGIN, y + 80, COLUMN, 108, 4);
        type.paragraph(canvas, muted, type.serif(400, 50), lead.standfirst(), MARGIN, y + 90, COLUMN, 72, 4);
    }

    private void drawFoot(Canvas canvas, Color muted) {
        fill(canvas, colors.get("rule", Color.LIGHT_GRAY), MARGIN, HEIGHT - 220, COLUMN, 3);
        Wording wording = new Wording(Strings.of(theme, book.language()));
        String foot = Stream.concat(
                        Stream.of(publication.config().publisher())
                                .filter(publisher -> !publisher.equals(book.title())),
                        BookModel.date(book, publication).stream()
                                .map(day -> String.valueOf(wording.date(day).get("text"))))
                .collect(Collectors.joining("   "));
        type.paragraph(canvas, muted, type.sans(400, 42), foot, MARGIN, HEIGHT - 140, COLUMN, 50, 1);
    }

    private static void fill(Canvas canvas, Color color, int x, int y, int width, int height) {
        canvas.fill(color, new Rectangle(x, y, width, height));
    }
}
