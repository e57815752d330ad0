package dev.broadsheet.typesetter.svg;

import dev.broadsheet.typesetter.canvas.VectorCanvas;
import dev.broadsheet.typesetter.css.sheet.LooseStyles;
import dev.broadsheet.typesetter.svg.syntax.Attributes;
import dev.broadsheet.typesetter.svg.syntax.Budget;
import dev.broadsheet.typesetter.svg.syntax.SvgFault;
import dev.broadsheet.typesetter.svg.syntax.SvgStyle;
import dev.broadsheet.typesetter.svg.syntax.ViewBox;
import dev.broadsheet.typesetter.svg.syntax.Viewport;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * An SVG picture. Entity declarations, external references, scripts and animations are ignored.
 */
public final class SvgPicture {

    private static final int HEAD = 4096;
    private static final int STYLE_CHARACTERS = 256 * 1024;
    private static final double DEFAULT_WIDTH = 300;
    private static final double DEFAULT_HEIGHT = 150;
    private static final double LARGEST = 100_000;

    private final Element root;
    private final Map<String, Element> byId;
    private final LooseStyles sheets;
    private final double width;
    private final double height;

    private SvgPicture(Document document, Element root) {
        this.root = root;
        this.byId = ids(document);
        this.sheets = LooseStyles.of(document, styles(document));
        Attributes of = new Attributes(root, SvgStyle.root(sheets).child(root), new Viewport(0, 0));
        Optional<ViewBox> box = ViewBox.of(root);
        double ratio = box.map(b -> b.height() / b.width()).orElse(DEFAULT_HEIGHT / DEFAULT_WIDTH);
        double wishedWidth = of.x("width", 0);
        double wishedHeight = of.y("height", 0);
        double natural = box.map(ViewBox::width).orElse(DEFAULT_WIDTH);
        this.width = wishedWidth > 0 ? wishedWidth : wishedHeight > 0 ? wishedHeight / ratio : natural;
        this.height = wishedHeight > 0 ? wishedHeight : width * ratio;
    }

    /** Whether data looks like an SVG picture, valid or not. */
    public static boolean isSvg(byte[] data) {
        String head = new String(data, 0, Math.min(data.length, HEAD), StandardCharsets.ISO_8859_1);
        String text = head.replace("\0", "").replaceFirst("^[^<]{0,4}\\s*", "");
        return text.startsWith("<") && text.matches("(?s).*<([A-Za-z][\\w-]*:)?svg[\\s>/].*");
    }

    /** @throws SvgFault if it cannot be drawn */
    public static SvgPicture read(byte[] data) {
        if (data.length > Budget.BYTES) {
            throw new SvgFault("it is larger than " + Budget.BYTES / (1024 * 1024) + " MiB");
        }
        Document document = parse(data);
        Element root = document.firstElementChild();
        if (root == null || !Attributes.name(root).equals("svg")) {
            throw new SvgFault("its root element is not <svg>");
        }
        SvgPicture picture = new SvgPicture(document, root);
        if (!(picture.width > 0 && picture.height > 0)) {
            throw new SvgFault("it has no size");
        }
        if (Math.max(picture.width, picture.height) > LARGEST) {
            throw new SvgFault("it is larger than " + (int) LARGEST + " px");
        }
        return picture;
    }

    private static Document parse(byte[] data) {
        try {
            Document document = Jsoup.parse(new ByteArrayInputStream(data), null, "", Parser.xmlParser());
            document.traverse((node, depth) -> {
                if (depth > Budget.DEPTH) {
                    throw new SvgFault("its elements nest more than " + Budget.DEPTH + " deep");
                }
            });
            return document;
        } catch (IOException e) {
            throw new SvgFault("its encoding cannot be read");
        }
    }

    private static Map<String, Element> ids(Document document) {
        Map<String, Element> byId = new HashMap<>();
        int count = 0;
        for (Element element : document.getAllElements()) {
            if (++count > Budget.ELEMENTS) {
                throw new SvgFault("it has more than " + Budget.ELEMENTS + " elements");
            }
            if (!element.id().isEmpty()) {
                byId.putIfAbsent(element.id(), element);
            }
        }
        return byId;
    }

    private static List<String> styles(Document document) {
        return document.getAllElements().stream()
                .filter(element -> Attributes.name(element).equals("style"))
                .map(element -> element.hasText() ? element.wholeText() : element.data())
                .map(css -> css.substring(0, Math.min(css.length(), STYLE_CHARACTERS)))
                .limit(Budget.DEPTH)
                .toList();
    }

    /** Returns the width in CSS px: that of the root element, or else of its view box. */
    public double width() {
        return width;
    }

    public double height() {
        return height;
    }

    /**
     * Draws the picture in its size, with its top left corner at the origin.
     *
     * @throws SvgFault if it exceeds the limits
     */
    public void draw(VectorCanvas canvas, SvgContext context) {
        new SvgPainter(byId, context).picture(root, canvas, SvgStyle.root(sheets), new Viewport(width, height));
    }
}
