package dev.broadsheet.typesetter.text.breaks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.typesetter.text.breaks.Opportunity.Kind;
import dev.broadsheet.typesetter.text.breaks.TotalFit.Attempt;
import dev.broadsheet.typesetter.text.breaks.TotalFit.Solution;
import dev.broadsheet.typesetter.text.paragraph.Measure;
import dev.broadsheet.typesetter.text.paragraph.ParagraphStyle.HyphenationLimits;
import dev.broadsheet.typesetter.text.paragraph.Room;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** The work of breaking a very long paragraph. */
class TotalFitTest {

    private static final double MEASURE = 70.5;
    private static final int MOST = 10_001_000;

    /** The case of a megabyte of Chinese text, or of backslashes. */
    @Test
    void fillsLineByLineWhereThereAreTooManyPlaces() {
        TotalFit fit = fit(places(400_000, 1, 0));

        Solution solution = Objects.requireNonNull(fit.solve());

        assertThat(fit.tried()).isLessThan(MOST);
        List<Opportunity> ends = solution.ends();
        assertThat(ends).hasSize(5715);
        assertThat(solution.overfull()).isFalse();
        assertThat(ends.get(0).position()).isEqualTo(70);
        assertThat(ends.get(5713).position()).isEqualTo(70 * 5714);
        assertThat(ends.get(5714).kind()).isEqualTo(Kind.END);
    }

    @Test
    void saysWhereALineIsOverfullThen() {
        List<Opportunity> places = places(400_000, 1, 0);
        places.set(399_999, place(Kind.PLAIN, 399_999, 400_099, 0, 400_099, 0));
        places.set(400_000, place(Kind.END, 400_000, 400_100, 0, 400_100, 0));

        assertThat(Objects.requireNonNull(fit(places).solve()).overfull()).isTrue();
    }

    /** The case of novels that consist of one paragraph. */
    @Test
    void aNovelInOneParagraphIsSetAsAWhole() {
        TotalFit fit = fit(places(200_000, 5, 1.5));

        assertThat(fit.solve()).isNotNull();
        assertThat(fit.tried()).isLessThan(MOST);
    }

    private static TotalFit fit(List<Opportunity> places) {
        Room room = new Room(Measure.of(MEASURE), 0, new Room.Indents(0, 0, false), Double.POSITIVE_INFINITY);
        return new TotalFit(
                places,
                room,
                new Attempt(true, false, Double.POSITIVE_INFINITY, false, 0.02, 0, HyphenationLimits.DEFAULT, true, 0));
    }

    /** @param space width of the space after each word */
    private static List<Opportunity> places(int words, double width, double space) {
        List<Opportunity> places = new ArrayList<>();
        places.add(place(Kind.START, 0, 0, 0, 0, 0));
        for (int i = 1; i <= words; i++) {
            double start = i * (width + space);
            places.add(place(i < words ? Kind.PLAIN : Kind.END, i, start - space, (i - 1) * space, start, i * space));
        }
        return places;
    }

    private static Opportunity place(
            Kind kind, int position, double end, double endSpace, double start, double startSpace) {
        return new Opportunity(kind, position, 0, end, endSpace, 0, start, startSpace, 0);
    }
}
