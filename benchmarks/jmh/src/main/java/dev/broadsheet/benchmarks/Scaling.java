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
 * <p>With the argument {@code mean}, each time is the mean of as many documents as have the text of the longest five times, one
 * after another, so that each size has its share of the collections; otherwise it is the shortest of five.
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
            double half = time(new Case(one.kind(), one.size() / 2), 4 * ROUNDS);
            double whole = time(one, 2 * ROUNDS);
            double twice = time(new Case(one.kind(), 2 * one.size()), ROUNDS);
            boolean met = whole / half < MOST && twice / whole < MOST;
            out.printf(
                    Locale.ROOT,
                    "| %s | %d | %.0f | %.0f | %.0f | %.2f | %.2f | %s |%n",
                    one.kind(),
                    one.size(),
                    half,
                    whole,
                    twice,
                    whole / half,
                    twice / whole,
                    met ? "met" : "MISSED");
        }
    }

    private double time(Case one, int rounds) throws IOException {
        return mean ? mean(one, rounds) : shortest(one);
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

    /** Returns the mean of some rounds, in ms, after others that warm up. */
    private static double mean(Case one, int rounds) throws IOException {
        String document = Documents.of(one.kind(), one.size());
        double sum = 0;
        for (int round = -rounds; round < rounds; round++) {
            double time = once(document);
            sum += round < 0 ? 0 : time;
        }
        return sum / rounds;
    }

    private static double once(String document) throws IOException {
        Typesetter typesetter = Inputs.typesetter(Documents.CSS, 2);
        long begin = System.nanoTime();
        typesetter.typeset(document, Inputs.INFO, reference -> Optional.empty(), OutputStream.nullOutputStream());
        return (System.nanoTime() - begin) / 1e6;
    }
}
