package dev.broadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Parts that the default theme renders once for many pages equal those rendered for each page. */
class OnceTest {

    @TempDir
    Path folder;

    /** With any custom template, even an unused one, everything is rendered for each page. */
    @Test
    void pagesAreTheSameWhenEachIsRenderedWhole() throws IOException {
        for (String name : new String[] {"newsroom", "handbook", "branded"}) {
            Project once = site(name, name + "-once");
            Project each = site(name, name + "-each").write("templates/html/unused.ftlh", "");

            assertThat(pages(once)).hasSizeGreaterThan(5).isEqualTo(pages(each));
        }
    }

    /** A menu with a link to an article, on that article's page and on other pages. */
    @Test
    void aPageThatTheMenuLeadsToHasAMenuOfItsOwn() throws IOException {
        Project project = Project.start(folder.resolve("menu"))
                .write(
                        "content/site.yaml",
                        "title: Site\neditions: [site]\nmenus:\n  main:\n    - link: articles/first.md\n")
                .article("first", "Text.")
                .article("second", "Text.")
                .article("third", "Text.");

        assertThat(pages(project).get("articles/first/index.html"))
                .contains("<li><a href=\"index.html\" aria-current=\"page\">");
        assertThat(pages(project).get("articles/second/index.html")).contains("<li><a href=\"../first/index.html\">");
        assertThat(pages(project).get("articles/third/index.html")).contains("<li><a href=\"../first/index.html\">");
    }

    private Project site(String name, String copy) throws IOException {
        Path content = Path.of("src/test/resources", name);
        Project project = Project.in(folder.resolve(copy));
        try (Stream<Path> tree = Files.walk(content)) {
            for (Path file : tree.filter(Files::isRegularFile).toList()) {
                project.write("content/" + content.relativize(file), Files.readAllBytes(file));
            }
        }
        String config = Files.readString(content.resolve("site.yaml"), StandardCharsets.UTF_8);
        return project.write("content/site.yaml", config.replaceAll("(?m)^editions:.*\n", "") + "\neditions: [site]\n");
    }

    private static Map<String, String> pages(Project project) throws IOException {
        project.generate();
        Map<String, String> pages = new TreeMap<>();
        try (Stream<Path> tree = Files.walk(project.output())) {
            for (Path file :
                    tree.filter(path -> path.toString().endsWith(".html")).toList()) {
                pages.put(project.output().relativize(file).toString(), Files.readString(file));
            }
        }
        return pages;
    }
}
