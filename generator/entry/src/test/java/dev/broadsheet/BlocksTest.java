package dev.broadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Blocks such as {@code ::: facts} in each edition. */
class BlocksTest {

    private static Project project;

    @BeforeAll
    static void build(@TempDir Path root) {
        project = Project.start(root).write("content/articles/2026-01-01-visit.md", """
                ---
                title: Der Besuch
                date: 2026-01-01
                language: de
                ---
                Sie sprachen lange.

                ::: facts
                - 35 Minuten
                :::

                ::: sidebar Die Leitung {.wide}
                Seit 1998.
                :::

                ::: definition Affront
                Eine Kr\u00E4nkung.
                :::

                ::: pullquote Wang Yi
                Sie sprachen lange
                :::

                ::: qa
                **Wie lange?**

                Sieben Stunden.
                :::

                ::: warning Der Hafen
                Ist zu.
                :::
                """);
        assertThat(project.generate().published()).isTrue();
    }

    @Test
    void siteHasThemWithRolesAndTheWordsOfTheLanguage() throws IOException {
        String page = project.text("articles/visit/index.html");

        assertThat(page)
                .contains("<aside class=\"box facts\" role=\"note\"><p class=\"block-title\"><strong>Auf einen Blick")
                .contains("<aside class=\"box sidebar wide\" role=\"note\">")
                .contains("<p class=\"block-label\"><strong>Begriff</strong></p>")
                .contains("<aside class=\"pullquote\" role=\"doc-pullquote\"><blockquote class=\"pull\">")
                .contains("<footer>\u2014 Wang Yi</footer>")
                .contains("<dt>Wie lange?</dt>")
                .contains("class=\"block-title alert-label\"><strong>Der Hafen</strong>")
                .doesNotContain("Warnung");
    }

    /** Blocks wider than the text extend over the column beside it. */
    @Test
    void siteMakesRoomBesideTheText() throws IOException {
        assertThat(project.text("articles/visit/index.html")).contains("<article class=\"report noted\">");
    }

    @Test
    void markdownHasThemAsQuotes() throws IOException {
        assertThat(project.text("articles/visit/index.md"))
                .contains("> **Auf einen Blick**\n>\n> - 35 Minuten")
                .contains("> **Die Leitung**\n>\n> Seit 1998.")
                .contains("> **Begriff**\n>\n> **Affront**\n>\n> Eine Kr\u00E4nkung.")
                .contains("> Sie sprachen lange\n>\n> \u2014 Wang Yi")
                .contains("> [!WARNING]\n> **Der Hafen**\n>\n> Ist zu.");
    }

    @Test
    void feedHasTheirTitlesInBold() throws IOException {
        assertThat(project.text("feed.xml"))
                .contains("Auf einen Blick&lt;/strong&gt;")
                .contains("Die Leitung&lt;/strong&gt;");
    }

    @Test
    void bookHasThemAndFindsTheDefinition() throws IOException {
        String book = project.documents("book.epub");

        assertThat(book)
                .contains("<aside class=\"box facts\" role=\"note\">")
                .contains("role=\"doc-pullquote\"")
                .containsPattern("<a href=\"[^\"]+\">Affront|Affront</span>|>Affront ");
    }
}
