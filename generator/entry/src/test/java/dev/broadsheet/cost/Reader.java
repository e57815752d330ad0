package dev.broadsheet.cost;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;

/**
 * A reader of foreign input.
 *
 * @param name the format that it reads
 * @param file the path of the file within the content folder
 * @param around returns a file that a text becomes a part of
 * @param rest the other files of the project
 * @param tokens words of the format, of which random units consist
 */
record Reader(String name, String file, Function<String, String> around, CostlyInput rest, List<String> tokens) {

    private static final String SITE = "title: A Briefing\nbaseUrl: https://briefing.example/\n";

    static Reader article(String name, Function<String, String> around, String... tokens) {
        return new Reader(name, "articles/a.md", around, CostlyInput.named(name), List.of(tokens));
    }

    /** Returns a reader of a file that an article refers to. @param keys more keys of {@code site.yaml} */
    static Reader file(String name, String keys, String article, Function<String, String> around, String... tokens) {
        CostlyInput rest = CostlyInput.text(name, () -> article).with("site.yaml", SITE + keys);
        return new Reader(name, name, around, rest, List.of(tokens));
    }

    Reader with(String path, String content) {
        return new Reader(name, file, around, rest.with(path, content), tokens);
    }

    CostlyInput project(String text) {
        return rest.with(file, around.apply(text).getBytes(StandardCharsets.UTF_8));
    }
}
