package dev.broadsheet.typesetter.page;

import dev.broadsheet.typesetter.canvas.Canvas;
import dev.broadsheet.typesetter.canvas.Color;
import dev.broadsheet.typesetter.canvas.LinkTarget;
import dev.broadsheet.typesetter.canvas.PdfDocument;
import dev.broadsheet.typesetter.canvas.PdfImage;
import dev.broadsheet.typesetter.canvas.Pen;
import dev.broadsheet.typesetter.canvas.StructureElement;
import dev.broadsheet.typesetter.canvas.VectorCanvas;
import dev.broadsheet.typesetter.text.shape.GlyphRun;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Records drawing calls as plain text instead of drawing. */
final class RecordingDocument implements PdfDocument {

    private final RecordedElement root = new RecordedElement("Document");
    private final List<RecordedPage> pages = new ArrayList<>();

    /** One stretch of text on one baseline for one element. */
    record Text(String element, String text, double x, double y, double width) {}

    @Override
    public StructureElement root() {
        return root;
    }

    List<RecordedPage> pages() {
        return pages;
    }

    private RecordedPage page() {
        return pages.get(pages.size() - 1);
    }

    @Override
    public Canvas newPage(double width, double height) {
        pages.add(new RecordedPage(width, height));
        return page();
    }

    @Override
    public void pageLabel(String label) {
        page().label = label;
    }

    @Override
    public void destination(String name, double x, double y) {
        page().note("#" + name + " " + round(x) + "," + round(y));
    }

    @Override
    public void outline(int level, String title, double y) {
        page().note("outline " + level + " " + title);
    }

    @Override
    public PdfImage drawing(double width, double height, Consumer<VectorCanvas> content) {
        return new Picture(width, height, RecordedDrawing.of(content));
    }

    @Override
    public Optional<PdfImage> image(byte[] data) {
        if (data.length != 2) {
            return Optional.empty();
        }
        return Optional.of(new Picture(data[0], data[1], ""));
    }

    private record Picture(double width, double height, String drawn) implements PdfImage {}

    @Override
    public void finish() {}

    @Override
    public void close() {}

    /** Returns everything that was drawn, including colours and faces, which {@link #dump} omits. */
    String paint() {
        StringBuilder out = new StringBuilder(dump());
        for (RecordedPage page : pages) {
            out.append(page.width).append('x').append(page.height).append('\n');
            page.paint.forEach(call -> out.append(call).append('\n'));
        }
        return out.toString();
    }

    String dump() {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < pages.size(); i++) {
            out.append("page ")
                    .append(i + 1)
                    .append("\n  label ")
                    .append(pages.get(i).label)
                    .append('\n');
            pages.get(i).lines().forEach(line -> out.append("  ").append(line).append('\n'));
        }
        root.dump(out, "");
        return out.toString();
    }

    static String round(double value) {
        return String.format(Locale.ROOT, "%.1f", value + 0.0).replaceFirst("^-0\\.0$", "0.0");
    }

    /** The recorded content of a page. */
    static final class RecordedPage implements Canvas {

        private final double width;
        private final double height;
        private final List<Object> entries = new ArrayList<>();
        private final List<String> paint = new ArrayList<>();
        private @Nullable RecordedElement element;
        private String artifact = "";
        private String label = "";

        RecordedPage(double width, double height) {
            this.width = width;
            this.height = height;
        }

        double width() {
            return width;
        }

        double height() {
            return height;
        }

        void note(String entry) {
            entries.add(entry);
        }

        /** Text in drawing order. */
        List<Text> texts() {
            return entries.stream()
                    .filter(Text.class::isInstance)
                    .map(Text.class::cast)
                    .toList();
        }

        List<String> lines() {
            return entries.stream().map(RecordedPage::line).toList();
        }

        private static String line(Object entry) {
            return entry instanceof Text text
                    ? round(text.x()) + "," + round(text.y()) + " " + text.element() + " " + text.text()
                    : entry.toString();
        }

        @Override
        public void sheet(double bleed, double beyond) {
            note("sheet " + round(bleed) + " " + round(beyond));
        }

        @Override
        public void element(StructureElement wanted) {
            element = (RecordedElement) wanted;
        }

        @Override
        public void artifact(Artifact kind) {
            element = null;
            artifact = kind.name();
        }

        @Override
        public void glyphs(GlyphRun run, double x, double y, Color color) {
            paint.add(run.face().family() + run.face().weight() + run.face().italic() + run.size() + " "
                    + Arrays.toString(run.glyphs()) + Arrays.toString(run.advances()) + round(x) + " " + round(y)
                    + color);
            String owner = element == null ? artifact : element.path();
            String text = String.join("", run.texts());
            if (!entries.isEmpty()
                    && entries.get(entries.size() - 1) instanceof Text last
                    && last.element().equals(owner)
                    && Math.abs(last.y() - y) < 0.01) {
                double reach = Math.max(last.x() + last.width(), x + run.width());
                entries.set(entries.size() - 1, new Text(owner, last.text() + text, last.x(), y, reach - last.x()));
            } else {
                entries.add(new Text(owner, text, x, y, run.width()));
            }
        }

        @Override
        public void shape(GlyphRun run, double x, double y, Color color) {
            note("shape " + round(x) + "," + round(y) + " " + String.join("", run.texts()) + " " + round(run.size()));
        }

        @Override
        public void unseen(GlyphRun run, double x, double y) {
            glyphs(run, x, y, Color.BLACK);
        }

        @Override
        public void fill(double x, double y, double areaWidth, double areaHeight, Color color) {
            paint.add("fill " + color);
            note("fill " + round(x) + "," + round(y) + " " + round(areaWidth) + "x" + round(areaHeight));
        }

        @Override
        public void fill(Shape area, Color color) {
            paint.add("fill " + color);
            note("fill " + PathText.of(area));
        }

        @Override
        public void stroke(Shape path, Pen pen, Color color) {
            paint.add("stroke " + pen + color);
            note("stroke " + PathText.of(path) + " by " + round(pen.width()));
        }

        @Override
        public void transform(AffineTransform change) {
            double[] six = new double[6];
            change.getMatrix(six);
            note("transform "
                    + Arrays.stream(six).mapToObj(RecordingDocument::round).collect(Collectors.joining(" ")));
        }

        @Override
        public void clip(Shape area) {
            note("clip " + PathText.of(area));
        }

        @Override
        public void group(double opacity) {
            note("group " + round(opacity));
        }

        @Override
        public void end() {
            note("end");
        }

        @Override
        public void line(double x1, double y1, double x2, double y2, double thickness, Color color) {
            paint.add("line " + thickness + color);
            note("line " + round(x1) + "," + round(y1) + " to " + round(x2) + "," + round(y2));
        }

        @Override
        public void image(PdfImage image, double x, double y, double imageWidth, double imageHeight) {
            String owner = element == null ? artifact : element.path();
            note("image " + round(x) + "," + round(y) + " " + round(imageWidth) + "x" + round(imageHeight) + " " + owner
                    + (image instanceof Picture picture ? picture.drawn() : ""));
        }

        @Override
        public void link(
                StructureElement link, double x, double y, double areaWidth, double areaHeight, LinkTarget target) {
            note("link " + round(x) + "," + round(y) + " " + round(areaWidth) + "x" + round(areaHeight) + " " + target);
        }
    }

    /** A node of the structure tree. */
    static final class RecordedElement implements StructureElement {

        private final String type;
        private final @Nullable RecordedElement parent;
        private final List<RecordedElement> children = new ArrayList<>();
        private final List<String> details = new ArrayList<>();

        RecordedElement(String type) {
            this(type, null);
        }

        private RecordedElement(String type, @Nullable RecordedElement parent) {
            this.type = type;
            this.parent = parent;
        }

        String path() {
            return parent == null || parent.parent == null ? type : parent.path() + "/" + type;
        }

        void dump(StringBuilder out, String indent) {
            out.append(indent).append(type);
            details.forEach(detail -> out.append(' ').append(detail));
            out.append('\n');
            children.forEach(child -> child.dump(out, indent + "  "));
        }

        private StructureElement detail(String detail) {
            details.add(detail);
            return this;
        }

        @Override
        public StructureElement child(String childType) {
            RecordedElement child = new RecordedElement(childType, this);
            children.add(child);
            return child;
        }

        @Override
        public StructureElement language(Locale language) {
            return detail("lang=" + language.toLanguageTag());
        }

        @Override
        public StructureElement alternateText(String text) {
            return detail("alt=\"" + text + "\"");
        }

        @Override
        public StructureElement actualText(String text) {
            return detail("actual=\"" + text + "\"");
        }

        @Override
        public StructureElement expansion(String text) {
            return this;
        }

        @Override
        public StructureElement refersTo(StructureElement other) {
            return this;
        }

        @Override
        public StructureElement attribute(String owner, String name, Object value) {
            return detail(name + "=" + value);
        }

        @Override
        public StructureElement id(String id) {
            return detail("id=" + id);
        }
    }
}
