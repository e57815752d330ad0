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

    private Scaling() {}

    public static void main(String[] arguments) throws IOException {
        new Scaling().print(System.out);
    }

    private void print(PrintStream out) throws IOException {
        for (Case one : CASES) {
            best(new Case(one.kind(), one.size() / 20));
        }
        out.println(
                "| long in | n | time(n/2) ms | time(n) ms | time(2n) ms | time(n) / time(n/2) | time(2n) / time(n) | |");
        out.println("| --- | ---: | ---: | ---: | ---: | ---: | ---: | --- |");
        for (Case one : CASES) {
            double half = best(new Case(one.kind(), one.size() / 2));
            double whole = best(one);
            double twice = best(new Case(one.kind(), 2 * one.size()));
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

    /** The shortest of some rounds, in ms. */
    private double best(Case one) throws IOException {
        String document = Documents.of(one.kind(), one.size());
        double best = Double.POSITIVE_INFINITY;
        for (int round = 0; round < ROUNDS; round++) {
            Typesetter typesetter = Inputs.typesetter(Documents.CSS, 2);
            System.gc();
            long begin = System.nanoTime();
            typesetter.typeset(document, Inputs.INFO, reference -> Optional.empty(), OutputStream.nullOutputStream());
            best = Math.min(best, (System.nanoTime() - begin) / 1e6);
        }
        return best;
    }
}
