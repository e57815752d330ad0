package dev.broadsheet.publication;

import dev.broadsheet.config.ContentsEntry;
import dev.broadsheet.config.ContentsEntry.Role;
import java.util.ArrayList;
import java.util.List;

/**
 * Numbers chapters, their sections and appendices: {@code 4}, {@code 4.3}, {@code A.1}. Chapter numbers do not restart in each
 * part. A title that begins with a number is counted, but neither it nor what is below it gets another one.
 */
final class PlaceNumbers {

    private static final int LETTERS = 26;

    private final List<Integer> counts = new ArrayList<>();
    private final int depth;
    private final OwnNumbers own = new OwnNumbers();
    private Role counted = Role.CHAPTER;

    /** @param depth the number of numbered levels */
    PlaceNumbers(int depth) {
        this.depth = depth;
    }

    /** Returns the number of the next line of the contents; empty if it has none. */
    String next(ContentsEntry entry, String title) {
        if (entry.role() != Role.CHAPTER && entry.role() != Role.APPENDIX) {
            return "";
        }
        if (entry.role() != counted) {
            counted = entry.role();
            counts.clear();
        }
        while (counts.size() < entry.level()) {
            counts.add(0);
        }
        counts.subList(entry.level(), counts.size()).clear();
        counts.set(entry.level() - 1, counts.get(entry.level() - 1) + 1);
        return own.include(entry.level(), title) || entry.level() > depth ? "" : text();
    }

    private String text() {
        StringBuilder out = new StringBuilder(counted == Role.APPENDIX ? letters(counts.get(0)) : counts.get(0) + "");
        counts.stream().skip(1).forEach(count -> out.append('.').append(count));
        return out.toString();
    }

    /** Returns a number as letters: A to Z, then AA. */
    private static String letters(int number) {
        StringBuilder out = new StringBuilder();
        for (int rest = number; rest > 0; rest = (rest - 1) / LETTERS) {
            out.insert(0, (char) ('A' + (rest - 1) % LETTERS));
        }
        return out.toString();
    }
}
