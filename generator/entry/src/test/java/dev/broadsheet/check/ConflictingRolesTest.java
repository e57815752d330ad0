package dev.broadsheet.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.config.SiteConfig;
import dev.broadsheet.diagnostic.Diagnostic;
import dev.broadsheet.diagnostic.Diagnostics;
import dev.broadsheet.markdown.ArticleParser;
import dev.broadsheet.source.SourceFile;
import dev.broadsheet.source.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ConflictingRolesTest {

    private static final String PEOPLE = """
            people:
              - name: Wang Yi
                role: China’s top diplomat
              - name: Qin Gang
                role: Foreign Minister
              - name: Xi Jinping
                role: Chinese President
              - name: Joe Biden
                role: US President
            """;

    private static List<Diagnostic> check(String markdown) {
        Diagnostics diagnostics = new Diagnostics();
        SourceFile file = new SourceFile(
                SourceFile.Kind.ARTICLE, "articles/a.md", new SourceText("a.md", markdown), "", Optional.empty());
        EditorialCheck.check(
                List.of(new ArticleParser(SiteConfig.EMPTY)
                        .parse(file, diagnostics)
                        .orElseThrow()),
                diagnostics);
        return diagnostics.sorted();
    }

    private static List<Diagnostic> checkBody(String extra, String body) {
        return check("---\ntitle: A\ndate: 2023-06-19\n" + PEOPLE + extra + "---\n" + body);
    }

    @Test
    void theRoleOfAnotherIsLocated() {
        List<Diagnostic> found = checkBody("", "Text.\n\nThen *Chinese* Foreign Minister Wang Yi spoke.\n");
        assertThat(found).hasSize(1);
        assertThat(found.get(0).code()).isEqualTo("BS-EDIT-001");
        assertThat(found.get(0).message())
                .isEqualTo("the text gives Wang Yi the role of Qin Gang, 'Foreign Minister';"
                        + " the list of people says 'China’s top diplomat'");
    }

    @Test
    void anEditorsNoteThatNamesThePersonSilencesIt() {
        assertThat(checkBody("editorsNotes: [Wang Yi is named twice.]\n", "Foreign Minister Wang Yi spoke.\n"))
                .isEmpty();
    }

    @Test
    void rolesThatShareAWordAreNoConflict() {
        assertThat(checkBody("", "President Xi Jinping and President Joe Biden met Foreign Minister Qin Gang.\n"))
                .isEmpty();
    }

    @Test
    void aCapitalThatBeginsASentenceIsNoRole() {
        assertThat(checkBody("", "Following Wang Yi, the Chinese Wang Yi spoke. However Qin Gang did not.\n"))
                .isEmpty();
    }

    @Test
    void theSeedIsSilentByItsNoteAndSpeaksWithoutIt() throws IOException {
        String seed = Files.readString(Path.of("../../content/articles/2023-06-19-blinken-in-beijing.md"));
        assertThat(check(seed)).isEmpty();
        assertThat(check(seed.replaceAll("(?s)editorsNotes:.*?(?=sources:)", "")))
                .extracting(Diagnostic::code)
                .containsExactly("BS-EDIT-001");
    }
}
