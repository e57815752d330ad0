package dev.broadsheet.typesetter.pdf.syntax;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;

/** A name tree; ISO 32000-1, 7.9.6. One leaf holds all entries, sorted by the bytes of the names. */
public final class NameTree {

    private NameTree() {}

    private record Entry(COSString name, COSBase value) {}

    public static COSDictionary of(Map<String, ? extends COSBase> values) {
        COSArray names = Cos.direct(new COSArray());
        values.entrySet().stream()
                .map(entry -> new Entry(Cos.text(entry.getKey()), entry.getValue()))
                .sorted(Comparator.comparing(entry -> entry.name().getBytes(), Arrays::compareUnsigned))
                .forEach(entry -> {
                    names.add(entry.name());
                    names.add(entry.value());
                });
        COSDictionary tree = new COSDictionary();
        tree.setItem(COSName.NAMES, names);
        return tree;
    }
}
