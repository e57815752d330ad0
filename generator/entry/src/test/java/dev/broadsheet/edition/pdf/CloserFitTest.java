package dev.broadsheet.edition.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.typesetter.api.Pagination;
import dev.broadsheet.typesetter.api.Pagination.PageFill;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Briefs are set more tightly only if that could save their last page. */
class CloserFitTest {

    private static List<Fit> worthTrying(PageFill... filled) {
        Pagination natural =
                new Pagination(List.of("1", "2", "3").subList(0, filled.length), Map.of(), List.of(), List.of(filled));
        return Fit.CLOSER.stream().filter(fit -> fit.maySaveAPage(natural)).toList();
    }

    @Test
    void aFewLinesAreWorthTrying() {
        assertThat(worthTrying(new PageFill(700, 700), new PageFill(1400, 1400), new PageFill(20, 1400)))
                .isEqualTo(Fit.CLOSER);
    }

    @Test
    void whatHasRoomOnThePagesBeforeIsWorthTrying() {
        assertThat(worthTrying(new PageFill(700, 700), new PageFill(1200, 1400), new PageFill(200, 1400)))
                .isEqualTo(Fit.CLOSER);
    }

    @Test
    void moreThanTheClosestTypeSavesIsNot() {
        assertThat(worthTrying(new PageFill(700, 700), new PageFill(150, 1400))).isEmpty();
    }

    @Test
    void whatTheFirstOnesDoNotSaveIsTriedWithOthers() {
        assertThat(worthTrying(new PageFill(700, 700), new PageFill(1400, 1400), new PageFill(170, 1400)))
                .containsExactlyElementsOf(Fit.CLOSER.subList(3, 5));
    }

    @Test
    void pagesOfWhichNothingIsKnownAreTried() {
        Pagination unknown = new Pagination(List.of("1", "2"), Map.of(), List.of());
        assertThat(Fit.CLOSER).allMatch(fit -> fit.maySaveAPage(unknown));
    }
}
