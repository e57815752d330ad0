package dev.broadsheet;

import dev.broadsheet.config.SiteConfig;
import dev.broadsheet.config.SiteConfig.EditionName;
import dev.broadsheet.publication.WholeBook;
import dev.broadsheet.source.LoadedContent;
import dev.broadsheet.source.SourceFile;
import java.util.Locale;
import java.util.LongSummaryStatistics;
import java.util.Optional;
import java.util.Set;

/**
 * An estimate of the heap that a publication needs. Its constants were measured as the smallest heap in which runs of many
 * small articles and of single large ones succeed, with all three editions and with the site alone.
 *
 * @param most the maximal heap of the JVM, in bytes
 * @param articles the number of documents
 * @param characters the number of their characters, with includes resolved
 * @param atOnce the number of characters that are typeset at the same time: all of them for a book, otherwise those of the
 *     longest article
 * @param spills whether only a site is made, and parsed texts are released from memory
 */
record HeapEstimate(long most, long articles, long characters, long atOnce, boolean spills) {

    private static final long MEGABYTE = 1024 * 1024;

    /** Bytes of a run with nothing to do. */
    private static final long ALWAYS = 32 * MEGABYTE;

    /** Bytes per article until the end of the run. */
    private static final long ARTICLE = 40 * 1024;

    /** Bytes per article until the end of the run if its texts are released. */
    private static final long SPILLED_ARTICLE = 16 * 1024;

    /** Bytes of output files that are held in memory; see {@link Generator}. */
    private static final long SPOOL = 24 * MEGABYTE;

    /** Bytes per character until the end of the run. */
    private static final long CHARACTER = 2;

    /** Bytes per character in the document trees of the editions. */
    private static final long TREE = 30;

    private static final long STEP = 256;
    private static final int PLENTY = 4;

    /** Times the heap that ran out, for the next try: a run that failed with 128 MB failed with 256, and succeeded with 384. */
    private static final int MORE = 4;

    /** Creates an estimate in which all texts stay in memory. */
    HeapEstimate(long most, long articles, long characters, long atOnce) {
        this(most, articles, characters, atOnce, false);
    }

    /**
     * @param most the maximal heap of the JVM, in bytes
     * @param spills whether parsed texts may be released from memory
     */
    static HeapEstimate of(LoadedContent content, SiteConfig config, long most, boolean spills) {
        LongSummaryStatistics lengths =
                content.documents().mapToLong(HeapEstimate::length).summaryStatistics();
        long longest = Math.max(0, lengths.getMax());
        return new HeapEstimate(
                most,
                lengths.getCount(),
                lengths.getSum(),
                hasBook(config, lengths.getSum()) ? lengths.getSum() : longest,
                spills && config.editions().equals(Set.of(EditionName.SITE)));
    }

    private static long length(SourceFile file) {
        return file.composed().isPresent()
                ? file.composed().get().text().length()
                : file.text().length();
    }

    private static boolean hasBook(SiteConfig config, long characters) {
        return WholeBook.isPossible(config, characters)
                && (config.editions().contains(EditionName.PDF)
                        || config.editions().contains(EditionName.EPUB));
    }

    /** Returns the estimated need in bytes. */
    long need() {
        // An unparsed text takes one byte per character.
        long kept =
                spills ? SPOOL + SPILLED_ARTICLE * articles + characters : ARTICLE * articles + CHARACTER * characters;
        return ALWAYS + kept + TREE * atOnce;
    }

    /** Returns whether the heap is large enough to run without a {@link HeapWatch}. */
    boolean isPlenty() {
        return PLENTY * need() <= most;
    }

    /** Returns a warning to be shown before the run; empty if the heap suffices. */
    Optional<String> warning() {
        return need() <= most
                ? Optional.empty()
                : Optional.of("memory may not last: the JVM has " + megabytes(most) + " MB. G"
                        + advice(2).substring(1));
    }

    /** Returns how to give the JVM more memory after it ran out. */
    String adviceOfFailed() {
        String advice = advice(MORE);
        return need() <= most ? advice + " by estimate, which was too little" : advice;
    }

    /** @param times the least number by which to multiply the heap */
    private String advice(int times) {
        long wanted = Math.max(times * megabytes(most), megabytes(need()) * 3 / 2);
        long rounded = (wanted + STEP - 1) / STEP * STEP;
        return String.format(
                Locale.ROOT,
                "give it more, such as -Xmx%dm in MAVEN_OPTS or .mvn/jvm.config: %,d %s with %,d characters need about %,d MB",
                rounded,
                articles,
                articles == 1 ? "article" : "articles and pages",
                characters,
                megabytes(need()));
    }

    static long megabytes(long bytes) {
        return (bytes + MEGABYTE - 1) / MEGABYTE;
    }
}
