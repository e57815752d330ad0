package dev.broadsheet.kind;

import java.util.stream.Collectors;

/** Markdown within a block quotation. */
public final class Quoted {

    private Quoted() {}

    /** Each line behind its sign. */
    public static String lines(String markdown) {
        return markdown.lines().map(line -> ("> " + line).stripTrailing()).collect(Collectors.joining("\n"));
    }
}
