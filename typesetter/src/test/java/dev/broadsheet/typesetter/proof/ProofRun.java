package dev.broadsheet.typesetter.proof;

import java.io.IOException;

/** Runs through many seeds and prints those that fail; see {@code typesetter/proof.sh}. */
public final class ProofRun {

    private ProofRun() {}

    /** @param range first seed and how many there are */
    public static void main(String[] range) throws IOException {
        long first = Long.parseLong(range[0]);
        long failed = 0;
        for (long seed = first; seed < first + Long.parseLong(range[1]); seed++) {
            failed += fails(seed) ? 1 : 0;
        }
        System.out.println(failed + " of " + range[1] + " failed");
    }

    private static boolean fails(long seed) throws IOException {
        try {
            Proof.check(seed);
            return false;
        } catch (AssertionError | RuntimeException e) {
            System.out.println("document " + seed + ": " + e.toString().replaceAll("\\s+", " "));
            return true;
        }
    }
}
