package dev.broadsheet.acceptance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/**
 * A newspaper of as many invented articles as are asked for: short titles and long ones, with a picture or without, in sections
 * of uneven length. It needs nothing but the JDK, so that {@code manual/pictures/front.sh} runs this file as it is.
 */
public final class InventedPaper {

    private static final List<String> SUBJECTS = List.of(
            "The harbour",
            "A river",
            "The second bridge",
            "The island",
            "An old mill",
            "The north",
            "A ferry",
            "The night train",
            "The council",
            "A small bank",
            "The museum",
            "The last lighthouse",
            "A village",
            "The orchard",
            "The grid",
            "A choir",
            "The market hall",
            "The border",
            "A quiet street",
            "The observatory");

    private static final List<String> PREDICATES = List.of(
            "counts what the winter took",
            "finds its voice",
            "asks for patience",
            "is sold for one crown",
            "outlives its founders, its critics and the three plans that were drawn up to replace it",
            "waits",
            "learns to live with less",
            "opens a year late",
            "votes, narrowly, for the longer of two roads",
            "closes",
            "remembers the flood better than the archive does",
            "says no",
            "sends its bill to the ministry, which sends it back",
            "turns the lights off",
            "grows");

    private static final List<String> STANDFIRSTS = List.of(
            "Nobody expected an answer before spring. It came on a Tuesday, on one page, and settles less than it says.",
            "Four people were in the room.",
            "What looked like a question of money was one of time. The two sides agree on the sum, and on nothing else;"
                    + " a third has yet to be asked.",
            "The figures are public. Few have read them to the end, where the interesting ones are.");

    /** The newest first: a section for each of ten articles, so that one has half of them and one a tenth. */
    private static final List<String> SECTIONS =
            List.of("World", "Economy", "World", "Climate", "World", "Culture", "World", "Economy", "World", "Science");

    private static final List<String> PICTURES =
            List.of("harbour", "night", "viaduct", "turbines", "lake", "library", "planet", "field", "desert");

    private static final List<String> AUTHORS = List.of("Ada Moreno", "Bela Okafor", "Cleo Lindgren", "Davit Oru");

    private static final int LENGTHS = 7;

    private InventedPaper() {}

    /** @param arguments an empty folder, a number of articles, a composition, and the folder of pictures */
    public static void main(String[] arguments) throws IOException {
        write(Path.of(arguments[0]), Integer.parseInt(arguments[1]), arguments[2], Path.of(arguments[3]));
    }

    /**
     * Writes its content.
     *
     * @param articles their number, 300 at most
     * @param composition of the front page
     * @param pictures folder of the newspaper's photographs
     */
    public static void write(Path content, int articles, String composition, Path pictures) throws IOException {
        Path folder = Files.createDirectories(content.resolve("articles"));
        Files.createDirectories(content.resolve("pages"));
        for (String picture : PICTURES) {
            Files.write(folder.resolve(picture + ".jpg"), Files.readAllBytes(pictures.resolve(picture + ".jpg")));
        }
        Files.writeString(content.resolve("site.yaml"), config(composition));
        Files.writeString(
                content.resolve("pages/about.md"),
                "---\ntitle: About these pages\nstandfirst: Who writes here, and how to reach us.\n---\n\nAll of it is invented.\n");
        for (int i = 0; i < articles; i++) {
            LocalDate date = LocalDate.of(2026, 3, 20).minusDays(i);
            Files.writeString(folder.resolve(date + "-" + slug(title(i)) + ".md"), article(i, date));
        }
    }

    private static String config(String composition) {
        return "title: The Meridian\ndescription: An invented newspaper, to see how many articles look.\n"
                + "baseUrl: https://meridian.example/\nlanguage: en-GB\neditions: [site, pdf]\nbooks: []\n"
                + "home:\n  composition: " + composition + "\n";
    }

    private static String title(int article) {
        // Steps through all pairs: 20 subjects, 15 predicates, and each round begins one predicate further.
        String predicate = PREDICATES.get((article + article / 60) % PREDICATES.size());
        return SUBJECTS.get(article % SUBJECTS.size()) + " " + predicate;
    }

    private static String slug(String title) {
        return title.toLowerCase(java.util.Locale.ROOT).replaceAll("[^a-z]+", "-");
    }

    private static String article(int i, LocalDate date) {
        StringBuilder text = new StringBuilder("---\ntitle: \"" + title(i) + "\"\n");
        text.append("date: ").append(date).append("\nsection: ").append(SECTIONS.get(i % SECTIONS.size()));
        text.append("\nauthors: [").append(AUTHORS.get(i * 3 % AUTHORS.size())).append("]\n");
        if (i % 8 != 5) {
            text.append("standfirst: \"")
                    .append(STANDFIRSTS.get(i % STANDFIRSTS.size()))
                    .append("\"\n");
        }
        if (i % 3 == 0) {
            text.append("kicker: ")
                    .append(List.of("Analysis", "Letter", "In figures").get(i / 3 % 3))
                    .append('\n');
        }
        if (i % 5 < 2 || i % 7 == 3) {
            text.append("picture: ")
                    .append(PICTURES.get(i * 4 % PICTURES.size()))
                    .append(".jpg\n");
            text.append("pictureCredit: \"Drawing: The Meridian\"\n");
        }
        if (i % 4 == 0) {
            text.append("keyPoints:\n  - The sum is known, the day is not.\n  - A third side has yet to be asked.\n");
        }
        text.append("---\n\n");
        for (int paragraph = 0; paragraph <= i % LENGTHS; paragraph++) {
            text.append(STANDFIRSTS.get((i + paragraph) % STANDFIRSTS.size())).append("\n\n");
        }
        return text.append(i % 6 == 1 ? chart() : "").toString();
    }

    private static String chart() {
        return "```chart\ntype: bar\ntitle: The north waits longest\ndata: |\n  place,days\n  North,14\n  South,9\n```\n";
    }
}
