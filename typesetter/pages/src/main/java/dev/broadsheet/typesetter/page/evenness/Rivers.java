package dev.broadsheet.typesetter.page.evenness;

import dev.broadsheet.typesetter.api.Composition.River;
import dev.broadsheet.typesetter.page.evenness.TextLineOnPage.Gap;
import java.util.ArrayList;
import java.util.List;

/** Finds rivers: word spaces of consecutive lines that overlap. */
final class Rivers {

    private static final int SHORTEST = 4;

    /** Share of the narrower gap that must overlap for two gaps to belong together. */
    private static final double SHARED = 0.5;

    private final List<River> found = new ArrayList<>();
    private List<Stream> streams = List.of();

    /**
     * A river that may continue on the next line.
     *
     * @param first the line in which it begins
     */
    private record Stream(TextLineOnPage first, int lines, Gap last) {}

    /**
     * Reads the next line. Only justified lines have rivers: in lists, code and tables, alignment is intended.
     *
     * @param follows whether it is directly below the previous line
     */
    void next(TextLineOnPage line, boolean follows) {
        List<Stream> before = follows && line.line().justified() ? streams : end(streams);
        if (!line.line().justified()) {
            streams = List.of();
            return;
        }
        List<Stream> now = new ArrayList<>();
        boolean[] goesOn = new boolean[before.size()];
        for (Gap gap : line.gaps()) {
            Stream longest = new Stream(line, 1, gap);
            for (int i = 0; i < before.size(); i++) {
                Stream stream = before.get(i);
                if (isOne(stream.last(), gap)) {
                    goesOn[i] = true;
                    longest = stream.lines() + 1 > longest.lines()
                            ? new Stream(stream.first(), stream.lines() + 1, gap)
                            : longest;
                }
            }
            now.add(longest);
        }
        for (int i = 0; i < goesOn.length; i++) {
            if (!goesOn[i]) {
                end(before.get(i));
            }
        }
        streams = now;
    }

    private static boolean isOne(Gap above, Gap below) {
        double shared = Math.min(above.to(), below.to()) - Math.max(above.from(), below.from());
        return shared >= SHARED * Math.min(above.width(), below.width());
    }

    private List<Stream> end(List<Stream> ended) {
        for (Stream stream : ended) {
            end(stream);
        }
        return List.of();
    }

    private void end(Stream stream) {
        if (stream.lines() >= SHORTEST) {
            found.add(new River(stream.lines(), stream.first().source()));
        }
    }

    /** Returns the rivers of all lines, in the order of their ends. */
    List<River> all() {
        streams = end(streams);
        return found;
    }
}
