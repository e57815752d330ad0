package dev.broadsheet.source;

import dev.broadsheet.diagnostic.DidYouMean;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The selection of lines that an include takes from a file: all, those of a range such as {@code 2:10}, {@code 2:}, {@code :10}
 * or {@code 2}, or those of a region between lines that contain {@code ANCHOR: name} and {@code ANCHOR_END: name}. As in mdBook,
 * a region without an end goes on to the end of the file, unless an end with a similar name, which nothing begins, follows. Lines
 * with these markers are never included.
 */
final class LineChoice {

    private static final Pattern MARK = Pattern.compile("\\bANCHOR(_END)?:[ \t]*([\\w-]+)");
    private static final Pattern RANGE = Pattern.compile("(\\d{0,7})(:?)(\\d{0,7})");

    private static final String CODE = "BS-INC-007";

    private final Part part;
    private final SourceText text;
    private final int count;
    private final BitSet marks = new BitSet();

    LineChoice(Part part) {
        this.part = part;
        this.text = part.text();
        int lines = text.lineCount();
        this.count = text.offsetOfLine(lines) == text.length() ? lines - 1 : lines;
        if (text.text().contains("ANCHOR")) {
            for (int line = 1; line <= count; line++) {
                marks.set(line, MARK.matcher(text.line(line)).find());
            }
        }
    }

    /** Returns the lines from an offset on, which is the first of its line. */
    BitSet from(int offset) {
        int first = offset < text.length() ? text.position(offset).line() : count + 1;
        BitSet lines = new BitSet();
        lines.set(first, count + 1);
        lines.andNot(marks);
        return lines;
    }

    /**
     * Returns the selected lines.
     *
     * @param choice the characters after the path and the colon, not empty
     * @throws IncludeFault if the file has no such lines
     */
    BitSet lines(String choice) throws IncludeFault {
        Matcher range = RANGE.matcher(choice);
        BitSet lines = range.matches() ? range(range) : region(choice);
        lines.andNot(marks);
        return lines;
    }

    private BitSet range(Matcher range) throws IncludeFault {
        boolean one = range.group(2).isEmpty();
        int first = number(range.group(1), 1);
        int last = one ? first : number(range.group(3), count);
        if (first < 1 || last > count || first > last) {
            throw new IncludeFault(
                    CODE,
                    "'" + part.path() + "' has no lines " + range.group() + ": it has " + count
                            + (count == 1 ? " line" : " lines"),
                    "count the lines anew, or mark a region by ANCHOR: name and ANCHOR_END: name");
        }
        BitSet lines = new BitSet();
        lines.set(first, last + 1);
        return lines;
    }

    private static int number(String digits, int otherwise) {
        return digits.isEmpty() ? otherwise : Integer.parseInt(digits);
    }

    private BitSet region(String name) throws IncludeFault {
        BitSet lines = new BitSet();
        Set<String> names = new TreeSet<>();
        Set<String> begun = new HashSet<>();
        Set<String> strayEnds = new TreeSet<>();
        Deque<Integer> open = new ArrayDeque<>();
        for (int line = marks.nextSetBit(0); line >= 0; line = marks.nextSetBit(line + 1)) {
            Matcher mark = MARK.matcher(text.line(line));
            while (mark.find()) {
                boolean begins = mark.group(1) == null;
                names.add(mark.group(2));
                if (begins) {
                    begun.add(mark.group(2));
                } else if (!open.isEmpty() && !begun.contains(mark.group(2))) {
                    strayEnds.add(mark.group(2));
                }
                boolean asked = mark.group(2).equals(name);
                if (asked && begins) {
                    open.push(line);
                } else if (asked && !open.isEmpty()) {
                    lines.set(open.pop() + 1, line);
                }
                if (open.isEmpty()) {
                    strayEnds.clear();
                }
            }
        }
        Optional<String> misspelt = DidYouMean.nearest(name, strayEnds);
        if (misspelt.isPresent()) {
            throw new IncludeFault(
                    CODE,
                    "the region '" + name + "' of '" + part.path() + "' does not end",
                    "ANCHOR_END: " + misspelt.get() + " has no beginning; did you mean ANCHOR_END: " + name + "?");
        } else if (!open.isEmpty()) {
            lines.set(open.getLast() + 1, count + 1);
        } else if (!names.contains(name)) {
            throw new IncludeFault(
                    CODE,
                    "'" + part.path() + "' has no region '" + name + "'",
                    DidYouMean.hint(name, names, known(names)));
        }
        return lines;
    }

    private static String known(Set<String> names) {
        return names.isEmpty()
                ? "put the lines between ANCHOR: name and ANCHOR_END: name, in comments"
                : "its regions are "
                        + DidYouMean.list(new ArrayList<>(List.copyOf(names).subList(0, Math.min(8, names.size()))));
    }
}
