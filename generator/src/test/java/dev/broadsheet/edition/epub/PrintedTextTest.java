package dev.broadsheet.edition.epub;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pages of the printed book begin before a formula, behind it and after the space there, and never within it. */
class PrintedTextTest {

    @ParameterizedTest
    @CsvSource({
        "0, '|Of <math><mi>x</mi></math> and  y'",
        "2, 'Of| <math><mi>x</mi></math> and  y'",
        "3, 'Of |<math><mi>x</mi></math> and  y'",
        "4, 'Of <math><mi>x</mi></math> |and  y'",
        "8, 'Of <math><mi>x</mi></math> and  |y'"
    })
    void countsAsTheTypesetterDoes(int offset, String marked) {
        Element block = Jsoup.parse("<p>" + marked.replace("|", "") + "</p>", "", Parser.xmlParser())
                .child(0);
        PrintedText.insert(block, offset, new Element("i"));
        assertThat(block.html().replace("<i></i>", "|")).isEqualTo(marked);
    }
}
