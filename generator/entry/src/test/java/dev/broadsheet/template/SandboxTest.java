package dev.broadsheet.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.broadsheet.diagnostic.Diagnostic;
import dev.broadsheet.diagnostic.Diagnostics;
import dev.broadsheet.source.Limits;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("slow")
class SandboxTest {

    @TempDir
    Path project;

    private Duration patience = Limits.PAGE_TIME;

    private String render(String template, Map<String, Object> model) throws IOException, TemplateFailure {
        return renderAs("html/page.ftlh", template, model);
    }

    private String renderAs(String path, String template, Map<String, Object> model)
            throws IOException, TemplateFailure {
        return theme(path, template).renderText(path, model, "content/pages/about.md");
    }

    /** Returns the default theme with one custom template. */
    private Theme theme(String path, String template) throws IOException {
        Path file = project.resolve("templates").resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, template);
        return ThemeLoader.load(project.resolve("templates"), project, patience, new Diagnostics());
    }

    private Diagnostic failure(String template) {
        TemplateFailure failure = catchThrowableOfType(
                TemplateFailure.class, () -> render(template, Map.of("title", "T", "list", List.of())));
        assertThat(failure).as(template).isNotNull();
        return failure.diagnostic();
    }

    private String said(String template) {
        Diagnostic diagnostic = failure(template);
        return diagnostic.code() + " " + diagnostic.position() + " " + diagnostic.message() + " | "
                + diagnostic.hint().orElse("");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${\"freemarker.template.utility.Execute\"?new()(\"id\")}",
                "<#assign x = \"freemarker.template.utility.ObjectConstructor\"?new()>",
                "${\"'freemarker.template.utility.Execute'?new()\"?eval}",
                "<@\"<#assign x = 'freemarker.template.utility.JythonRuntime'?new()>\"?interpret/>",
                "${title?api.getClass()}",
                "${list?api.size()}",
                "${title.class.name}",
                "${list.getClass()}",
                "<#include \"/etc/passwd\">",
                "<#include \"file:///etc/passwd\">",
                "${.get_optional_template('../../pom.xml').exists?then('x', missing)}"
            })
    void reachesNothing(String template) {
        assertThat(failure(template).code()).isEqualTo("BS-TEMPLATE-001");
    }

    /** An order that varies between processes would give different bytes for the same content. */
    @Test
    void listsKeysInTheirOrder() throws Exception {
        Map<String, Object> backwards = new LinkedHashMap<>();
        for (String key : List.of("width", "url", "height", "alt")) {
            backwards.put(key, key);
        }

        assertThat(render("<#list image?keys as key>${key} </#list>", Map.of("image", backwards)))
                .isEqualTo("alt height url width ");
    }

    @Test
    void whatCannotBeParsedIsToldTheSameEachTime() throws IOException {
        Theme theme = theme("html/page.ftlh", "<p>\n<#if title>");
        theme.prepare("html");
        for (String page : List.of("content/pages/about.md", "content/pages/contact.md")) {
            TemplateFailure failure = catchThrowableOfType(
                    TemplateFailure.class, () -> theme.render("html/page.ftlh", Map.of("title", "T"), page));

            assertThat(failure.diagnostic().message()).startsWith("#if is not closed");
            assertThat(failure.diagnostic().position()).hasToString("templates/html/page.ftlh:2:11");
        }
    }

    @Test
    void refusesJavaObjectsInTheModel() {
        TemplateFailure failure =
                catchThrowableOfType(TemplateFailure.class, () -> render("${thing}", Map.of("thing", new Object())));

        assertThat(failure).isNotNull();
    }

    @Test
    void endlessLoopsEnd() {
        assertThat(said("<p>\n  <#list 1.. as i><#assign x = i></#list>"))
                .isEqualTo("BS-TEMPLATE-001 templates/html/page.ftlh:2:19 the template does not come to an end, while"
                        + " rendering content/pages/about.md | look for a loop or a macro that never ends");
        assertThat(failure("<#list 1.. as i>${i}0123456789</#list>").message())
                .startsWith("the page grows beyond 32 MB");
        assertThat(failure("<#macro m><@m/></#macro><@m/>").message())
                .startsWith("the template calls itself without end");
        assertThat(failure("<#function f n><#return f(n + 1)></#function>${f(0)}")
                        .message())
                .startsWith("the template calls itself without end");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<#list 1.. as i></#list>",
                "<#list 1..2000000000 as i></#list>",
                "<#list 1..><#items as i></#items></#list>",
                "<#list 1.. as i><#list 1.. as j></#list></#list>"
            })
    void loopsWithoutABodyEnd(String template) {
        assertThat(said(template))
                .startsWith("BS-TEMPLATE-001 templates/html/page.ftlh:1:")
                .contains("the template does not come to an end, while");
    }

    /** The steps of an expression are not counted. These expressions end eventually, so that other tests can run. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "${(1..200000000)?filter(i -> false)?first}",
                "<@\"<#list 1..200000000 as i></#list>\"?interpret/>"
            })
    void expressionsWithoutEndAreGivenUp(String template) {
        patience = Duration.ofSeconds(1);

        assertThat(said("<p>\n" + template))
                .startsWith("BS-TEMPLATE-001 ")
                .contains("the template does not come to an end within 1 seconds, while");
    }

    @Test
    void memoryIsNotWithoutEnd() {
        assertThat(failure("${\"x\"?left_pad(2147483647)}").message())
                .startsWith("the template asks for more memory than there is");
    }

    @Test
    void whatDoesNotComeToAnEndIsTriedOnce() throws IOException {
        Theme theme = theme("html/page.ftlh", "<#list 1.. as i></#list>");

        TemplateFailure first =
                catchThrowableOfType(TemplateFailure.class, () -> theme.render("html/page.ftlh", Map.of(), "a.md"));
        TemplateFailure second =
                catchThrowableOfType(TemplateFailure.class, () -> theme.render("html/page.ftlh", Map.of(), "b.md"));

        assertThat(second).isSameAs(first);
    }

    @Test
    void aMissingValueIsNamed() {
        assertThat(said("<p>\n  ${article.titel}</p>"))
                .isEqualTo("BS-TEMPLATE-001 templates/html/page.ftlh:2:5 article has no value, while rendering"
                        + " content/pages/about.md | correct the name, or give a default: article!\"\"");
    }

    @Test
    void aSyntaxErrorIsLocated() {
        assertThat(said("<p>\n<#if title>\n</p>"))
                .isEqualTo("BS-TEMPLATE-001 templates/html/page.ftlh:3:4 #if is not closed, while rendering"
                        + " content/pages/about.md | write </#if> where it ends");
        assertThat(said("${list")).endsWith(" | write } where it ends");
        assertThat(said("${title?uppercase}")).endsWith(" | did you mean 'upper_case'?");
        assertThat(said("${title?frobnicate}")).endsWith(" | correct the template at this place");
    }

    @Test
    void aMissingMacroIsToBeImported() {
        assertThat(said("<p>\n  <@card/></p>"))
                .isEqualTo("BS-TEMPLATE-001 templates/html/page.ftlh:2:5 card has no value, while rendering"
                        + " content/pages/about.md | correct the name, or import the template that defines the macro");
    }

    @Test
    void aWrongTypeIsSaid() {
        assertThat(said("${list}"))
                .isEqualTo("BS-TEMPLATE-001 templates/html/page.ftlh:1:3 for \"${...}\" content: Expected a string or"
                        + " something automatically convertible to string (number, date or boolean), or \"template"
                        + " output\", but this has evaluated to a sequence: list, while rendering"
                        + " content/pages/about.md | correct the template at this place");
    }

    @Test
    void aMissingPartialIsNamed() {
        assertThat(said("a\n<#include \"partials/mpa.ftlh\">"))
                .isEqualTo("BS-TEMPLATE-001 templates/html/page.ftlh:2:1 the theme has no template"
                        + " html/partials/mpa.ftlh, while rendering content/pages/about.md | the names are relative to the"
                        + " template's own folder");
    }

    /** FreeMarker reports it as a failed inclusion, and the second time without a position. */
    @Test
    void aSyntaxErrorInAPartialIsLocatedThere() throws IOException {
        theme("html/partials/footer.ftlh", "<footer>\n<#if site.title>\nx\n</footer>");
        Theme theme = theme("html/page.ftlh", "a\n<#include \"partials/footer.ftlh\">");

        for (String subject : List.of("a.md", "b.md")) {
            TemplateFailure failure = renderFailure(theme, subject);
            assertThat(failure.diagnostic().position()).hasToString("templates/html/partials/footer.ftlh:4:9");
            assertThat(failure.diagnostic().message()).isEqualTo("#if is not closed, while rendering " + subject);
        }
    }

    private static TemplateFailure renderFailure(Theme theme, String subject) {
        return catchThrowableOfType(
                TemplateFailure.class, () -> theme.render("html/page.ftlh", Map.of("title", "T"), subject));
    }

    @Test
    void escapesByExtension() throws Exception {
        Map<String, Object> model = Map.of("text", "<b> & \"'", "body", Markup.of("<p>a</p>"));

        assertThat(render("${text} ${body}", model)).isEqualTo("&lt;b&gt; &amp; &quot;&#39; <p>a</p>");
        assertThat(renderAs("html/feed.ftlx", "<x>${text} ${body}</x>", model))
                .isEqualTo("<x>&lt;b&gt; &amp; &quot;&apos; <p>a</p></x>");
    }

    @Test
    void markupThatIsMadeEncodedIsUsedAsAnyOther() throws Exception {
        byte[] encoded = "<p>ä – 😀</p>".getBytes(StandardCharsets.UTF_8);
        Map<String, Object> model = Map.of(
                "body",
                Markup.made("body", List::of, () -> encoded),
                "empty",
                Markup.made("empty", List::of, () -> new byte[0]),
                "ready",
                Markup.of("<hr>"),
                "text",
                "<>");

        assertThat(render("${body}", model)).isEqualTo("<p>ä – 😀</p>");
        assertThat(render("<#assign kept>${body}${text}</#assign>${kept}", model))
                .isEqualTo("<p>ä – 😀</p>&lt;&gt;");
        assertThat(render("${body + ready} ${text + body} ${ready + text}", model))
                .isEqualTo("<p>ä – 😀</p><hr> &lt;&gt;<p>ä – 😀</p> <hr>&lt;&gt;");
        assertThat(render("${body?markup_string} ${body?is_markup_output} ${text?esc + body}", model))
                .isEqualTo("&lt;p&gt;ä – 😀&lt;/p&gt; true &lt;&gt;<p>ä – 😀</p>");
        assertThat(render("${body?has_content} ${empty?has_content} ${ready?has_content} ${body?esc}", model))
                .isEqualTo("true false true <p>ä – 😀</p>");
    }

    @Test
    void numbersDoNotDependOnTheMachine() throws Exception {
        assertThat(render("${n} ${b}", Map.of("n", 1234567.5, "b", true))).isEqualTo("1234567.5 true");
    }
}
