package dev.broadsheet.typesetter.proof;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDestinationNameTreeNode;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDestinationDictionary;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDNameTreeNode;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;

/**
 * The content of a PDF file, as read from it. Positions are in pt from the lower left corner of the page.
 *
 * @param destinations zero-based page index of each named destination
 */
record ReadPdf(List<Page> pages, Element root, List<String> labels, Map<String, Integer> destinations) {

    /**
     * A shown glyph.
     *
     * @param mcid identifier of the marked content to which it belongs; -1 for an artifact
     * @param text text that readers copy; empty within marked content that has a replacement text
     */
    record Glyph(int mcid, String text, double x, double baseline, double width, double size) {

        double right() {
            return x + width;
        }

        boolean blank() {
            return text.isBlank();
        }
    }

    /**
     * A page.
     *
     * @param glyphs in drawing order
     * @param shapes boxes of filled and stroked paths
     * @param images boxes of pictures
     */
    record Page(
            Rectangle2D box,
            List<Glyph> glyphs,
            List<Rectangle2D> shapes,
            List<Rectangle2D> images,
            List<LinkArea> links) {

        String text(int mcid) {
            StringBuilder out = new StringBuilder();
            glyphs.stream().filter(glyph -> glyph.mcid() == mcid).forEach(glyph -> out.append(glyph.text()));
            return out.toString();
        }

        /** Returns the glyphs that are not artifacts, in drawing order. */
        List<Glyph> content() {
            return glyphs.stream().filter(glyph -> glyph.mcid() >= 0).toList();
        }
    }

    /** The active area of a link. @param key key of its element in the structure tree */
    record LinkArea(Rectangle2D area, int key) {}

    /**
     * A node of the structure tree.
     *
     * @param kids elements, {@link Content} and {@link LinkObject}, in order
     */
    record Element(String type, List<Object> kids) {

        List<Element> all(String wanted) {
            List<Element> found = new ArrayList<>();
            for (Object kid : kids) {
                if (kid instanceof Element element) {
                    if (element.type().equals(wanted)) {
                        found.add(element);
                    }
                    found.addAll(element.all(wanted));
                }
            }
            return found;
        }

        List<Content> contents() {
            List<Content> found = new ArrayList<>();
            for (Object kid : kids) {
                if (kid instanceof Content content) {
                    found.add(content);
                } else if (kid instanceof Element element) {
                    found.addAll(element.contents());
                }
            }
            return found;
        }

        List<LinkObject> areas() {
            return kids.stream()
                    .filter(LinkObject.class::isInstance)
                    .map(LinkObject.class::cast)
                    .toList();
        }
    }

    /** Marked content of a page. */
    record Content(int page, int mcid) {}

    /** A link annotation. @param page zero-based page index @param index index among the link areas of the page */
    record LinkObject(int page, int index) {}

    static ReadPdf of(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            List<Page> pages = new ArrayList<>();
            for (PDPage page : document.getPages()) {
                pages.add(new PageReader(page).read());
            }
            return new ReadPdf(pages, new TreeReader(document).read(), labels(document), destinations(document));
        }
    }

    private static List<String> labels(PDDocument document) throws IOException {
        return List.of(document.getDocumentCatalog().getPageLabels().getLabelsByPageIndices());
    }

    private static Map<String, Integer> destinations(PDDocument document) throws IOException {
        Map<String, Integer> found = new LinkedHashMap<>();
        PDDocumentNameDestinationDictionary old = document.getDocumentCatalog().getDests();
        if (old == null && document.getDocumentCatalog().getNames() != null) {
            PDDestinationNameTreeNode names =
                    document.getDocumentCatalog().getNames().getDests();
            if (names != null) {
                collect(names, found);
            }
        }
        return found;
    }

    private static void collect(PDNameTreeNode<PDPageDestination> node, Map<String, Integer> found) throws IOException {
        if (node.getNames() != null) {
            node.getNames().forEach((name, place) -> found.put(name, place.retrievePageNumber()));
        }
        if (node.getKids() != null) {
            for (PDNameTreeNode<PDPageDestination> kid : node.getKids()) {
                collect(kid, found);
            }
        }
    }

    /** Returns the text of an element in the order of the structure tree. */
    String text(Element element) {
        StringBuilder out = new StringBuilder();
        element.contents()
                .forEach(content -> out.append(pages.get(content.page()).text(content.mcid()))
                        .append(' '));
        return out.toString();
    }
}
