package dev.broadsheet.typesetter.pdf;

import dev.broadsheet.typesetter.pdf.syntax.Cos;
import dev.broadsheet.typesetter.pdf.syntax.NumberTree;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/** Printed page numbers as ranges; ISO 32000-1, 12.4.2. */
final class PageLabels {

    private static final int LONGEST_NUMBER = 6;
    private static final String ROMAN_SIGNS = "ivxlcdm";
    private static final int[] ROMAN_VALUES = {1, 5, 10, 50, 100, 500, 1000};
    private static final int[] SUMS = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] SUMS_SIGNS = {"m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"};

    private PageLabels() {}

    /** A label as a number in a numbering style; without a style it is text. */
    private record Numeral(String style, int value) {

        private static final Numeral TEXT = new Numeral("", 0);

        static Numeral of(String label) {
            if (isDecimal(label)) {
                return new Numeral("D", Integer.parseInt(label));
            }
            int roman = roman(label.toLowerCase(Locale.ROOT));
            if (roman == 0) {
                return TEXT;
            }
            String small = small(roman);
            return label.equals(small)
                    ? new Numeral("r", roman)
                    : label.equals(small.toUpperCase(Locale.ROOT)) ? new Numeral("R", roman) : TEXT;
        }

        boolean follows(Numeral before) {
            return !style.isEmpty() && style.equals(before.style) && value == before.value + 1;
        }
    }

    static COSDictionary of(List<String> labels) {
        Map<Integer, COSBase> ranges = new TreeMap<>();
        Numeral before = Numeral.TEXT;
        for (int i = 0; i < labels.size(); i++) {
            Numeral number = Numeral.of(labels.get(i));
            if (i == 0 || !number.follows(before)) {
                ranges.put(i, range(labels.get(i), number));
            }
            before = number;
        }
        return NumberTree.of(ranges);
    }

    private static COSDictionary range(String label, Numeral number) {
        COSDictionary range = Cos.direct(new COSDictionary());
        if (number.style().isEmpty()) {
            range.setItem(COSName.P, Cos.text(label));
        } else {
            range.setItem(COSName.S, Cos.name(number.style()));
            range.setInt(Cos.name("St"), number.value());
        }
        return range;
    }

    private static boolean isDecimal(String label) {
        return !label.isEmpty()
                && label.length() <= LONGEST_NUMBER
                && label.charAt(0) != '0'
                && label.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /** Returns the value of a lower-case Roman number, or 0. */
    private static int roman(String label) {
        int sum = 0;
        int last = 0;
        for (int i = Math.min(label.length(), 15) - 1; i >= 0; i--) {
            int sign = ROMAN_SIGNS.indexOf(label.charAt(i));
            if (sign < 0) {
                return 0;
            }
            int value = ROMAN_VALUES[sign];
            sum += value < last ? -value : value;
            last = value;
        }
        return sum;
    }

    private static String small(int value) {
        StringBuilder out = new StringBuilder();
        int rest = value;
        for (int i = 0; i < SUMS.length; i++) {
            for (; rest >= SUMS[i]; rest -= SUMS[i]) {
                out.append(SUMS_SIGNS[i]);
            }
        }
        return out.toString();
    }
}
