package dev.broadsheet.source;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** Tables of synonyms, written as lines of text. */
public final class WordTable {

    private WordTable() {}

    /**
     * Maps each further word of a line to the first word of the line, in the order of the text.
     *
     * @param lines lines of words separated by single spaces
     */
    public static Map<String, String> of(String lines) {
        Map<String, String> firsts = new LinkedHashMap<>();
        lines.lines().forEach(line -> {
            String[] words = line.split(" ", -1);
            for (int i = 1; i < words.length; i++) {
                firsts.put(words[i], words[0]);
            }
        });
        return Collections.unmodifiableMap(firsts);
    }
}
