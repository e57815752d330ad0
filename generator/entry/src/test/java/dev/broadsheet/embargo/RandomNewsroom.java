package dev.broadsheet.embargo;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import javax.imageio.ImageIO;

/**
 * A random publication with open and withheld articles. Secrets are unique words: in withheld articles everywhere, in open ones
 * where readers get nothing of it, and in files that no open article shows.
 */
final class RandomNewsroom {

    private static final String LETTERS = "bcdfghjklmnpqrstvwxz";
    private static final List<String> WORDS = List.of(
            ("harbour tariff minister strait budget village quarry railway election drought ferry council treaty border"
                            + " winter market engineer museum reactor orchard")
                    .split(" "));
    private static final List<String> NAMES =
            List.of("Alexandrina Featherstonehaugh", "Maya Lindqvist", "Wang Yi", "Ibrahim Traoré", "Björk Þórsdóttir");

    private final Random random;
    private final Map<String, byte[]> open = new TreeMap<>();
    private final Map<String, byte[]> held = new TreeMap<>();
    private final Set<String> secrets = new LinkedHashSet<>();
    private final List<String> heldSlugs = new ArrayList<>();
    private final List<String> heldPeople = new ArrayList<>();

    /** @param naming whether open articles and the front page name withheld ones */
    RandomNewsroom(Random random, boolean naming) {
        this.random = random;
        int withheld = 2 + random.nextInt(3);
        for (int i = 0; i < withheld; i++) {
            heldSlugs.add(secret() + "-" + secret());
            heldPeople.add(name(secret()) + " " + name(secret()));
        }
        for (int i = 0; i < 3; i++) {
            openArticle(i, naming);
        }
        file(open, "articles/refs.bib", works());
        file(open, "articles/unused-" + secret() + ".txt", sentence(secret()));
        file(
                open,
                "pages/about.md",
                "---\ntitle: About us\n# " + secret() + "\n---\n\n" + comment() + "\n\nWe report.\n");
        site(naming);
    }

    /** The files of the content folder that the public gets something of, and others that it gets nothing of. */
    Map<String, byte[]> open() {
        return Collections.unmodifiableMap(open);
    }

    /** Returns the files of withheld articles. @param phrases public words, which are in these articles too */
    Map<String, byte[]> held(List<String> phrases) {
        for (int i = 0; i < heldSlugs.size(); i++) {
            heldArticle(i, phrases);
        }
        return Collections.unmodifiableMap(held);
    }

    Set<String> secrets() {
        return Collections.unmodifiableSet(secrets);
    }

    private String secret() {
        StringBuilder word = new StringBuilder("q");
        for (int i = 0; i < 9; i++) {
            word.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        secrets.add(word.toString());
        return word.toString();
    }

    private static String name(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    private <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    private String sentence(String... with) {
        List<String> words = new ArrayList<>(List.of(with));
        int count = 4 + random.nextInt(12);
        for (int i = 0; i < count; i++) {
            words.add(one(WORDS));
        }
        Collections.shuffle(words, random);
        return name(String.join(" ", words)) + ".";
    }

    private String comment() {
        return "<!-- " + sentence(secret()) + " -->";
    }

    private static void file(Map<String, byte[]> files, String path, String text) {
        files.put(path, text.getBytes(StandardCharsets.UTF_8));
    }

    private void site(boolean naming) {
        StringBuilder people = new StringBuilder();
        for (String name : List.of(NAMES.get(0), NAMES.get(1))) {
            person(people, name, "people/" + name.charAt(0) + ".png", sentence());
        }
        for (String name : heldPeople) {
            person(people, name, "people/" + secret() + ".png", sentence(secret()));
        }
        file(open, "site.yaml", """
                # %s
                title: The Daily Harbour
                description: %s
                baseUrl: https://harbour.example/
                language: en
                timeZone: Europe/Berlin
                pdf: {attachSources: true, standard: %s}
                epub: {preview: %s}
                newsletter: %s
                bibliography: articles/refs.bib
                values: {ships: 12, %s: %s}
                params: {note: %s}
                %speople:
                %s""".formatted(
                        secret(),
                        sentence(),
                        one(List.of("ua1", "ua2")),
                        random.nextBoolean(),
                        random.nextBoolean(),
                        secret(),
                        secret(),
                        secret(),
                        naming ? "home: {lead: [" + heldSlugs.get(0) + ", story-0]}\n" : "",
                        people));
    }

    private void person(StringBuilder people, String name, String portrait, String biography) {
        people.append("  - {name: ")
                .append(name)
                .append(", role: Reporter at large, portrait: ")
                .append(portrait);
        people.append(", biography: \"").append(biography).append("\"}\n");
        open.put(portrait, picture());
    }

    private String works() {
        return """
                @book{open1, author = {Smith, Adaline}, title = {A History of Quarries and their Villages}, year = 2020}
                @book{%s, author = {%s, Ann}, title = {%s}, year = 2021, note = {%s}}
                """.formatted(heldKey(), name(secret()), sentence(secret()), secret());
    }

    private String heldKey() {
        return heldSlugs.get(0).substring(0, 10);
    }

    private void openArticle(int number, boolean naming) {
        String slug = "story-" + number;
        String other = "story-" + (number + 1) % 3;
        open.put("articles/" + slug + ".png", picture());
        file(
                open,
                "articles/" + slug + ".svg",
                "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"80\" height=\"40\"><!-- " + secret()
                        + " --><metadata>" + secret() + "</metadata><text x=\"5\" y=\"20\">Map</text></svg>");
        file(open, "articles/" + slug + ".csv", """
                place,days,note
                United Republic of Tanzania,9.1,x
                %s,14.2,y
                Democratic Republic of the Congo,3.4,z
                """.formatted(name(one(WORDS)) + " and the " + one(WORDS)));
        file(open, "articles/" + slug + ".md", """
                ---
                title: "%s"
                # %s
                standfirst: %s
                kicker: %s
                date: 2026-01-0%d # %s
                authors: %s
                tags: [%s, Trade]
                section: Economy
                people: [{name: %s, role: Minister of foreign affairs}]
                keyPoints: ["%s"]
                sources: [{title: "%s", url: "https://example.org/a", note: Seen on paper}, "@open1"]
                related: [%s%s]
                params: {note: %s}
                picture: %s.png
                ---

                %s

                %s %s

                ## %s

                ![%s](%s.png "%s")

                ![A map](%s.svg)

                %s[^1] See [@open1].

                <math alttext="x equals two"><mi>x</mi><mo>=</mo><mn>2</mn></math>

                ```chart
                type: bar
                title: %s
                data: %s.csv
                x: place
                series: days
                alt: Days by place
                ```

                - %s
                - [The data](%s.csv), [more](%s.md)

                [^1]: %s
                """.formatted(
                        sentence(),
                        secret(),
                        sentence(),
                        one(WORDS),
                        number + 1,
                        secret(),
                        one(NAMES),
                        one(WORDS),
                        one(NAMES),
                        sentence(),
                        sentence(),
                        other,
                        naming ? ", " + one(heldSlugs) : "",
                        secret(),
                        slug,
                        comment(),
                        sentence(),
                        comment(),
                        sentence(),
                        sentence(),
                        slug,
                        sentence(),
                        slug,
                        sentence(),
                        sentence(),
                        slug,
                        sentence(),
                        slug,
                        other,
                        sentence()));
    }

    private void heldArticle(int number, List<String> phrases) {
        String slug = heldSlugs.get(number);
        String file = secret();
        String folder = random.nextInt(4) == 0 ? "pages/" : "articles/";
        String release = one(List.of("draft: true", "publishFrom: 2027-01-01 06:00", "expires: 2026-06-01"));
        List<String> titles = phrases.stream()
                .filter(phrase -> phrase.matches("[\\p{L} ,.]+"))
                .toList();
        String title = random.nextInt(3) == 0 && !titles.isEmpty() ? one(titles) : sentence(secret());
        held.put(folder + file + ".png", picture());
        file(held, folder + file + ".csv", "place," + secret() + "\n" + name(secret()) + ",1\nB,2\n");
        file(held, folder + file + ".txt", sentence(secret()));
        file(held, "_shared/" + file + ".md", sentence(secret()) + "\n");
        file(
                held,
                folder + file + ".md",
                """
                ---
                title: %s
                slug: %s
                standfirst: %s
                kicker: %s
                date: 2026-02-01
                %s
                authors: [%s]
                tags: [%s, Trade]
                section: %s
                series: %s
                place: %s
                aliases: /%s/
                people: [{name: %s, role: %s}]
                keyPoints: ["%s"]
                timeline: [{date: 2026-01-01, text: "%s"}]
                sources: [{title: "%s", url: "https://example.org/%s", note: %s}]
                editorsNotes: ["%s"]
                corrections: [{date: 2026-02-02, text: "%s"}]
                pictureCredit: %s
                picture: %s.png
                ---

                %s

                ## %s {#%s}

                ![%s](%s.png "%s")

                %s[^%s] [@%s] [The file](%s.txt) [open](/articles/story-0.md)

                {{#include /_shared/%s.md}}

                ```chart
                type: bar
                title: %s
                data: %s.csv
                alt: %s
                ```

                *%s*{.term} and a word.

                [^%s]: %s
                """.formatted(
                                        quoted(title),
                                        slug,
                                        sentence(secret()),
                                        secret(),
                                        release,
                                        heldPeople.get(number),
                                        secret(),
                                        name(secret()),
                                        name(secret()),
                                        name(secret()),
                                        secret(),
                                        name(secret()),
                                        secret(),
                                        sentence(secret()),
                                        sentence(secret()),
                                        sentence(secret()),
                                        secret(),
                                        secret(),
                                        sentence(secret()),
                                        sentence(secret()),
                                        secret(),
                                        file,
                                        comment(),
                                        sentence(secret()),
                                        secret(),
                                        sentence(secret()),
                                        file,
                                        sentence(secret()),
                                        sentence(secret()),
                                        file,
                                        heldKey(),
                                        file,
                                        file,
                                        sentence(secret()),
                                        file,
                                        sentence(secret()),
                                        secret(),
                                        file,
                                        sentence(secret()))
                        + phrases(phrases));
    }

    private String phrases(List<String> phrases) {
        StringBuilder all = new StringBuilder();
        phrases.forEach(phrase -> all.append("\n```\n").append(phrase).append("\n```\n"));
        return all.toString();
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }

    /** A picture of its own, with a text that readers must not get. */
    private byte[] picture() {
        BufferedImage image = new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB);
        image.setRGB(random.nextInt(40), random.nextInt(30), random.nextInt());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return PngText.with(out.toByteArray(), secret());
    }
}
