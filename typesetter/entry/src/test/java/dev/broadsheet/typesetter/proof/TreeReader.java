package dev.broadsheet.typesetter.proof;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;

/** Reads the structure tree of a document; ISO 32000-1, 14.7. */
final class TreeReader {

    private static final COSName OBJECT = COSName.getPDFName("Obj");

    private final COSDictionary root;
    private final IdentityHashMap<COSDictionary, Integer> pages = new IdentityHashMap<>();
    private final IdentityHashMap<COSDictionary, ReadPdf.LinkObject> annotations = new IdentityHashMap<>();

    TreeReader(PDDocument document) {
        root = document.getDocumentCatalog().getStructureTreeRoot().getCOSObject();
        for (int i = 0; i < document.getNumberOfPages(); i++) {
            COSDictionary page = document.getPage(i).getCOSObject();
            pages.put(page, i);
            COSArray list = page.getCOSArray(COSName.ANNOTS);
            for (int k = 0; list != null && k < list.size(); k++) {
                annotations.put((COSDictionary) list.getObject(k), new ReadPdf.LinkObject(i, k));
            }
        }
    }

    ReadPdf.Element read() {
        return new ReadPdf.Element("Root", kids(root, null));
    }

    private List<Object> kids(COSDictionary node, @Nullable Integer page) {
        List<Object> kids = new ArrayList<>();
        COSBase all = node.getDictionaryObject(COSName.K);
        if (all instanceof COSArray array) {
            for (COSBase kid : array) {
                kid(kid, page, kids);
            }
        } else if (all != null) {
            kid(all, page, kids);
        }
        return kids;
    }

    private void kid(COSBase base, @Nullable Integer page, List<Object> kids) {
        COSBase value = base instanceof COSObject object ? object.getObject() : base;
        if (value instanceof COSInteger mcid) {
            kids.add(new ReadPdf.Content(page(page), mcid.intValue()));
        } else if (value instanceof COSDictionary dictionary) {
            dictionary(dictionary, page, kids);
        }
    }

    private void dictionary(COSDictionary kid, @Nullable Integer outer, List<Object> kids) {
        COSDictionary own = kid.getCOSDictionary(COSName.PG);
        Integer page = own == null ? outer : pages.get(own);
        String type = kid.getNameAsString(COSName.TYPE);
        if ("MCR".equals(type)) {
            kids.add(new ReadPdf.Content(page(page), kid.getInt(COSName.MCID)));
        } else if ("OBJR".equals(type)) {
            kids.add(annotations.get((COSDictionary) kid.getDictionaryObject(OBJECT)));
        } else {
            kids.add(new ReadPdf.Element(kid.getNameAsString(COSName.S), kids(kid, page)));
        }
    }

    private static int page(@Nullable Integer page) {
        if (page == null) {
            throw new AssertionError("marked content without page");
        }
        return page;
    }
}
