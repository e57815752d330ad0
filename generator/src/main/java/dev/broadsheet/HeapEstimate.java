package dev.broadsheet;

import dev.broadsheet.config.SiteConfig;
import dev.broadsheet.config.SiteConfig.EditionName;
import dev.broadsheet.source.LoadedContent;
import dev.broadsheet.source.SourceFile;
import java.util.Locale;
import java.util.LongSummaryStatistics;
import java.util.Optional;
import java.util.Set;

/**
 * The memory of the JVM, and what a publication needs of it. The needs were measured: the least heap in which runs of many
 * small and of single large articles end, with all three editions and with the site alone.
 *
 * @param most bytes that the JVM may take
 * @param articles articles and pages
 * @param characters of all of them, with what they include
 * @param atOnce characters that are set at the same time: all of them for a book, else those of the longest article
 * @param spills whether only a site is made, and texts are not held once they are parsed
 */
record HeapEstimate(long most, long articles, long characters, long atOnce, boolean spills) {

    private static final long MEGABYTE = 1024 * 1024;

    /** Of a run with nothing to do. */
    private static final long ALWAYS = 32 * MEGABYTE;

    /** What is known of an article until the end of the run. */
    private static final long ARTICLE = 40 * 1024;

    /** The same where its texts are not held. */
    private static final long SPILLED_ARTICLE = 16 * 1024;

    /** Of files and of what is remembered, before it is not held; see {@link Generator}. */
    private static final long SPOOL = 24 * MEGABYTE;

    /** Of a text until the end of the run. */
    private static final long CHARACTER = 2;

    /** Of a text in the trees of the editions. */
    private static final long TREE = 30;

    private static final long STEP = 256;
    private static final int PLENTY = 4;

    /** Where all is held. */
    HeapEstimate(long most, long articles, long characters, long atOnce) {
        this(most, articles, characters, atOnce, false);
    }

    /** @param spills whether texts are not held once they are parsed */
    static HeapEstimate of(LoadedContent content, SiteConfig config, long most, boolean spills) {
        LongSummaryStatistics lengths =
                content.documents().mapToLong(HeapEstimate::length).summaryStatistics();
        long longest = Math.max(0, lengths.getMax());
        return new HeapEstimate(
                most,
                lengths.getCount(),
                lengths.getSum(),
                hasBook(config) ? lengths.getSum() : longest,
                spills && config.editions().equals(Set.of(EditionName.SITE)));
    }

    private static long length(SourceFile file) {
        return file.composed().isPresent()
                ? file.composed().get().text().length()
                : file.text().length();
    }

    private static boolean hasBook(SiteConfig config) {
        return !config.books().isEmpty()
                && (config.editions().contains(EditionName.PDF)
                        || config.editions().contains(EditionName.EPUB));
    }

    /** Bytes, roughly. */
    long need() {
        // A text is of one byte for a character until it is parsed.
        long kept =
                spills ? SPOOL + SPILLED_ARTICLE * articles + characters : ARTICLE * articles + CHARACTER * characters;
        return ALWAYS + kept + TREE * atOnce;
    }

    /** Whether there is so much more than is needed that nobody has to watch. */
    boolean isPlenty() {
        return PLENTY * need() <= most;
    }

    /** What to say before it comes to pass; empty when there is enough. */
    Optional<String> warning() {
        return need() <= most
                ? Optional.empty()
                : Optional.of("memory may not last: the JVM has " + megabytes(most) + " MB. G" + advice().substring(1));
    }

    /** What to do for more. */
    String advice() {
        long wanted = Math.max(2 * megabytes(most), megabytes(need()) * 3 / 2);
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
