package dev.broadsheet.typesetter.css.syntax;

/** Shortens quotations in messages. */
public final class Excerpt {

    private static final int LENGTH = 60;

    private Excerpt() {}

    public static String of(String text) {
        String line = text.replaceAll("\\p{Cntrl}+", " ");
        return line.length() <= LENGTH ? line : line.substring(0, LENGTH) + "…";
    }
}
