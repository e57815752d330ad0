package dev.broadsheet.edition.html.mail;

import dev.broadsheet.document.Cell;
import dev.broadsheet.document.DrawnPicture;
import dev.broadsheet.document.Element;
import dev.broadsheet.document.Escape;
import dev.broadsheet.document.Inline;
import dev.broadsheet.document.Link;
import dev.broadsheet.document.Medium;
import dev.broadsheet.document.Picture;
import dev.broadsheet.document.References;
import dev.broadsheet.document.Table;
import dev.broadsheet.edition.model.EditionWriter;
import dev.broadsheet.kind.Kinds;
import dev.broadsheet.template.Strings;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Writes a document as the HTML body of a mail, with inline styles. Most mail clients support neither MathML nor SVG nor links
 * within the mail, so formulas are written in words, charts become pictures, SVG files become links to the site, and note
 * references are not links. They scroll no tables, so one that is wider than the mail has smaller type, or is written as
 * {@link Records}.
 */
public final class MailWriter extends EditionWriter {

    /** The width of the text in CSS px: a mail is 600 px wide, with margins. */
    private static final int MEASURE = 552;

    /** The sizes of tables, of which the first that fits is taken; {@code dense} is a class of the style sheet. */
    private static final TableSize USUAL = new TableSize(14, 12);

    private static final TableSize DENSE = new TableSize(12, 6);

    /** How much wider than the theme's the typeface of a mail client may be. */
    private static final double OTHER_TYPEFACE = 1.15;

    private final MailStyle style;
    private final String page;
    private final String folder;
    private final List<DrawnPicture> drawings = new ArrayList<>();
    private boolean dense;

    /**
     * @param font the size of the font in CSS px
     * @param gap the room beside the text of each column in CSS px
     */
    private record TableSize(double font, double gap) {}

    /**
     * @param references the references with absolute URLs
     * @param page the absolute URL of the article
     * @param folder the absolute URL of the mail's folder
     */
    public MailWriter(References references, Strings strings, MailStyle style, String page, String folder) {
        super(Medium.FEED, references, strings);
        this.style = style;
        this.page = page;
        this.folder = folder;
    }

    /** Returns the name of a drawing's file in the mail's folder. @param index in {@link #drawings()} */
    public static String fileOf(int index) {
        return "chart-" + (index + 1) + ".png";
    }

    /** Returns the drawings to which it has written references, in order. */
    public List<DrawnPicture> drawings() {
        return List.copyOf(drawings);
    }

    @Override
    protected void started(Element element, int at) {
        String classes = classes(element);
        add(style.of(element.name(), dense && element instanceof Cell ? join(classes, "dense") : classes));
    }

    @Override
    protected void started(String name, String[] attributes, int at) {
        String classes = "";
        for (int i = 0; i < attributes.length; i += 2) {
            classes = attributes[i].equals("class") ? attributes[i + 1] : classes;
        }
        add(style.of(name, classes));
    }

    /** Inserts a style attribute into the start tag that has just been written. */
    private void add(String declarations) {
        if (!declarations.isEmpty()) {
            StringBuilder attribute = new StringBuilder(" style=\"");
            Escape.attribute(declarations, attribute);
            out().insert(out().length() - 1, attribute.append('"'));
        }
    }

    @Override
    protected String endOfVoid() {
        return ">";
    }

    @Override
    protected String id(Element element) {
        return "";
    }

    @Override
    public void picture(Picture picture) {
        String address = addressOf(picture, "src").text();
        if (address.endsWith(".svg")) {
            start("a", "href", page, "class", "drawing");
            text(picture.alternative().isEmpty() ? page : picture.alternative());
            end("a");
            return;
        }
        String width = String.valueOf(
                size(picture).map(size -> Math.min(size.width(), MEASURE)).orElse(MEASURE));
        start("img", "src", address, "alt", picture.alternative(), "width", width);
    }

    @Override
    public void table(Table table) {
        Optional<Records> records = Records.of(table);
        if (records.isEmpty() || fits(records.get().texts(), USUAL)) {
            super.table(table);
        } else if (fits(records.get().texts(), DENSE)) {
            dense = true;
            super.table(table);
            dense = false;
        } else {
            write(records.get());
        }
    }

    private void write(Records records) {
        start("table", "class", "records");
        records.caption().ifPresent(this::caption);
        records.rows().forEach(row -> {
            start("tbody");
            start("tr");
            start("th", "class", "record", "colspan", "2", "scope", "rowgroup");
            content(row.get(0));
            end("th");
            end("tr");
            for (int i = 1; i < row.size(); i++) {
                start("tr");
                start("th", "class", "label", "scope", "row");
                content(records.names().get(i));
                end("th");
                element("td", row.get(i));
                end("tr");
            }
            end("tbody");
        });
        end("table");
    }

    private void element(String name, Element content) {
        start(name);
        content(content);
        end(name);
    }

    @Override
    public boolean drawsFiles() {
        return true;
    }

    @Override
    public void drawing(DrawnPicture picture) {
        String file = folder + fileOf(drawings.size());
        start("a", "href", page);
        start("img", "src", file, "alt", picture.alternative(), "width", String.valueOf(MEASURE));
        end("a");
        drawings.add(picture);
    }

    /** Returns whether a table fits the mail when lines end after each word. */
    private boolean fits(List<List<String>> rows, TableSize size) {
        double width = 0;
        for (int column = 0; column < rows.get(0).size(); column++) {
            int at = column;
            width += size.gap()
                    + rows.stream()
                            .mapToDouble(row -> widthOf(row.get(at), size))
                            .max()
                            .orElse(0);
        }
        return width <= MEASURE;
    }

    /** Returns the width of the longest word. */
    private double widthOf(String text, TableSize size) {
        double widest = 0;
        for (String word : text.split("\\s+|(?<=-)|(?=\\p{IsIdeographic})", -1)) {
            widest = Math.max(widest, widthOf(word, size.font(), true) * OTHER_TYPEFACE);
        }
        return widest;
    }

    @Override
    public void inline(Inline inline) {
        String words = Kinds.of(inline.kind()).words(inline);
        if (words.isEmpty()) {
            super.inline(inline);
        } else {
            start("em");
            text(words);
            end("em");
        }
    }

    @Override
    public boolean leadsWithin() {
        return false;
    }

    @Override
    public void link(Link link) {
        if (!PlainMail.leadsBack(link)) {
            super.link(link);
        }
    }
}
