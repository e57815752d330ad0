package dev.broadsheet.typesetter;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.typesetter.api.Composition;
import dev.broadsheet.typesetter.page.RandomMarkup;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Kept chapters of a book give the same pages as a new layout. */
@Tag("slow")
class KeptSectionsTest {

    private static final String CSS = """
            @page { size: 260pt 200pt; margin: 24pt 30pt 24pt 20pt; @top-center { content: string(title) }
              @bottom-center { content: counter(page) ' of ' counter(pages) } @footnote { border-top: 1pt solid } }
            @page :left { margin: 24pt 20pt 24pt 30pt }
            html { font: 10pt/12pt 'Source Serif 4'; hyphens: auto; text-align: justify }
            body, section, p, h1, nav { display: block; margin: 0 }
            p + p { text-indent: 10pt }
            section { break-before: page }
            section.recto { break-before: recto }
            h1 { string-set: title content(); font-size: 14pt; margin: 0 0 12pt; bookmark-level: 1; break-after: avoid }
            .note { float: footnote }
            .aside { float: right; width: 60pt; margin: 0 0 6pt 6pt; background: #eee }
            .top { float: top; float-reference: page }
            table { border-collapse: collapse } td { border: 0.5pt solid; padding: 2pt }
            nav a::after { content: leader('.') target-counter(attr(href), page) }
            a.page::after { content: ' on page ' target-counter(attr(href), page) }
            """;

    private static final List<String> SPECIAL = List.of(
            "<p>Noted<span class='note'>a note of the foot that goes on for some time, and on</span> here</p>",
            "<div class='aside'>beside it all</div><p>matter of lining and candles for a long time and more</p>",
            "<div class='top'>a float of a page</div><p>matter</p>",
            "<table><tr><th>Name</th><th>Number</th></tr><tr><td>one</td><td>1,234</td></tr></table>",
            "<p dir='rtl' lang='he'>\u05e9\u05dc\u05d5\u05dd \u05e2\u05d5\u05dc\u05dd 12</p>",
            "<p><img src='a.png' alt='a picture'/> and <img src='b.svg' alt='a drawing'/></p>",
            "<p>Let <math xmlns='http://www.w3.org/1998/Math/MathML'><mfrac><mi>a</mi><mn>2</mn></mfrac></math> be.</p>",
            "<ul><li>one<ol><li>two</li></ol></li><li>three</li></ul>",
            "<p style='page: wide'>other pages</p><p>and back</p>",
            "<div style='columns: 2; column-rule: 1pt solid'><p>in columns of matter and lining</p></div>",
            "<p style='opacity: 0.5'>half <u>under</u> <b style='background: #ddd'>a box</b></p>",
            "<p style='transform: rotate(3deg)'>turned <a href='https://example.org/x'>away</a></p>",
            "<div style='background: linear-gradient(red, blue)'>ground</div>",
            "<p style='break-before: page'>on a page of its own</p>",
            "<span style='float: footnote; footnote-display: -bs-side'>a note beside</span><p>text</p>",
            "<p>an emoji \ud83e\udd84 that no font has</p>",
            "<pre style='white-space: pre; width: 40pt'>aVeryLongWordThatSticksOutOfItsRoomAndCannotBeBroken</pre>",
            "<p><span style='initial-letter: 2'>M</span>atter of the lining under a tall table in candles</p>",
            "<div style='position: absolute; top: 3pt; right: 2pt'>placed</div><p>text</p>",
            "<p style='-bs-nothing: x'>a <code style='font-family: \"Source Code Pro\"'>code</code></p>");

    private static List<String> special() {
        return SPECIAL;
    }

    private final KeptBook book = new KeptBook(CSS);

    private static String words(int seed, int count) {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            String[] of = {
                "matter", "of", "the", "lining", "under", "a", "tall", "table", "in", "candles", "it", "abundant"
            };
            text.append(of[random.nextInt(of.length)]).append(i % 9 == 8 ? ". " : " ");
        }
        return text.toString();
    }

    private static String chapter(int number, int paragraphs) {
        return chapter(number, "Chapter " + number, paragraphs, "");
    }

    private static String chapter(int number, String title, int paragraphs, String more) {
        StringBuilder html = new StringBuilder(
                "<section id='c%d' data-pos='%d.md:1:1'><h1 id='h%d'>%s</h1>".formatted(number, number, number, title));
        for (int i = 0; i < paragraphs; i++) {
            html.append("<p id='c")
                    .append(number)
                    .append("p")
                    .append(i)
                    .append("'>")
                    .append(words(number * 31 + i, 40 + 7 * i))
                    .append("</p>");
        }
        return html + more + "</section>";
    }

    private static List<String> chapters(int count) {
        List<String> all = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            all.add(chapter(i, 3 + i % 3));
        }
        return all;
    }

    private static String contents(int count) {
        StringBuilder nav = new StringBuilder("<nav>");
        for (int i = 0; i < count; i++) {
            nav.append("<p><a href='#h%d'>Chapter %d</a></p>".formatted(i, i));
        }
        return nav + "</nav>";
    }

    private int kept(List<String> chapters) {
        return book.set(KeptBook.html(chapters)).keptPages();
    }

    @Test
    void aBookThatHasNotChangedIsKept() {
        List<String> chapters = chapters(6);
        assertThat(kept(chapters)).isZero();
        TypesetReport again = book.set(KeptBook.html(chapters));
        assertThat(again.keptPages()).isEqualTo(again.pagination().pageCount());
    }

    @Test
    void whatWasKeptWithoutItsCompositionIsSetAnewWhenThatIsWanted() {
        String html = KeptBook.html(chapters(6));
        KeptBook unexamined = book.unexamined(CSS);
        assertThat(unexamined.set(html).composition()).isEqualTo(Composition.UNKNOWN);
        TypesetReport examined = book.set(html);
        assertThat(examined.keptPages()).isZero();
        assertThat(examined.composition().pages()).hasSize(examined.pagination().pageCount());
        TypesetReport again = unexamined.set(html);
        assertThat(again.keptPages()).isEqualTo(again.pagination().pageCount());
        assertThat(again.composition()).isEqualTo(Composition.UNKNOWN);
    }

    @Test
    void anEditedChapterIsSetAnew() {
        List<String> chapters = chapters(6);
        kept(chapters);
        int pages = book.set(KeptBook.html(chapters)).keptPages();
        chapters.set(2, chapters.get(2).replaceFirst("matter", "nature"));
        int kept = kept(chapters);
        assertThat(kept).isLessThan(pages).isGreaterThan(pages - 4);
        assertThat(kept(chapters)).isEqualTo(pages);
    }

    @Test
    void contentsAndReferencesPrintTheRightPages() {
        List<String> chapters = chapters(6);
        chapters.add(0, contents(6));
        chapters.set(
                4,
                chapter(
                        3,
                        "Chapter 3",
                        3,
                        "<p>See <a class='page' href='#c5p1'>there</a> and <a href='#c1'>here</a>.</p>"));
        kept(chapters);
        assertThat(kept(chapters)).isGreaterThan(10);
        chapters.set(2, chapter(1, 9));
        kept(chapters);
        chapters.set(2, chapter(1, 10));
        kept(chapters);
        chapters.set(6, chapter(5, "Chapter 5", 2, "<p id='more'>more</p>"));
        kept(chapters);
    }

    @Test
    void chaptersMayBeSwappedAndDeleted() {
        List<String> chapters = chapters(7);
        kept(chapters);
        Collections.swap(chapters, 2, 5);
        kept(chapters);
        chapters.remove(3);
        kept(chapters);
        chapters.add(1, chapter(99, "New", 1, ""));
        kept(chapters);
        chapters.set(4, chapters.get(4).replaceFirst("Chapter", "Headline"));
        assertThat(kept(chapters)).isPositive();
    }

    @Test
    void rectosKeepTheirBlankPages() {
        List<String> chapters = chapters(6);
        chapters.replaceAll(chapter -> chapter.replace("<section", "<section class='recto'"));
        kept(chapters);
        chapters.set(1, chapters.get(1).replace("matter", "nature"));
        assertThat(kept(chapters)).isGreaterThan(8);
        chapters.set(3, chapter(3, 8).replace("<section", "<section class='recto'"));
        assertThat(kept(chapters)).isGreaterThan(8);
    }

    @ParameterizedTest
    @MethodSource("special")
    void whateverIsInAChapterIsTheSame(String more) {
        List<String> chapters = chapters(5);
        chapters.set(2, chapter(2, "Chapter 2", 4, more + "<p>" + words(5, 50) + "</p>"));
        kept(chapters);
        kept(chapters);
        chapters.set(1, chapters.get(1).replaceFirst("matter", "nature"));
        assertThat(kept(chapters)).isPositive();
        chapters.set(1, chapter(1, 7));
        kept(chapters);
        chapters.set(1, chapter(1, 8));
        kept(chapters);
    }

    /** Random chapters, some of which are replaced between runs. */
    @RepeatedTest(16)
    void randomBooksAreTheSame(RepetitionInfo repetition) {
        int seed = repetition.getCurrentRepetition();
        Random random = new Random(seed * 104_729L);
        RandomMarkup anything = new RandomMarkup(seed * 7919L);
        List<String> chapters = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            chapters.add(any(i, random));
        }
        chapters.set(2, "<section id='c2'>%s</section>".formatted(anything.next()));
        String css = seed % 2 == 0 ? CSS : CSS.replace("hyphens: auto", "-bs-line-grid: 12pt");
        KeptBook book = new KeptBook(css, 1 + seed % 2);
        book.set(KeptBook.html(chapters));
        chapters.set(1 + random.nextInt(4), any(9, random));
        assertThat(book.set(KeptBook.html(chapters)).keptPages()).isPositive();
        chapters.set(2, "<section id='c2'>%s</section>".formatted(anything.next()));
        book.set(KeptBook.html(chapters));
    }

    private static String any(int number, Random random) {
        StringBuilder more = new StringBuilder();
        for (int i = 0; i < 4; i++) {
            more.append("<p>")
                    .append(words(random.nextInt(), 20 + random.nextInt(60)))
                    .append("</p>");
            more.append(SPECIAL.get(random.nextInt(SPECIAL.size())));
        }
        return number == 0
                ? chapter(0, 4)
                : chapter(number, "Chapter " + number, 1 + random.nextInt(2), more.toString());
    }

    @Test
    void picturesThatHaveChangedAreSeen() {
        List<String> chapters = chapters(3);
        chapters.set(1, chapter(1, "Pictures", 2, "<p><img src='a.png' alt='a'/><img src='b.svg' alt='b'/></p>"));
        kept(chapters);
        int all = kept(chapters);
        book.pictures.put("b.svg", KeptBook.svg("blue"));
        assertThat(kept(chapters)).isLessThan(all);
        book.pictures.put("a.png", KeptBook.png(40, 90));
        assertThat(kept(chapters)).isLessThan(all);
        assertThat(kept(chapters)).isEqualTo(all);
    }

    @Test
    void whatIsDamagedOrForeignIsSetAnew() {
        List<String> chapters = chapters(4);
        kept(chapters);
        int all = kept(chapters);
        List<String> keys = new ArrayList<>(book.store().kept.keySet());
        Random random = new Random(7);
        for (int trial = 0; trial < 40; trial++) {
            String key = keys.get(random.nextInt(keys.size()));
            byte[] record = book.store().get(key).orElseThrow().clone();
            int cut = random.nextInt(record.length);
            if (trial % 3 == 0) {
                record = java.util.Arrays.copyOf(record, cut);
            } else if (trial % 3 == 1) {
                record[cut] ^= (byte) (1 << random.nextInt(8));
            } else {
                record = book.store().kept.get(keys.get((keys.indexOf(key) + 1) % keys.size()));
            }
            book.store().kept.put(key, record);
            assertThat(kept(chapters)).isLessThan(all);
            assertThat(kept(chapters)).isEqualTo(all);
        }
    }
}
