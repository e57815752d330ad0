package dev.broadsheet.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.diagnostic.Diagnostics;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Intended markup that is not parsed as such is reported where it can be fixed, unless its characters are escaped. */
class LeftoverMarkupTest {

    /** Cases with ¶ for a line break, so that each is one line. */
    @ParameterizedTest
    @CsvSource(delimiter = '\u2016', quoteCharacter = '\u2017', textBlock = """
                    **Note:**text ‖ 1:8 BS-MD-012
                    a **bold begins ‖ 1:3 BS-MD-012
                    a ***both begin ‖ 1:3 BS-MD-012
                    **Note: **text ‖ 1:9 BS-MD-012
                    ** Note ** ‖ 1:1 BS-MD-012
                    ** Note** text ‖ 1:1 BS-MD-012
                    wort**„Zitat“** weiter ‖ 1:5 BS-MD-012
                    **`code`**text ‖ 1:9 BS-MD-012
                    **これは。**次 ‖ 1:7 BS-MD-012
                    字**「引用」**字 ‖ 1:8 BS-MD-012
                    __Note:__text ‖ 1:8 BS-MD-012
                    ~~Old.~~new ‖ 1:7 BS-MD-012
                    a ~~struck ‖ 1:3 BS-MD-012
                    **a [b**](c) ‖ 1:7 BS-MD-012
                    ###heading ‖ 1:4 BS-MD-013
                    text¶##heading ‖ 2:3 BS-MD-013
                    #\u00A0heading ‖ 1:2 BS-MD-013
                    ##\u3000heading ‖ 1:3 BS-MD-013
                    ####### seven ‖ 1:1 BS-MD-013
                    -item ‖ 1:2 BS-MD-013
                    -Item¶-Other ‖ 1:2 BS-MD-013
                    These:¶-Item ‖ 2:2 BS-MD-013
                    These:¶¶-Item ‖ 3:2 BS-MD-013
                    - one¶-two¶- three ‖ 2:2 BS-MD-013
                    -[x] done ‖ 1:2 BS-MD-013
                    *one¶*two ‖ 1:2 BS-MD-013
                    +one¶+two ‖ 1:2 BS-MD-013
                    -[a](https://b.c)¶-[d](https://e.f) ‖ 1:2 BS-MD-013
                    1.item ‖ 1:3 BS-MD-013
                    1)one¶2)two ‖ 1:3 BS-MD-013
                    1.One¶¶2.Two ‖ 1:3 BS-MD-013
                    1. one¶2.two¶3. three ‖ 2:3 BS-MD-013
                    | a | b |¶| c | d | ‖ 1:1 BS-MD-013
                    $x$ ‖ 1:1 BS-MD-014
                    as $x_1, x_2$ ‖ 1:4 BS-MD-014
                    $E = mc^2$ ‖ 1:1 BS-MD-014
                    ($f(x)$) ‖ 1:2 BS-MD-014
                    $\\alpha$-rays ‖ 1:1 BS-MD-014
                    the $n$th ‖ 1:5 BS-MD-014
                    $$¶\\int_0^1 x¶$$ ‖ 1:1 BS-MD-014
                    $2n+1$ ‖ 1:1 BS-MD-014
                    a ==marked== word ‖ 1:3 BS-MD-011
                    (==marked==) ‖ 1:2 BS-MD-011
                    [[Wiki page]] ‖ 1:1 BS-MD-011
                    [[page|text]] ‖ 1:1 BS-MD-011
                    ![[map.png]] ‖ 1:2 BS-MD-011
                    [TOC] ‖ 1:1 BS-MD-011
                    [[_TOC_]] ‖ 1:1 BS-MD-011
                    a {% link x.md %} ‖ 1:3 BS-MD-011
                    {%- endif -%} ‖ 1:1 BS-MD-011
                    {{ page.title | upper }} ‖ 1:1 BS-MD-011
                    {{ "/x/" | url }} ‖ 1:1 BS-MD-011
                    {{ '/x.css'|relative_url }} ‖ 1:1 BS-MD-011
                    <a href="{{ "/x/" | url }}">x</a> ‖ 1:10 BS-MD-011
                    {{/each}} ‖ 1:1 BS-MD-011
                    {{< ref "x" >}} ‖ 1:1 BS-MD-011
                    text¶{: .x #y} ‖ 2:1 BS-MD-011
                    {:toc} ‖ 1:1 BS-MD-011
                    !!! note ‖ 1:1 BS-MD-011
                    ???+ warning "Mind" ‖ 1:1 BS-MD-011
                    text¶    ::: box ‖ 2:5 BS-MD-011
                    > [!INFO]¶> x ‖ 1:3 BS-MD-011
                    --8<-- "part.md" ‖ 1:1 BS-MD-011
                    press ++ctrl+c++ now ‖ 1:7 BS-MD-011
                    ++"my key"++ and ++x++ ‖ 1:18 BS-MD-011
                    a ^^new^^ word ‖ 1:3 BS-MD-011
                    a m^2^ room ‖ 1:4 BS-MD-011
                    :material-home: ‖ 1:1 BS-MD-011
                    (:fontawesome-brands-github:) ‖ 1:2 BS-MD-011
                    fine :tada: ‖ 1:6 BS-MD-011
                    a %%comment%% ‖ 1:3 BS-MD-011
                    %%¶¶a comment ‖ 1:1 BS-MD-011
                    the {++new++} text ‖ 1:5 BS-MD-011
                    the {--old--} text ‖ 1:5 BS-MD-011
                    the {~~old~>new~~} text ‖ 1:5 BS-MD-011
                    the {>>really?<<} text ‖ 1:5 BS-MD-011
                    {/* a comment */} ‖ 1:1 BS-MD-011
                    A paragraph. ^37066d ‖ 1:14 BS-MD-011
                    {{#rustdoc_include a.rs}} ‖ 1:1 BS-INC-010
                    {{#inclde a.md}} ‖ 1:1 BS-INC-010
                    {{#include}} ‖ 1:1 BS-INC-010
                    {{ include a.md }} ‖ 1:1 BS-INC-010
                    {{#title x}} ‖ 1:1 BS-INC-010
                    [link] (https://a.b) ‖ 1:7 BS-LINK-005
                    [link] (a.md) ‖ 1:7 BS-LINK-005
                    [link] (/a/b) ‖ 1:7 BS-LINK-005
                    [link] (#part) ‖ 1:7 BS-LINK-005
                    ![map] (a.png) ‖ 1:7 BS-LINK-005
                    [link]¶(https://a.b) ‖ 1:7 BS-LINK-005
                    (text)[https://a.b] ‖ 1:7 BS-LINK-005
                    [link](a b.md) ‖ 1:2 BS-LINK-005
                    [link](https://a.b ‖ 1:2 BS-LINK-005
                    [text][name] ‖ 1:8 BS-LINK-005
                    ![map][] ‖ 1:3 BS-LINK-005
                    <div>**x** y</div> ‖ 1:6 BS-MD-015
                    <td>`x`</td> ‖ 1:5 BS-MD-015
                    <p>[x](https://a.b)</p> ‖ 1:4 BS-MD-015
                    ![a](b.png "c **d**") ‖ 1:15 BS-MD-015
                    """)
    void isReportedAndMayBeEscaped(String text, String found) {
        String markdown =
                text.replace('\u00B6', '\n').replace("\\u00A0", "\u00A0").replace("\\u3000", "\u3000");

        assertThat(reported(markdown)).containsExactly(found);

        boolean read = markdown.startsWith(">") || markdown.startsWith("- ") || markdown.startsWith("1. ");
        assertThat(reported(
                        read
                                ? markdown.replace("[", "\\[")
                                        .replace("\n-", "\n\\-")
                                        .replace("2.", "2\\.")
                                : escaped(markdown)))
                .isEmpty();
    }

    /** A bullet cannot be escaped; lines that readers see as lines are meant. */
    @Test
    void bulletsAreReportedWhereTheyRunOn() {
        assertThat(reported("\u2022 one\n\u2022 two")).containsExactly("1:1 BS-MD-013");
        assertThat(reported("\u2022 one\\\n\u2022 two")).isEmpty();
    }

    private static String escaped(String markdown) {
        return markdown.replaceAll("([\\p{Punct}])", "\\\\$1");
    }

    private static List<String> reported(String markdown) {
        Diagnostics diagnostics = new Diagnostics();
        Bodies.parse(markdown, diagnostics);
        return diagnostics.sorted().stream()
                .map(d -> d.position().line() + ":" + d.position().column() + " " + d.code())
                .toList();
    }
}
