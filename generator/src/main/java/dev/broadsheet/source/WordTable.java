package dev.broadsheet.source;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** Words that mean the same, as a program writes them down. */
public final class WordTable {

    private WordTable() {}

    /**
     * The first word of each line by each of the others, in the order of the text.
     *
     * @param lines of words with a space between two
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
