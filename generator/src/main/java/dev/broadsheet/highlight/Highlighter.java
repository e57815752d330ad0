package dev.broadsheet.highlight;

import dev.broadsheet.source.Limits;
import java.util.List;

/** Divides code into runs by its language. Thread-safe. */
public final class Highlighter {

    private Highlighter() {}

    /**
     * The runs of a text, which are the text when they are put together. Empty when it stays plain: its language is not
     * known, it is longer than the limits, or its lexer has failed.
     *
     * @param language as it is named behind the sign that begins a code block
     */
    public static List<Run> runs(String language, String code) {
        if (code.isEmpty() || code.length() > Limits.CODE_CHARACTERS || hasLongLine(code)) {
            return List.of();
        }
        return Languages.style(language).map(style -> runs(lexer(style), code)).orElse(List.of());
    }

    private static boolean hasLongLine(String code) {
        int start = 0;
        while (code.length() - start > Limits.CODE_LINE) {
            int newline = code.indexOf('\n', start);
            if (newline < 0 || newline - start > Limits.CODE_LINE) {
                return true;
            }
            start = newline + 1;
        }
        return false;
    }

    /** A new one each time: lexers remember where in a language they are. */
    private static Lexer lexer(String style) {
        return switch (style) {
            case "diff" -> new DiffLexer();
            case "toml" -> new TomlLexer();
            case "yaml" -> new YamlLexer();
            default -> new LibraryLexer(style);
        };
    }

    static List<Run> runs(Lexer lexer, String code) {
        Runs runs = new Runs(code);
        try {
            lexer.lex(code, runs);
            return runs.list();
        } catch (RuntimeException e) {
            return List.of();
        } catch (Error e) {
            // Lexers that JFlex writes throw an Error, not one of its kinds, where none of their rules fits.
            if (e.getClass().equals(Error.class)) {
                return List.of();
            }
            throw e;
        }
    }
}
