package dev.broadsheet.typesetter.pdf.syntax;

import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;

/** A number tree; ISO 32000-1, 7.9.7. One leaf holds all entries. */
public final class NumberTree {

    private NumberTree() {}

    public static COSDictionary of(Map<Integer, COSBase> values) {
        COSArray nums = Cos.direct(new COSArray());
        values.forEach((key, value) -> {
            nums.add(COSInteger.get(key));
            nums.add(value);
        });
        COSDictionary tree = new COSDictionary();
        tree.setItem(COSName.NUMS, nums);
        return tree;
    }
}
