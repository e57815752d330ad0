package dev.broadsheet.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Random;

/** A folder of articles, the same for the same number. */
final class Articles {

    private static final String[] TAGS = {"harbour", "market", "weather", "parliament", "railway", "printing", "school"
    };

    private Articles() {}

    /** Makes {@code content} with {@code site.yaml} and articles of about 600 words. */
    static Path write(Path folder, int count) throws IOException {
        Path articles = Files.createDirectories(folder.resolve("content/articles"));
        Files.writeString(
                folder.resolve("content/site.yaml"),
                "title: Benchmark\nbaseUrl: https://example.org/\neditions: [site]\narticleCards: false\n");
        for (int number = 1; number <= count; number++) {
            Files.writeString(articles.resolve(name(number) + ".md"), article(number, count));
        }
        return folder;
    }

    static String name(int number) {
        return String.format(Locale.ROOT, "a%05d", number);
    }

    private static String article(int number, int count) {
        Words words = new Words(number);
        StringBuilder out = new StringBuilder("---\ntitle: ").append(words.phrase(5));
        out.append("\ndate: ").append(LocalDate.of(2014, 1, 1).plusDays(number % 3600));
        out.append("\ntags: [")
                .append(TAGS[number % TAGS.length])
                .append(", ")
                .append(TAGS[(number + 3) % TAGS.length]);
        out.append("]\n---\n\n").append(words.phrase(60)).append(".[^1]\n");
        for (int section = 0; section < 5; section++) {
            out.append("\n## ")
                    .append(words.phrase(4))
                    .append("\n\n")
                    .append(words.phrase(50))
                    .append(" *");
            out.append(words.phrase(2)).append("* [").append(words.phrase(1)).append("](");
            out.append(name(words.below(count) + 1))
                    .append(".md) ")
                    .append(words.phrase(40))
                    .append(".\n");
        }
        out.append("\n- ")
                .append(words.phrase(9))
                .append("\n- ")
                .append(words.phrase(9))
                .append("\n\n> ");
        out.append(words.phrase(25)).append("\n\n| Region | 2024 | 2025 |\n| --- | ---: | ---: |\n");
        for (int row = 0; row < 5; row++) {
            out.append("| ")
                    .append(words.phrase(1))
                    .append(" | ")
                    .append(words.below(9000))
                    .append(" | 17 |\n");
        }
        return out.append("\n[^1]: ").append(words.phrase(12)).append(".\n").toString();
    }

    /** Words that repeat as those of a language do. */
    private static final class Words {

        private static final String[] STEMS =
                "govern organ commun consult hesit labor moder particip represent valley winter printer coffin affair of the to in and a"
                        .split(" ");
        private static final String[] ENDINGS = {"", "", "s", "ed", "ing", "ation", "ment", "able"};

        private final Random random;

        Words(int seed) {
            this.random = new Random(seed);
        }

        int below(int limit) {
            return random.nextInt(limit);
        }

        String phrase(int count) {
            StringBuilder out = new StringBuilder();
            for (int i = 0; i < count; i++) {
                String word = STEMS[below(STEMS.length)] + ENDINGS[below(ENDINGS.length)];
                out.append(i == 0 ? word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1) : " " + word);
            }
            return out.toString();
        }
    }
}
