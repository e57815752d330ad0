package dev.broadsheet.edition.drawing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Divides titles into lines by sense: lines are about as long as each other, short words such as articles and prepositions stay
 * with what follows, and a line ends rather behind a punctuation mark.
 */
final class TitleLines {

    private static final char NO_BREAK_SPACE = '\u00A0';

    /** The maximum number of lines. */
    private static final int MOST = 6;

    /** Titles of more words are divided by the typesetter alone. */
    private static final int MOST_WORDS = 40;

    /** The maximum number of letters of a word that stays with the next. */
    private static final int SHORT = 3;

    /** The shortest line relative to the longest one, without the last line. */
    private static final double EVEN = 0.55;

    private static final double LAST = 0.4;

    private static final double PARTED = 60;
    private static final double PUNCTUATED = -20;

    private final List<String> words;

    private TitleLines(List<String> words) {
        this.words = words;
    }

    /**
     * Returns the title divided into one line, two and so on, as far as lines are even: with line breaks between lines, and no-break
     * spaces within.
     */
    static List<String> of(String title) {
        List<String> words = List.of(title.strip().split("\\s+"));
        TitleLines lines = new TitleLines(words);
        return words.size() > MOST_WORDS
                ? List.of()
                : IntStream.rangeClosed(1, Math.min(MOST, words.size()))
                        .mapToObj(lines::divided)
                        .flatMap(Optional::stream)
                        .toList();
    }

    private Optional<String> divided(int count) {
        List<String> lines = lines(count);
        int longest = lines.stream().mapToInt(String::length).max().orElse(0);
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).length() < longest * (i == lines.size() - 1 ? LAST : EVEN)) {
                return Optional.empty();
            }
        }
        return Optional.of(String.join("\n", lines));
    }

    /** Returns the lines whose lengths differ least from their mean, and that end where the sense allows it. */
    private List<String> lines(int count) {
        int size = words.size();
        double mean = (double) length(0, size) / count;
        double[][] costs = new double[count + 1][size + 1];
        int[][] begins = new int[count + 1][size + 1];
        for (double[] row : costs) {
            Arrays.fill(row, Double.POSITIVE_INFINITY);
        }
        costs[0][0] = 0;
        for (int line = 1; line <= count; line++) {
            for (int end = line; end <= size; end++) {
                for (int begin = line - 1; begin < end; begin++) {
                    double over = length(begin, end) - mean;
                    double cost = costs[line - 1][begin] + over * over + end(end);
                    if (cost < costs[line][end]) {
                        costs[line][end] = cost;
                        begins[line][end] = begin;
                    }
                }
            }
        }
        List<String> lines = new ArrayList<>();
        for (int line = count, end = size; line > 0; line--) {
            lines.add(String.join(String.valueOf(NO_BREAK_SPACE), words.subList(begins[line][end], end)));
            end = begins[line][end];
        }
        Collections.reverse(lines);
        return lines;
    }

    private int length(int begin, int end) {
        return words.subList(begin, end).stream().mapToInt(String::length).sum() + end - begin - 1;
    }

    /** Returns the cost of a line that ends before a word. */
    private double end(int next) {
        String last = words.get(next - 1);
        boolean punctuated = !Character.isLetterOrDigit(last.codePointBefore(last.length()));
        if (next == words.size()) {
            return 0;
        }
        return punctuated ? PUNCTUATED : last.length() <= SHORT ? PARTED : 0;
    }
}
