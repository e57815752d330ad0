package dev.broadsheet.edition.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.config.Focus;
import dev.broadsheet.edition.html.card.CardText;
import dev.broadsheet.edition.html.card.CardTypesetter;
import dev.broadsheet.template.TemplateFailure;
import dev.broadsheet.template.Theme;
import dev.broadsheet.template.ThemeLoader;
import dev.broadsheet.template.ThemeSheets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Titles of covers and cards are divided into even lines by sense, and nothing of them leaves the page. */
class TitleLinesTest {

    private static final List<String> WORDS =
            List.of(("a the of at in and to second trip abroad home river, engineers bargain: der die das und"
                            + " Donaudampfschifffahrtsgesellschaft Schienennetz über Ausgleichsverhandlungen la les des"
                            + " l’eau gouvernement, d’aujourd’hui ? 2026 — Xi O’Neill mother-of-pearl")
                    .split(" "));

    private static final long SEED = Long.getLong("nets.seed", 1);
    private static final int SHARE = Integer.getInteger("nets.share", 1);

    @Test
    void shortWordsStayWithWhatFollows() {
        assertThat(TitleLines.of("A Second Trip Abroad at Home"))
                .map(lines -> lines.replace('\u00A0', ' '))
                .contains("A Second\nTrip Abroad\nat Home")
                .allSatisfy(lines -> assertThat(lines).doesNotContain("at\nHome", "A\nSecond"));
        assertThat(TitleLines.of("Tides: A History of the Channel"))
                .map(lines -> lines.replace('\u00A0', ' '))
                .contains("Tides: A History\nof the Channel");
        assertThat(TitleLines.of("Dust")).containsExactly("Dust");
    }

    @Test
    @Tag("net")
    void linesAreEvenAndHaveTheWordsOfTheTitle() {
        Random random = new Random(SEED);
        for (int i = 0; i < 3000 * SHARE; i++) {
            String title = title(random);
            for (String divided : TitleLines.of(title)) {
                String[] lines = divided.split("\n", -1);
                int longest =
                        Arrays.stream(lines).mapToInt(String::length).max().orElse(0);
                assertThat(divided.replaceAll("[\n\u00A0]", " "))
                        .as("-Dnets.seed=%s", SEED)
                        .isEqualTo(title);
                assertThat(lines.length).isLessThanOrEqualTo(6);
                assertThat(lines)
                        .as("-Dnets.seed=%s: %s", SEED, title)
                        .allSatisfy(line -> assertThat(line.length()).isGreaterThanOrEqualTo((int) (longest * 0.4)));
            }
        }
    }

    @Test
    @Tag("net")
    void coversAndCardsOfAnyTitleFit() throws TemplateFailure {
        Theme theme = ThemeLoader.defaultTheme();
        CoverTypesetter covers = new CoverTypesetter(theme, ThemeSheets.ofCovers(theme));
        CardTypesetter cards = new CardTypesetter(theme, Map.of());
        Random random = new Random(SEED);
        for (int i = 0; i < 12 * SHARE; i++) {
            String title = title(random);
            String design = List.of("plain", "band", "picture", "typographic").get(i % 4);
            Locale language =
                    List.of(Locale.ENGLISH, Locale.GERMAN, Locale.FRENCH).get(random.nextInt(3));
            TitleFit.Fitted cover =
                    covers.set(base(language), cover(title, design), language, "a cover", none -> Optional.empty());
            assertThat(cover.picture().fits())
                    .as("-Dnets.seed=%s: %s, %s", SEED, design, title)
                    .isTrue();
            CardText card =
                    new CardText(language, "World", title, title, "The Daily", "Today", "#1f4b73", Focus.CENTRE);
            assertThat(cards.set(card, Optional.empty(), "a card").fits())
                    .as("-Dnets.seed=%s: %s", SEED, title)
                    .isTrue();
        }
    }

    private static Map<String, Object> base(Locale language) {
        return new TreeMap<>(Map.of("lang", language.toLanguageTag(), "dir", "ltr", "params", Map.of()));
    }

    private static Map<String, Object> cover(String title, String design) {
        return Map.of(
                "title",
                title,
                "subtitle",
                "Of words",
                "authors",
                List.of("Ann"),
                "publisher",
                "A Press",
                "design",
                design);
    }

    private static String title(Random random) {
        StringBuilder title = new StringBuilder(WORDS.get(random.nextInt(WORDS.size())));
        int length = 3 + random.nextInt(148);
        while (title.length() < length) {
            title.append(' ').append(WORDS.get(random.nextInt(WORDS.size())));
        }
        return title.toString();
    }
}
