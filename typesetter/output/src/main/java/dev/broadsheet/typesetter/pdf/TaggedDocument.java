package dev.broadsheet.typesetter.pdf;

import dev.broadsheet.typesetter.api.DocumentInfo;
import dev.broadsheet.typesetter.api.PdfOptions;
import dev.broadsheet.typesetter.api.PdfStandard;
import dev.broadsheet.typesetter.canvas.Canvas;
import dev.broadsheet.typesetter.canvas.PdfDocument;
import dev.broadsheet.typesetter.canvas.PdfImage;
import dev.broadsheet.typesetter.canvas.StructureElement;
import dev.broadsheet.typesetter.canvas.VectorCanvas;
import dev.broadsheet.typesetter.pdf.content.DeferredText;
import dev.broadsheet.typesetter.pdf.content.Surface;
import dev.broadsheet.typesetter.pdf.font.EmbeddedFont;
import dev.broadsheet.typesetter.pdf.font.FontWriter;
import dev.broadsheet.typesetter.pdf.image.ImageEmbedder;
import dev.broadsheet.typesetter.pdf.image.ImageStreams;
import dev.broadsheet.typesetter.pdf.image.PixelRoom;
import dev.broadsheet.typesetter.pdf.structure.Destination;
import dev.broadsheet.typesetter.pdf.structure.Destinations;
import dev.broadsheet.typesetter.pdf.structure.Node;
import dev.broadsheet.typesetter.pdf.structure.StructureWriter;
import dev.broadsheet.typesetter.pdf.syntax.Compressor;
import dev.broadsheet.typesetter.pdf.syntax.ContentStream;
import dev.broadsheet.typesetter.pdf.syntax.Cos;
import dev.broadsheet.typesetter.pdf.syntax.PageTree;
import dev.broadsheet.typesetter.pdf.syntax.PdfFile;
import dev.broadsheet.typesetter.pdf.syntax.StreamObject;
import dev.broadsheet.typesetter.pdf.syntax.Streams;
import dev.broadsheet.typesetter.text.font.FontFace;
import dev.broadsheet.typesetter.work.Task;
import dev.broadsheet.typesetter.work.Workers;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.jspecify.annotations.Nullable;

/** A document based on PDFBox's COS objects, with content streams, fonts and tags of this package. */
final class TaggedDocument implements PdfDocument {

    private final DocumentInfo info;
    private final PageTree pages = new PageTree();
    private final PdfFile file;
    /** The operators of the last finished page. */
    private Task<ContentStream> operators = Task.done(new ContentStream());

    private final Streams streams;
    private final ImageEmbedder images;
    private final PdfOptions options;
    private final Node root = new Node(null, "Document");
    private final Map<FontFace, EmbeddedFont> fonts = new LinkedHashMap<>();
    private final Destinations destinations;
    private final Outline outline = new Outline();
    private final List<String> labels = new ArrayList<>();
    private final List<COSDictionary> annotations = new ArrayList<>();
    private final List<COSDictionary> groups = new ArrayList<>();
    private @Nullable PageCanvas canvas;
    private int drawn;
    private int drawings;

    /** @param out receives each page when it is finished */
    TaggedDocument(
            DocumentInfo info,
            PdfOptions options,
            OutputStream out,
            Workers workers,
            Compressor compressor,
            Set<ImageEmbedder.Check> whole,
            PixelRoom room)
            throws IOException {
        this.info = info;
        this.options = options;
        this.destinations = new Destinations(options.standard() == PdfStandard.UA2);
        this.streams = new Streams(compressor);
        this.images = new ImageEmbedder(new ImageStreams(streams, options.resolution()), whole, room);
        this.file = new PdfFile(out, version(options), compressor, workers);
    }

    /** Returns the PDF version. */
    static String version(PdfOptions options) {
        return options.standard() == PdfStandard.UA2 ? "2.0" : "1.7";
    }

    @Override
    public StructureElement root() {
        return root;
    }

    @Override
    public Canvas newPage(double width, double height) {
        finishPage();
        COSDictionary page = pages.add(width, height);
        page.setInt(COSName.STRUCT_PARENTS, labels.size());
        page.setItem(Cos.name("Tabs"), COSName.S);
        labels.add(String.valueOf(labels.size() + 1));
        canvas = new PageCanvas(this, page, height);
        return canvas;
    }

    @Override
    public void pageLabel(String label) {
        labels.set(labels.size() - 1, label);
    }

    @Override
    public void destination(String name, double x, double y) {
        destinations.name(name, place(x, y));
    }

    @Override
    public void outline(int level, String title, double y) {
        Destination place = place(0, y);
        destinations.await(place);
        outline.add(level, title, place);
    }

    @Override
    public Optional<PdfImage> image(byte[] data) {
        return images.embed(data);
    }

    @Override
    public PdfImage drawing(double width, double height, Consumer<VectorCanvas> content) {
        return new VectorForm(this, "V" + drawings++, width, height, content);
    }

    @Override
    public void finish() throws IOException {
        finishPage();
        settle();
        FontWriter writer = new FontWriter(streams);
        for (EmbeddedFont font : fonts.values()) {
            writer.write(font);
        }
        COSDictionary catalog = catalog();
        boolean informed = options.standard() == PdfStandard.UA1;
        file.finish(catalog, informed ? Optional.of(Information.of(info)) : Optional.empty());
    }

    private COSDictionary catalog() {
        if (!labels.isEmpty()) {
            destinations.complete(new Destination(start()));
        }
        StructureWriter writer = new StructureWriter(options.standard(), destinations);
        COSDictionary structure = structure(writer);
        return new Catalog(pages.root(), streams, info, options)
                .write(structure, destinations.tree(writer), outline(writer), labels);
    }

    private Optional<COSDictionary> outline(StructureWriter writer) {
        return outline.isEmpty()
                ? Optional.empty()
                : Optional.of(outline.dictionary((item, place) -> destinations.lead(item, place, writer)));
    }

    /** Returns a destination on the first page. */
    private COSArray start() {
        COSArray place = Cos.direct(new COSArray());
        place.add(pages.first());
        place.add(Cos.name("Fit"));
        return place;
    }

    @Override
    public void close() {
        images.close(); // deflaters are shared with other documents
    }

    EmbeddedFont font(FontFace face) {
        EmbeddedFont font = fonts.get(face);
        if (font == null) {
            font = new EmbeddedFont("F" + fonts.size(), face);
            fonts.put(face, font);
        }
        return font;
    }

    Streams streams() {
        return streams;
    }

    int nextOrder() {
        return drawn++;
    }

    /** Creates the stream of a group, which is filled when the group is complete. */
    StreamObject newGroup() {
        StreamObject group = new StreamObject();
        groups.add(group);
        return group;
    }

    /** Writes a group as a form of the sheet's size; ISO 32000-1, 8.10 and 11.6.6. */
    void fillGroup(StreamObject form, Surface drawn, COSArray box) {
        COSDictionary group = Cos.direct(Cos.dictionary(COSName.GROUP));
        group.setItem(COSName.S, COSName.TRANSPARENCY);
        group.setItem(COSName.CS, COSName.DEVICERGB);
        group.setBoolean(COSName.I, true);
        form.setItem(COSName.TYPE, COSName.XOBJECT);
        form.setItem(COSName.SUBTYPE, COSName.FORM);
        form.setItem(COSName.BBOX, box);
        form.setItem(COSName.GROUP, group);
        form.setItem(COSName.RESOURCES, drawn.resources().dictionary());
        DeferredText text = drawn.finish();
        settle();
        streams.flate(form, text.complete().toByteArray());
    }

    /** Returns the resource name of a group. */
    String nameOf(StreamObject group) {
        return "G" + groups.indexOf(group);
    }

    /** Records that content of an element was drawn. */
    void reach(Node element) {
        destinations.reach(element);
    }

    /** Records that a link of an element leads to a named destination. */
    void lead(Node element, String destination) {
        destinations.want(destination);
        if (options.standard() == PdfStandard.UA2) {
            element.leadsTo(destination);
        }
    }

    /** Adds a link annotation to a page and to its structure element. */
    void annotate(COSDictionary page, COSDictionary annotation, Node element) {
        COSArray ofPage = page.getCOSArray(COSName.ANNOTS);
        if (ofPage == null) {
            ofPage = Cos.direct(new COSArray());
            page.setItem(COSName.ANNOTS, ofPage);
        }
        ofPage.add(annotation);
        annotations.add(annotation);
        element.add(new Node.Content(page, null, -1, annotation, nextOrder()));
    }

    private COSDictionary structure(StructureWriter writer) {
        int key = labels.size();
        for (COSDictionary annotation : annotations) {
            annotation.setInt(COSName.STRUCT_PARENT, key++);
        }
        for (COSDictionary group : groups) {
            group.setInt(COSName.STRUCT_PARENTS, key++);
        }
        return writer.write(root, key);
    }

    private Destination place(double x, double y) {
        PageCanvas current = current();
        COSArray place = Cos.direct(new COSArray());
        place.add(current.page());
        place.add(Cos.name("XYZ"));
        place.add(Cos.number(x));
        place.add(Cos.number(current.height() - y));
        place.add(Cos.number(0));
        return new Destination(place);
    }

    private PageCanvas current() {
        if (canvas == null) {
            throw new IllegalStateException("newPage: none was begun");
        }
        return canvas;
    }

    /** Returns a task that completes the operators of a page after those of the page before it. */
    private Task<ContentStream> inTurn(DeferredText text) {
        Task<ContentStream> before = operators;
        operators = new Task<>(() -> {
            before.get();
            return text.complete();
        });
        return operators;
    }

    /** Completes the operators of finished pages, since glyphs get their codes on first use. */
    void settle() {
        operators.get();
    }

    private void finishPage() {
        if (canvas == null) {
            return;
        }
        try {
            COSDictionary contents = new COSDictionary();
            canvas.page().setItem(COSName.CONTENTS, contents);
            file.stream(contents, inTurn(canvas.finish()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        canvas.page().setItem(COSName.RESOURCES, canvas.resources());
        canvas = null;
    }
}
