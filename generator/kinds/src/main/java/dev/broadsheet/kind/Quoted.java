package dev.broadsheet.kind;

import java.util.stream.Collectors;

/** Formats Markdown as a block quote. */
public final class Quoted {

    private Quoted() {}

    /** Prefixes each line with {@code >}. */
    public static String lines(String markdown) {
        return markdown.lines().map(line -> ("> " + line).stripTrailing()).collect(Collectors.joining("\n"));
    }
}
