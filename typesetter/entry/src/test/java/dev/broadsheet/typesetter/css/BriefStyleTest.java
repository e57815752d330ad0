package dev.broadsheet.typesetter.css;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.broadsheet.typesetter.css.cascade.PageStyle;
import dev.broadsheet.typesetter.css.counter.CounterStyle;
import dev.broadsheet.typesetter.css.grammar.Keyword;
import dev.broadsheet.typesetter.css.property.Side;
import dev.broadsheet.typesetter.css.sheet.MarginBox;
import dev.broadsheet.typesetter.css.sheet.PageContext;
import dev.broadsheet.typesetter.css.style.ComputedStyle;
import dev.broadsheet.typesetter.css.value.Length;
import dev.broadsheet.typesetter.css.value.content.ContentPart;
import dev.broadsheet.typesetter.css.value.content.StringSet;
import dev.broadsheet.typesetter.css.value.text.HyphenateLimitChars;
import dev.broadsheet.typesetter.css.value.text.VerticalAlign;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A whole brief: its properties work together, and its style sheet causes no problems. */
class BriefStyleTest {

    private static final double MM = 72 / 25.4;

    private final Sample brief = Sample.ofDocument(TestFiles.read("brief.css"), TestFiles.read("brief.xhtml"));

    private static ComputedStyle box(PageStyle page, MarginBox box) {
        return Optional.ofNullable(page.marginBoxes().get(box)).orElseThrow();
    }

    @Test
    void hasNoProblems() {
        assertThat(brief.problems()).isEmpty();
    }

    @Test
    void bodyTextHasTheFontOfTheRoot() {
        ComputedStyle p = brief.of("main > p:last-child");
        assertThat(p.fontFamily()).containsExactly("Source Serif 4");
        assertThat(p.fontSize()).isEqualTo(10.2);
        assertThat(p.lineHeight(1.3)).isCloseTo(13.6, within(1e-9));
        assertThat(p.fontVariantNumeric()).containsExactly(Keyword.Figures.OLDSTYLE_NUMS);
        assertThat(p.hyphens()).isEqualTo(Keyword.Hyphens.AUTO);
        assertThat(p.hyphenateLimitChars()).isEqualTo(new HyphenateLimitChars(6, 3, 3));
        assertThat(p.textAlign()).isEqualTo(Keyword.TextAlign.JUSTIFY);
        assertThat(p.textAlignLast()).isEqualTo(Keyword.TextAlign.LEFT);
        assertThat(p.textIndent().length().resolve(0)).isCloseTo(12.24, within(1e-9));
        assertThat(p.margin(Side.TOP)).isEqualTo(Length.ZERO);
    }

    @Test
    void firstParagraphIsNotIndented() {
        assertThat(brief.of("h2 + p").textIndent().length()).isEqualTo(Length.ZERO);
    }

    @Test
    void titleNamesTheRunningHeadAndTheBookmark() {
        ComputedStyle h1 = brief.of("h1");
        assertThat(h1.fontSize()).isEqualTo(29);
        assertThat(h1.fontWeight()).isEqualTo(600);
        assertThat(h1.letterSpacing()).isCloseTo(-0.435, within(1e-9));
        assertThat(h1.bookmarkLevel()).isEqualTo(1);
        assertThat(h1.stringSet())
                .containsExactly(new StringSet("title", List.of(new ContentPart.ElementText(ContentPart.What.TEXT))));
        assertThat(h1.breakAfter()).isEqualTo(Keyword.Break.AVOID);
        assertThat(h1.maxWidth().resolve(0)).isCloseTo(150 * MM, within(1e-9));
    }

    @Test
    void sideColumnFloatsIntoTheMargin() {
        ComputedStyle side = brief.of(".side");
        assertThat(side.floating()).isEqualTo(Keyword.Floating.RIGHT);
        assertThat(side.display()).isEqualTo(Keyword.Display.BLOCK);
        assertThat(side.margin(Side.RIGHT).resolve(0)).isCloseTo(-50 * MM, within(1e-9));
        assertThat(brief.of(".side li").borderWidth(Side.BOTTOM)).isEqualTo(0.5);
        assertThat(brief.of(".side li:last-child").borderWidth(Side.BOTTOM)).isZero();
        assertThat(brief.of(".side ul").listStyleType().marker(1)).isEmpty();
    }

    @Test
    void footnotesHaveACallAndAMarker() {
        assertThat(brief.of(".note").floating()).isEqualTo(Keyword.Floating.FOOTNOTE);
        ComputedStyle call = brief.pseudo(".note", "footnote-call");
        assertThat(call.fontSize()).isEqualTo(6.6);
        assertThat(call.content()).containsExactly(new ContentPart.Counter("footnote", CounterStyle.DECIMAL));
        assertThat(call.verticalAlign().keyword()).isEqualTo(VerticalAlign.Kind.SUPER);
    }

    @Test
    void pagesHaveMarginsAndRunningFeet() {
        PageStyle page = brief.styles().page(new PageContext("", false, true, false, 0));
        assertThat(page.width()).isCloseTo(210 * MM, within(1e-9));
        assertThat(page.height()).isCloseTo(297 * MM, within(1e-9));
        assertThat(page.box().margin(Side.TOP).resolve(0)).isCloseTo(26 * MM, within(1e-9));
        assertThat(page.box().margin(Side.RIGHT).resolve(0)).isCloseTo(72 * MM, within(1e-9));
        assertThat(page.marginBoxes().keySet())
                .containsExactly(MarginBox.TOP_LEFT, MarginBox.BOTTOM_RIGHT, MarginBox.BOTTOM_LEFT);
        ComputedStyle foot = box(page, MarginBox.BOTTOM_RIGHT);
        assertThat(foot.content())
                .containsExactly(
                        new ContentPart.Counter("page", CounterStyle.DECIMAL),
                        new ContentPart.Text(" / "),
                        new ContentPart.Counter("pages", CounterStyle.DECIMAL));
        assertThat(foot.fontFamily()).containsExactly("Source Sans 3");
        assertThat(foot.whiteSpace()).isEqualTo(Keyword.WhiteSpace.NOWRAP);
        assertThat(foot.verticalAlign().keyword()).isEqualTo(VerticalAlign.Kind.TOP);
    }

    @Test
    void firstPageHasItsOwnHead() {
        PageStyle page = brief.styles().page(new PageContext("", true, false, false, 0));
        assertThat(page.box().margin(Side.TOP).resolve(0)).isCloseTo(30 * MM, within(1e-9));
        ComputedStyle head = box(page, MarginBox.TOP_LEFT);
        assertThat(head.content()).containsExactly(new ContentPart.Text("The Briefing"));
        assertThat(head.fontWeight()).isEqualTo(700);
        assertThat(head.fontSize()).isEqualTo(13);
        assertThat(head.padding(Side.BOTTOM).resolve(0)).isCloseTo(10 * MM, within(1e-9));
    }
}
