package dev.broadsheet.benchmarks;

import dev.broadsheet.typesetter.Typesetter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Prints time(2n) / time(n) for documents that are long in one way each, within one warm JVM. Each time by a typesetter that
 * knows no word yet: one that remembers 20,000 words would set a document with fewer of them in no time the second time,
 * and one with more as it did the first time.
 *
 * <p>With the argument {@code mean}, each time is the mean of many documents, set in turns: for one of the longest, two and four
 * of the shorter, so that each size has its share of the collections. Otherwise it is the shortest of five.
 */
public final class Scaling {

    private static final double MOST = 2.3;
    private static final int ROUNDS = 5;

    private record Case(String kind, int size) {}

    private static final List<Case> CASES = List.of(
            new Case("pages", 250),
            new Case("table", 10_000),
            new Case("listing", 10_000),
            new Case("paragraph", 100_000),
            new Case("notes", 5000));

    private final boolean mean;

    private Scaling(boolean mean) {
        this.mean = mean;
    }

    public static void main(String[] arguments) throws IOException {
        new Scaling(List.of(arguments).contains("mean")).print(System.out);
    }

    private void print(PrintStream out) throws IOException {
        for (Case one : CASES) {
            shortest(new Case(one.kind(), one.size() / 20));
        }
        out.println(
                "| long in | n | time(n/2) ms | time(n) ms | time(2n) ms | time(n) / time(n/2) | time(2n) / time(n) | |");
        out.println("| --- | ---: | ---: | ---: | ---: | ---: | ---: | --- |");
        for (Case one : CASES) {
            List<Case> sizes = List.of(new Case(one.kind(), one.size() / 2), one, new Case(one.kind(), 2 * one.size()));
            print(one, mean ? means(sizes) : shortest(sizes), out);
        }
    }

    private static void print(Case one, double[] times, PrintStream out) {
        double first = times[1] / times[0];
        double second = times[2] / times[1];
        out.printf(
                Locale.ROOT,
                "| %s | %d | %.0f | %.0f | %.0f | %.2f | %.2f | %s |%n",
                one.kind(),
                one.size(),
                times[0],
                times[1],
                times[2],
                first,
                second,
                first < MOST && second < MOST ? "met" : "MISSED");
    }

    private static double[] shortest(List<Case> sizes) throws IOException {
        double[] times = new double[sizes.size()];
        for (int i = 0; i < times.length; i++) {
            times[i] = shortest(sizes.get(i));
        }
        return times;
    }

    /** Returns the shortest of some rounds, in ms. */
    private static double shortest(Case one) throws IOException {
        String document = Documents.of(one.kind(), one.size());
        double shortest = Double.POSITIVE_INFINITY;
        for (int round = 0; round < ROUNDS; round++) {
            System.gc();
            shortest = Math.min(shortest, once(document));
        }
        return shortest;
    }

    /** Returns the means of the documents of each size, each twice as long as the one before, in ms, after some that warm up. */
    private static double[] means(List<Case> sizes) throws IOException {
        List<String> documents =
                sizes.stream().map(one -> Documents.of(one.kind(), one.size())).toList();
        double[] means = new double[documents.size()];
        for (int round = -ROUNDS; round < 2 * ROUNDS; round++) {
            for (int i = 0; i < means.length; i++) {
                int count = 1 << (means.length - 1 - i);
                for (int n = 0; n < count; n++) {
                    double time = once(documents.get(i));
                    means[i] += round < 0 ? 0 : time / (2 * ROUNDS * count);
                }
            }
        }
        return means;
    }

    private static double once(String document) throws IOException {
        Typesetter typesetter = Inputs.typesetter(Documents.CSS, 2);
        long begin = System.nanoTime();
        typesetter.typeset(document, Inputs.INFO, reference -> Optional.empty(), OutputStream.nullOutputStream());
        return (System.nanoTime() - begin) / 1e6;
    }
}
