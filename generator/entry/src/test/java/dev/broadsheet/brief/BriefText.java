package dev.broadsheet.brief;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;

/** The text of a brief in the order of its structure tree, as it is read aloud, with the places where it is seen. */
final class BriefText {

    /**
     * Glyphs of an element on one page.
     *
     * @param page zero-based index of the page
     * @param roles types of the element and of those around it, the innermost last, such as {@code /Document/P/}
     */
    record Run(int page, String roles, List<TextPosition> glyphs) {
        String text() {
            return glyphs.stream().map(TextPosition::getUnicode).collect(Collectors.joining());
        }

        /** Returns the distance of the highest base line from the top of the page, in pt. */
        double top() {
            return glyphs.stream().mapToDouble(TextPosition::getYDirAdj).min().orElseThrow();
        }

        /** Returns the distance of the lowest base line from the top of the page, in pt. */
        double bottom() {
            return glyphs.stream().mapToDouble(TextPosition::getYDirAdj).max().orElseThrow();
        }
    }

    private final IdentityHashMap<COSBase, Integer> pages = new IdentityHashMap<>();
    private final List<Map<Integer, List<TextPosition>>> contents = new ArrayList<>();
    private final List<Run> runs = new ArrayList<>();
    private final List<BriefPicture> pictures = new ArrayList<>();

    private BriefText() {}

    /** Returns all text of a document but artifacts. */
    static BriefText of(PDDocument document) throws IOException {
        BriefText text = new BriefText();
        for (PDPage page : document.getPages()) {
            text.read(page);
        }
        COSDictionary root =
                document.getDocumentCatalog().getStructureTreeRoot().getCOSObject();
        text.walk(root, "/", null);
        text.pictures.addAll(BriefPicture.of(document));
        return text;
    }

    /** Returns all text but artifacts, in reading order. */
    List<Run> runs() {
        return runs;
    }

    /** Returns the pictures of all pages. */
    List<BriefPicture> pictures() {
        return pictures;
    }

    private void read(PDPage page) throws IOException {
        Map<Integer, List<TextPosition>> ofPage = new HashMap<>();
        PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
        extractor.processPage(page);
        extractor
                .getMarkedContents()
                .forEach(content -> content.getContents().stream()
                        .filter(TextPosition.class::isInstance)
                        .forEach(glyph -> ofPage.computeIfAbsent(content.getMCID(), id -> new ArrayList<>())
                                .add((TextPosition) glyph)));
        pages.put(page.getCOSObject(), contents.size());
        contents.add(ofPage);
    }

    private void walk(COSDictionary element, String roles, @Nullable COSBase around) {
        COSBase own = element.getDictionaryObject(COSName.PG);
        COSBase page = own == null ? around : own;
        for (COSBase kid : kids(element)) {
            if (kid instanceof COSInteger id) {
                add(page, id.intValue(), roles);
            } else if (kid instanceof COSDictionary inner && inner.containsKey(COSName.MCID)) {
                COSBase other = inner.getDictionaryObject(COSName.PG);
                add(other == null ? page : other, inner.getInt(COSName.MCID), roles);
            } else if (kid instanceof COSDictionary inner && inner.containsKey(COSName.S)) {
                walk(inner, roles + inner.getNameAsString(COSName.S) + "/", page);
            }
        }
    }

    private void add(@Nullable COSBase page, int id, String roles) {
        int index = Objects.requireNonNull(pages.get(page));
        List<TextPosition> glyphs = contents.get(index).getOrDefault(id, List.of());
        if (!glyphs.isEmpty()) {
            runs.add(new Run(index, roles, glyphs));
        }
    }

    private static List<COSBase> kids(COSDictionary element) {
        COSBase kids = element.getDictionaryObject(COSName.K);
        List<COSBase> all = new ArrayList<>();
        if (kids instanceof COSArray array) {
            array.forEach(kid -> all.add(kid instanceof COSObject object ? object.getObject() : kid));
        } else if (kids != null) {
            all.add(kids);
        }
        return all;
    }
}
