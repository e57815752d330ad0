package dev.broadsheet.typesetter.pdf.syntax;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/** The pages of a document, in one node; ISO 32000-1, 7.7.3. */
public final class PageTree {

    private final COSDictionary root = Cos.dictionary(COSName.PAGES);
    private final COSArray kids = new COSArray();

    public PageTree() {
        root.setItem(COSName.KIDS, kids);
        root.setInt(COSName.COUNT, 0);
    }

    public COSDictionary root() {
        return root;
    }

    /** Appends a page; its size is in pt. */
    public COSDictionary add(double width, double height) {
        COSDictionary page = Cos.dictionary(COSName.PAGE);
        page.setItem(COSName.MEDIA_BOX, Cos.array(0, 0, width, height));
        page.setItem(COSName.PARENT, root);
        kids.add(page);
        root.setInt(COSName.COUNT, kids.size());
        return page;
    }

    public COSDictionary first() {
        return (COSDictionary) kids.getObject(0);
    }
}
