package dev.broadsheet.kind.chart;

import dev.broadsheet.chart.Chart;
import dev.broadsheet.chart.ChartCode;
import dev.broadsheet.chart.ChartType;
import dev.broadsheet.chart.draw.ChartFormats;
import dev.broadsheet.chart.draw.Drawing;
import dev.broadsheet.chart.draw.DrawingArea;
import dev.broadsheet.chart.draw.Redrawing;
import dev.broadsheet.document.Attributes;
import dev.broadsheet.document.Block;
import dev.broadsheet.document.DrawnPicture;
import dev.broadsheet.document.Link;
import dev.broadsheet.document.MarkupWriter;
import dev.broadsheet.document.Medium;
import dev.broadsheet.document.Node;
import dev.broadsheet.document.PlainText;
import dev.broadsheet.document.draft.DraftElement;
import dev.broadsheet.kind.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * The plot of a chart: a wide and a narrow drawing, of which style sheets show the one that fits, and on the site the data as a
 * table. A chart of the site that is wider than the text has a third drawing, so that its type is as large as that of others. An
 * e-book has only the narrow drawing, because its pages are small and its style sheet has no media queries for width; a mail has
 * it as a picture, and a feed has only the table. The variant of the block is the chart's code.
 */
public final class Charts implements Kind {

    private static final String JSON = ".json";

    /** The class of a chart whose drawing is for the margin beside the text. */
    public static final String MARGIN = "margin";

    private static final String WIDE = "wide";
    private static final String FULL = "full";

    /** The height of a drawing that fits a page with its caption, by its width. */
    private static final double HIGHEST = 1.25;

    /** The maximum length of a file name derived from a title, in code points. */
    private static final int LONGEST_NAME = 60;

    @Override
    public String name() {
        return "chart";
    }

    /** Does nothing: charts are marked when they are parsed. */
    @Override
    public void find(DraftElement root, Marks marks) {
        // The Markdown parser recognizes the block and creates its figure.
    }

    @Override
    public void write(Block block, MarkupWriter out, UnaryOperator<String> words) {
        Chart chart = ChartCode.read(block.variant());
        ChartFormats language = ChartFormats.of(Locale.forLanguageTag(chart.language()));
        DataRows rows = new DataRows(chart, language);
        String description = new Description(chart, language, words).text();
        if (out.drawsFiles()) {
            DrawingArea area = DrawingArea.of(DrawingArea.Kind.NARROW, false, out::widthOf, language);
            file(chart, area, description, out, words);
        } else if (out.medium() == Medium.FEED) {
            rows.table(out);
        } else {
            sheets(block.attributes(), out.medium()).forEach((cssClass, suggested) -> {
                DrawingArea.Kind kind = isPlate(suggested, block, out)
                        ? plate(chart, area -> DrawingArea.of(area, false, out::widthOf, language))
                        : suggested;
                DrawingArea area = DrawingArea.of(kind, out.medium() != Medium.PRINT, out::widthOf, language);
                String address = out.medium() == Medium.PRINT ? Redrawing.address(kind, block.variant()) : "";
                draw(chart, area, cssClass, address, description, out, words);
            });
        }
        foot(block, chart, rows, out, words);
    }

    /** Returns the drawings for a medium by CSS class, of which a style sheet shows one. E-books have no margin column. */
    private static SortedMap<String, DrawingArea.Kind> sheets(Attributes size, Medium medium) {
        boolean margin = size.hasClass(MARGIN);
        if (margin && medium == Medium.PAGE) {
            return new TreeMap<>(Map.of("plot-margin", DrawingArea.Kind.MARGIN));
        } else if (medium == Medium.BOOK) {
            return new TreeMap<>(Map.of("plot-narrow", DrawingArea.Kind.NARROW));
        }
        SortedMap<String, DrawingArea.Kind> sheets = new TreeMap<>(Comparator.reverseOrder());
        sheets.put("plot-wide", DrawingArea.Kind.WIDE);
        sheets.put("plot-narrow", DrawingArea.Kind.NARROW);
        if (margin) {
            sheets.put("plot-margin", DrawingArea.Kind.MARGIN);
        }
        if (medium == Medium.PAGE && isBroad(size)) {
            sheets.put("plot-broad", DrawingArea.Kind.BROAD);
        }
        return sheets;
    }

    /** Returns whether a drawing has the whole width of a printed page. */
    private static boolean isPlate(DrawingArea.Kind kind, Block block, MarkupWriter out) {
        return out.medium() == Medium.PRINT && kind == DrawingArea.Kind.WIDE && isBroad(block.attributes());
    }

    private static boolean isBroad(Attributes size) {
        return size.hasClass(WIDE) || size.hasClass(FULL);
    }

    /**
     * Returns the least width at which small multiples have rows so few that the drawing fits a page as wide as the page. A
     * higher one would be made smaller as a whole, and its type with it.
     */
    private static DrawingArea.Kind plate(Chart chart, Function<DrawingArea.Kind, DrawingArea> areas) {
        if (chart.type() != ChartType.MULTIPLES) {
            return DrawingArea.Kind.WIDE;
        }
        return Stream.of(DrawingArea.Kind.WIDE, DrawingArea.Kind.PLATE)
                .filter(kind -> {
                    Drawing drawing = dev.broadsheet.chart.draw.Charts.draw(chart, areas.apply(kind));
                    return drawing.height() <= drawing.width() * HIGHEST;
                })
                .findFirst()
                .orElse(DrawingArea.Kind.BROAD);
    }

    /** @param address the URL for redrawing it at other heights; empty for none */
    private static void draw(
            Chart chart,
            DrawingArea area,
            String cssClass,
            String address,
            String description,
            MarkupWriter out,
            UnaryOperator<String> words) {
        Drawing drawing = dev.broadsheet.chart.draw.Charts.draw(chart, area);
        out.start("div", "class", "plot " + cssClass);
        List<String> attributes = new ArrayList<>(List.of("xmlns", "http://www.w3.org/2000/svg"));
        attributes.addAll(List.of("viewBox", drawing.viewBox()));
        if (!address.isEmpty()) {
            attributes.addAll(List.of("data-bs-drawing", address));
        } else {
            // Lets browsers reserve the space before the style sheet is loaded.
            attributes.addAll(List.of("width", String.valueOf(Math.round(drawing.width()))));
            attributes.addAll(List.of("height", String.valueOf(Math.round(drawing.height()))));
        }
        String cut = drawing.cut() && chart.alternative().isEmpty() ? " " + words.apply("chartCut") : "";
        attributes.addAll(
                List.of("role", "img", "aria-label", description + cut, "font-size", "13", "direction", "ltr"));
        out.start("svg", attributes.toArray(String[]::new));
        out.markup(drawing.content());
        out.end("svg");
        cut(drawing, out, words);
        out.end("div");
    }

    private static void file(
            Chart chart, DrawingArea area, String description, MarkupWriter out, UnaryOperator<String> words) {
        Drawing drawing = dev.broadsheet.chart.draw.Charts.draw(chart, area);
        String svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" aria-hidden=\"true\" font-size=\"13\" direction=\"ltr\""
                + " viewBox=\"" + drawing.viewBox() + "\">" + drawing.content() + "</svg>";
        out.drawing(new DrawnPicture(drawing.width(), drawing.height(), svg, description));
        cut(drawing, out, words);
    }

    /** Writes a note if the axis lacks zero. */
    private static void cut(Drawing drawing, MarkupWriter out, UnaryOperator<String> words) {
        if (drawing.cut()) {
            out.start("div", "class", "chart-cut");
            out.text(words.apply("chartCut"));
            out.end("div");
        }
    }

    private static void foot(Block block, Chart chart, DataRows rows, MarkupWriter out, UnaryOperator<String> words) {
        boolean page = out.medium() == Medium.PAGE;
        if (!block.children().isEmpty()) {
            out.start("div", "class", "chart-foot");
            out.nodes(block.children());
            out.end("div");
        }
        if (page) {
            out.start("details", "class", "chart-table");
            out.start("summary");
            out.text(words.apply("chartData"));
            out.end("summary");
            out.start("div", "class", "table", "role", "region", "tabindex", "0", "aria-label", chart.title());
            rows.table(out);
            out.end("div");
            if (block.children().stream().noneMatch(Charts::isCsv)) {
                download(rows, fileName(block, chart), out, words);
            }
            out.end("details");
        }
    }

    /** Whether a node is a link to the data as a CSV file, which spreadsheet programs open. */
    private static boolean isCsv(Node node) {
        return node instanceof Link link
                && PlainText.of(link).toLowerCase(Locale.ROOT).endsWith(".csv");
    }

    /** Returns the file name for the download: that of the data file, or else one derived from the title. */
    private static String fileName(Block block, Chart chart) {
        String file = block.children().stream()
                .filter(Link.class::isInstance)
                .map(link -> PlainText.of((Link) link))
                .filter(text -> text.toLowerCase(Locale.ROOT).endsWith(JSON))
                .findFirst()
                .map(text -> text.substring(text.lastIndexOf('/') + 1, text.length() - JSON.length()))
                .orElse(chart.title());
        StringBuilder name = new StringBuilder();
        file.toLowerCase(Locale.ROOT).codePoints().limit(LONGEST_NAME).forEach(c -> {
            boolean gap = !Character.isLetterOrDigit(c) && !(c == '_');
            if (!gap) {
                name.appendCodePoint(c);
            } else if (!name.isEmpty() && name.charAt(name.length() - 1) != '-') {
                name.append('-');
            }
        });
        return name.toString().replaceAll("-$", "") + ".csv";
    }

    /**
     * Writes a download link for data without a CSV file. The link is a data URL: it works offline and in saved pages, and adds
     * no public URL that has to stay valid; {@code download} sets the file name.
     */
    private static void download(DataRows rows, String name, MarkupWriter out, UnaryOperator<String> words) {
        out.start("p");
        out.start(
                "a", "class", "chart-data", "download", name, "href", "data:text/csv;charset=utf-8," + rows.encoded());
        out.text(words.apply("chartDownload"));
        out.end("a");
        out.end("p");
    }

    @Override
    public String markdown(Block block, String content) {
        Chart chart = ChartCode.read(block.variant());
        String table = new DataRows(chart, ChartFormats.of(Locale.forLanguageTag(chart.language()))).markdown();
        return content.isBlank() ? table : table + "\n\n" + content;
    }
}
