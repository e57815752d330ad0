package dev.broadsheet.edition.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CssMinifierTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "a  b > c { color : red ; margin: 0  auto }|a b > c{color : red;margin: 0 auto}",
                "a:hover , a :hover { x: y }|a:hover,a :hover{x: y}",
                "a/* one */b{}|a b{}",
                "a { content: \"/* no */  { ; }\" }|a{content: \"/* no */  { ; }\"}",
                "a { content: 'it\\'s  so' }|a{content: 'it\\'s  so'}",
                "a { width: calc(1px  +  2px) }|a{width: calc(1px + 2px)}",
                ".a\\{ b { x: y }|.a\\{ b{x: y}",
                "a { x: url( a.png ) }|a{x: url( a.png )}",
                "a { x: url(a/*b) , URL( \"/*;  \" ) }|a{x: url(a/*b),URL( \"/*;  \" )}",
                "@media  (width > 3px) { a { --b: ; } }|@media (width > 3px){a{--b:;}}",
                "a { x: y } /* open|a{x: y}",
                "a { x: \"open|a{x: \"open"
            })
    void saysTheSame(String css, String compact) {
        assertThat(CssMinifier.of(css)).isEqualTo(compact + "\n");
    }
}
