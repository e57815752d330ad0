package dev.broadsheet.typesetter.pdf.syntax;

import java.util.Locale;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;

/** Factory methods of COS objects; ISO 32000-1, 7.3. */
public final class Cos {

    private Cos() {}

    public static COSName name(String name) {
        return COSName.getPDFName(name);
    }

    /** Returns a number, an integer if it is whole. */
    public static COSBase number(double value) {
        return value == Math.rint(value)
                ? COSInteger.get((long) value)
                : new COSFloat((float) (Math.rint(value * 1000) / 1000));
    }

    public static COSArray array(double... values) {
        COSArray array = direct(new COSArray());
        for (double value : values) {
            array.add(number(value));
        }
        return array;
    }

    /** Returns the numbers of a matrix with all their decimals. */
    public static COSArray precise(double... values) {
        COSArray array = direct(new COSArray());
        for (double value : values) {
            array.add(value == Math.rint(value) ? number(value) : new COSFloat((float) value));
        }
        return array;
    }

    public static COSArray array(COSBase... values) {
        COSArray array = direct(new COSArray());
        for (COSBase value : values) {
            array.add(value);
        }
        return array;
    }

    public static COSString text(String text) {
        return new COSString(text);
    }

    /** Returns a language tag in ASCII (RFC 3066). */
    public static COSString language(Locale language) {
        return new COSString(language.toLanguageTag());
    }

    public static COSDictionary dictionary(COSName type) {
        COSDictionary dictionary = new COSDictionary();
        dictionary.setItem(COSName.TYPE, type);
        return dictionary;
    }

    /** Makes an object direct: it is written inside its parent. */
    public static <T extends COSBase> T direct(T value) {
        value.setDirect(true);
        return value;
    }
}
