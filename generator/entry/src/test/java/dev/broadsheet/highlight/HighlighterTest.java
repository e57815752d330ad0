package dev.broadsheet.highlight;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.edition.Golden;
import dev.broadsheet.source.Limits;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HighlighterTest {

    private static final Path SAMPLES = Path.of("src/test/resources/highlight");

    static List<Path> samples() throws IOException {
        try (Stream<Path> files = Files.list(SAMPLES)) {
            return files.sorted().toList();
        }
    }

    /** Golden files for each language, with kinds of tokens as {@code k[return]}; files have the names of languages. */
    @Test
    void piecesAreWhatTheyAreInTheirLanguage() throws IOException {
        StringBuilder found = new StringBuilder();
        for (Path sample : samples()) {
            String name = sample.getFileName().toString();
            found.append("=== ").append(name).append('\n');
            Highlighter.runs(name, Files.readString(sample)).forEach(run -> found.append(shown(run)));
        }
        Golden.assertMatches("highlight.txt", found.toString());
    }

    private static String shown(Run run) {
        return run.kind() == TokenKind.PLAIN ? run.text() : run.kind().cssClass() + "[" + run.text() + "]";
    }

    @ParameterizedTest
    @ValueSource(strings = {"java", "JAVA", "java,linenos", "java{1-2}", "c++", "cpp", "ts"})
    void languagesHaveManyNames(String name) {
        assertThat(Highlighter.runs(name, "return 1;")).contains(new Run(TokenKind.KEYWORD, "return"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "text", "console", "mermaid", "swift", "jvaa", ","})
    void whatHasNoLexerStaysPlain(String name) {
        assertThat(Highlighter.runs(name, "return 1;")).isEmpty();
    }

    @Test
    void stateGoesOnFromLineToLine() {
        assertThat(Highlighter.runs("java", "/* a\n b\n*/ int c;").stream()
                        .filter(run -> run.kind() == TokenKind.COMMENT)
                        .map(Run::text))
                .containsExactly("/* a", " b", "*/");
    }

    @Test
    void noRunOfAKindHoldsTheEndOfALine() {
        List<Run> runs = Highlighter.runs("python", "\"\"\"a\nb\"\"\"\n# c\nx = 1\n");

        assertThat(runs)
                .filteredOn(run -> run.kind() != TokenKind.PLAIN)
                .noneMatch(run -> run.text().contains("\n"));
    }

    @Test
    void phpNeedsNoTag() {
        assertThat(Highlighter.runs("php", "return $a;")).contains(new Run(TokenKind.VARIABLE, "$a"));
    }

    /** Unpaired surrogates would not be written. */
    @Test
    void charactersOfTwoHalvesAreNotDivided() {
        Lexer lexer = (text, runs) -> {
            runs.add(TokenKind.KEYWORD, 0, 2);
            runs.add(TokenKind.STRING, 2, 4);
        };

        assertThat(Highlighter.runs(lexer, "a\uD83D\uDE00b"))
                .containsExactly(new Run(TokenKind.KEYWORD, "a\uD83D\uDE00"), new Run(TokenKind.STRING, "b"));
    }

    @Test
    void codeStaysPlainWhenItsLexerFails() {
        assertThat(Highlighter.runs(
                        (text, runs) -> {
                            throw new Error("no rule fits");
                        },
                        "a"))
                .isEmpty();
        assertThat(Highlighter.runs((text, runs) -> runs.add(TokenKind.KEYWORD, 0, Integer.parseInt(text)), "a"))
                .isEmpty();
    }

    @Test
    void codeBeyondTheLimitsStaysPlain() {
        String line = "a".repeat(Limits.CODE_LINE);

        assertThat(Highlighter.runs("java", line + "\n" + line + "\nint b;")).isNotEmpty();
        assertThat(Highlighter.runs("java", "int b;\n" + line + "a")).isEmpty();
        assertThat(Highlighter.runs("java", line + "a\nint b;")).isEmpty();
        assertThat(Highlighter.runs("java", "int b;\n".repeat(Limits.CODE_CHARACTERS / 7 + 1)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"jvaa, java", "pyton, python", "javscript, javascript", "yamll, yaml", "'bsah,x', bash"})
    void nearNamesAreMeant(String written, String meant) {
        assertThat(Languages.meant(written)).contains(meant);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "r",
                "v",
                "hs",
                "nim",
                "zig",
                "java",
                "sh",
                "text",
                "texts",
                "txt",
                "plain",
                "console",
                "output",
                "mermaid",
                "swift",
                "haskell",
                "scss",
                "sass",
                "julia",
                "something-else"
            })
    void namesOfOthersAreNotMistakes(String name) {
        assertThat(Languages.meant(name)).isEmpty();
    }

    @Test
    void allNamesHaveALexer() {
        String code = "a = \"b\" # c\n";

        assertThat(Languages.names().stream()
                        .filter(name -> Highlighter.runs(name, code).isEmpty())
                        .collect(Collectors.joining(" ")))
                .isEmpty();
    }
}
