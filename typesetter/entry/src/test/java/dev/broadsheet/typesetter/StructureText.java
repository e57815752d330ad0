package dev.broadsheet.typesetter;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/**
 * Formats the structure tree of a document as text, one element per line: namespace (m: MathML, 1: PDF 1.7), type, number of
 * the element if another refers to it, attributes, and its own text in quotes.
 */
final class StructureText {

    private static final COSName REF = COSName.getPDFName("Ref");
    private static final COSName NAMESPACE = COSName.getPDFName("NS");

    private final IdentityHashMap<COSBase, Map<Integer, String>> texts = new IdentityHashMap<>();
    private final IdentityHashMap<COSBase, Integer> referred = new IdentityHashMap<>();
    private final StringBuilder out = new StringBuilder();

    private StructureText() {}

    static String of(PDDocument document) throws IOException {
        StructureText text = new StructureText();
        for (PDPage page : document.getPages()) {
            text.read(page);
        }
        COSDictionary root =
                document.getDocumentCatalog().getStructureTreeRoot().getCOSObject();
        text.number(root);
        text.write(root.getCOSArray(COSName.K).getObject(0), 0, root);
        return text.out.toString();
    }

    private void read(PDPage page) throws IOException {
        Map<Integer, String> ofPage = new HashMap<>();
        PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
        extractor.processPage(page);
        extractor.getMarkedContents().forEach(content -> {
            String glyphs = content.getContents().stream()
                    .filter(TextPosition.class::isInstance)
                    .map(glyph -> ((TextPosition) glyph).getUnicode())
                    .collect(Collectors.joining());
            ofPage.merge(content.getMCID(), glyphs, String::concat);
        });
        texts.put(page.getCOSObject(), ofPage);
    }

    /** Numbers the elements to which others refer, in reading order. */
    private void number(COSDictionary element) {
        COSArray others = element.getCOSArray(REF);
        for (int i = 0; others != null && i < others.size(); i++) {
            referred.putIfAbsent(others.getObject(i), referred.size() + 1);
        }
        kids(element).forEach(kid -> {
            if (kid instanceof COSDictionary dictionary && dictionary.containsKey(COSName.S)) {
                number(dictionary);
            }
        });
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

    private void write(COSBase node, int depth, COSBase outerPage) {
        COSDictionary element = (COSDictionary) node;
        COSBase page = element.containsKey(COSName.PG) ? element.getDictionaryObject(COSName.PG) : outerPage;
        out.append("  ".repeat(depth)).append(prefix(element)).append(element.getNameAsString(COSName.S));
        if (referred.containsKey(element)) {
            out.append(" #").append(referred.get(element));
        }
        COSArray others = element.getCOSArray(REF);
        for (int i = 0; others != null && i < others.size(); i++) {
            out.append(" ->").append(referred.get(others.getObject(i)));
        }
        for (String key : new String[] {"Alt", "ActualText", "E"}) {
            if (element.containsKey(key)) {
                out.append(' ').append(key).append('=').append(element.getString(key));
            }
        }
        attributes(element.getDictionaryObject(COSName.A));
        kids(element).forEach(kid -> content(kid, page));
        out.append('\n');
        kids(element).forEach(kid -> {
            if (kid instanceof COSDictionary dictionary && dictionary.containsKey(COSName.S)) {
                write(dictionary, depth + 1, page);
            }
        });
    }

    private void content(COSBase kid, COSBase page) {
        if (kid instanceof COSInteger mcid) {
            out.append(" \"").append(text(page, mcid.intValue())).append('"');
        } else if (kid instanceof COSDictionary dictionary && dictionary.containsKey(COSName.MCID)) {
            COSBase own = dictionary.containsKey(COSName.PG) ? dictionary.getDictionaryObject(COSName.PG) : page;
            out.append(" \"").append(text(own, dictionary.getInt(COSName.MCID))).append('"');
        }
    }

    private String text(COSBase page, int mcid) {
        return texts.getOrDefault(page, Map.of()).getOrDefault(mcid, "");
    }

    private void attributes(COSBase attributes) {
        if (attributes instanceof COSArray several) {
            several.forEach(this::attributes);
        } else if (attributes instanceof COSDictionary dictionary) {
            dictionary.entrySet().stream()
                    .filter(entry -> !entry.getKey().getName().matches("O|NS|BBox"))
                    .forEach(entry -> out.append(' ')
                            .append(entry.getKey().getName())
                            .append('=')
                            .append(value(entry.getValue())));
        }
    }

    private static String value(COSBase value) {
        return value instanceof COSName name
                ? name.getName()
                : value instanceof COSString text ? text.getString() : value.toString();
    }

    private static String prefix(COSDictionary element) {
        COSDictionary namespace = element.getCOSDictionary(NAMESPACE);
        String address = namespace == null ? "" : namespace.getString(NAMESPACE);
        return switch (address) {
            case "" -> "1:";
            case "http://iso.org/pdf2/ssn" -> "";
            case "http://www.w3.org/1998/Math/MathML" -> "m:";
            default -> address + ":";
        };
    }
}
