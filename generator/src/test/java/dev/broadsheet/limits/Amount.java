package dev.broadsheet.limits;

import java.util.Locale;

/** Numbers as the table of limits has them. */
final class Amount {

    private Amount() {}

    /** {@code 20,000}. */
    static String of(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    /** {@code 4 MiB}. */
    static String mebibytes(long bytes) {
        return bytes / (1024 * 1024) + " MiB";
    }

    /** {@code 4 Mi}. */
    static String mebi(long number) {
        return number / (1024 * 1024) + " Mi";
    }
}
