package dev.broadsheet.typesetter.pdf;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/** Printed page numbers as ranges; ISO 32000-1, 12.4.2. */
final class PageLabels {

    private static final int LONGEST_NUMBER = 6;

    private PageLabels() {}

    static COSDictionary of(List<String> labels) {
        Map<Integer, COSBase> ranges = new TreeMap<>();
        for (int i = 0; i < labels.size(); i++) {
            if (i == 0 || !follows(labels.get(i - 1), labels.get(i))) {
                ranges.put(i, range(labels.get(i)));
            }
        }
        return NumberTree.of(ranges);
    }

    private static boolean follows(String before, String label) {
        return isNumber(before) && isNumber(label) && Integer.parseInt(label) == Integer.parseInt(before) + 1;
    }

    private static COSDictionary range(String label) {
        COSDictionary range = Cos.direct(new COSDictionary());
        if (isNumber(label)) {
            range.setItem(COSName.S, COSName.D);
            range.setInt(Cos.name("St"), Integer.parseInt(label));
        } else {
            range.setItem(COSName.P, Cos.text(label));
        }
        return range;
    }

    private static boolean isNumber(String label) {
        return !label.isEmpty()
                && label.length() <= LONGEST_NUMBER
                && label.charAt(0) != '0'
                && label.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
