package dev.broadsheet.typesetter.pdf.syntax;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSBoolean;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSString;

/** Writes objects; ISO 32000-1, 7.3. Dictionaries are indirect objects unless marked as direct. */
final class ObjectSyntax {

    private static final String HEXADECIMAL = "0123456789ABCDEF";

    private final ToIntFunction<COSDictionary> numbers;

    /** Cache of written names; a document uses few different names, many times. */
    private final Map<String, byte[]> names = new HashMap<>();

    /** @param numbers assigns object numbers */
    ObjectSyntax(ToIntFunction<COSDictionary> numbers) {
        this.numbers = numbers;
    }

    /** Writes a value itself, not a reference to it. */
    void write(COSBase value, Bytes out) {
        if (value instanceof COSDictionary dictionary) {
            dictionary(dictionary, out);
        } else if (value instanceof COSArray array) {
            array(array, out);
        } else if (value instanceof COSName name) {
            out.add(names.computeIfAbsent(name.getName(), ObjectSyntax::name));
        } else if (value instanceof COSInteger number) {
            out.number(number.longValue());
        } else if (value instanceof COSFloat number) {
            out.ascii(shortest(number.floatValue()));
        } else if (value instanceof COSString string) {
            string(string.getBytes(), out);
        } else if (value instanceof COSBoolean flag) {
            out.ascii(flag.getValue() ? "true" : "false");
        } else if (value instanceof COSNull) {
            out.ascii("null");
        } else {
            throw new IllegalArgumentException("no object of a document: " + value);
        }
    }

    /** Returns the shortest decimal that parses to the number, without exponent. */
    private static String shortest(float value) {
        String digits = Float.toString(value);
        if (digits.indexOf('E') >= 0 || digits.endsWith(".0")) {
            digits = new BigDecimal(digits).stripTrailingZeros().toPlainString();
        }
        if (digits.startsWith("0.")) {
            return digits.substring(1);
        }
        return digits.startsWith("-0.") ? "-" + digits.substring(2) : digits;
    }

    /** Writes a value within another object: a reference if it is an indirect object. */
    private void inside(COSBase value, Bytes out) {
        COSBase known = value instanceof COSObject object ? object.getObject() : value;
        if (known instanceof COSDictionary dictionary && !dictionary.isDirect()) {
            separate(out);
            out.number(numbers.applyAsInt(dictionary)).ascii(" 0 R");
        } else {
            if (!(known instanceof COSDictionary
                    || known instanceof COSArray
                    || known instanceof COSName
                    || known instanceof COSString)) {
                separate(out);
            }
            write(known == null ? COSNull.NULL : known, out);
        }
    }

    private static void separate(Bytes out) {
        byte last = out.last();
        if (last != '[' && last != ']' && last != '>' && last != ')') {
            out.add(' ');
        }
    }

    private void dictionary(COSDictionary dictionary, Bytes out) {
        out.ascii("<<");
        for (Map.Entry<COSName, COSBase> entry : dictionary.entrySet()) {
            if (entry.getValue() != null) {
                out.add(names.computeIfAbsent(entry.getKey().getName(), ObjectSyntax::name));
                inside(entry.getValue(), out);
            }
        }
        out.ascii(">>");
    }

    private void array(COSArray array, Bytes out) {
        out.add('[');
        for (int i = 0; i < array.size(); i++) {
            inside(array.get(i) == null ? COSNull.NULL : array.get(i), out);
        }
        out.add(']');
    }

    private static byte[] name(String name) {
        Bytes out = new Bytes(name.length() + 1).add('/');
        for (byte b : name.getBytes(StandardCharsets.UTF_8)) {
            int c = b & 0xFF;
            boolean regular = c > ' ' && c < 0x7F && "()<>[]{}/%#".indexOf(c) < 0;
            if (regular) {
                out.add(c);
            } else {
                out.add('#');
                hexadecimal(c, out);
            }
        }
        return out.toByteArray();
    }

    private static void string(byte[] bytes, Bytes out) {
        if (isPrintable(bytes)) {
            out.add('(');
            for (byte b : bytes) {
                if (b == '(' || b == ')' || b == '\\') {
                    out.add('\\');
                }
                out.add(b);
            }
            out.add(')');
            return;
        }
        out.add('<');
        for (byte b : bytes) {
            hexadecimal(b & 0xFF, out);
        }
        out.add('>');
    }

    private static boolean isPrintable(byte[] bytes) {
        for (byte b : bytes) {
            if (b < ' ' || b == 0x7F) {
                return false;
            }
        }
        return true;
    }

    private static void hexadecimal(int value, Bytes out) {
        out.add(HEXADECIMAL.charAt(value >> 4)).add(HEXADECIMAL.charAt(value & 0xF));
    }
}
