package dev.broadsheet.edition.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.template.TemplateFailure;
import dev.broadsheet.typesetter.TypesetPicture;
import dev.broadsheet.typesetter.api.Composition;
import dev.broadsheet.typesetter.api.Pagination;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class TitleFitTest {

    private final List<String> tried = new ArrayList<>();

    /** Fits a title on a page with room for a number of letters, and for five more with each smaller size. */
    private TitleFit.Fitted fit(int room, String title) throws TemplateFailure {
        return new TitleFit(3, (size, shown) -> {
                    tried.add(size + " " + shown.replace('\u00A0', ' '));
                    return page(shown.length() <= room + 5 * size ? 1 : 2);
                })
                .fit(title, Locale.ENGLISH);
    }

    private static TypesetPicture page(int pages) {
        Pagination pagination =
                new Pagination(Collections.nCopies(pages, "1"), java.util.Map.of(), List.of(), List.of());
        return new TypesetPicture(
                () -> new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB), pagination, Composition.UNKNOWN, List.of());
    }

    @Test
    void theLargestSizeInWhichAllFitsIsTaken() throws TemplateFailure {
        assertThat(fit(10, "One two").size()).isZero();
        assertThat(tried).containsExactly("0 One two");
        assertThat(fit(10, "One two three").size()).isEqualTo(1);
        assertThat(fit(10, "One two three four").size()).isEqualTo(2);
    }

    @Test
    void whatFitsInNoSizeIsCutBetweenWords() throws TemplateFailure {
        TitleFit.Fitted fitted = fit(10, "One two three, four five six");
        assertThat(fitted.size()).isEqualTo(2);
        assertThat(fitted.title()).isEqualTo("One two three, four\u2026");
        assertThat(fitted.picture().fits()).isTrue();
        assertThat(fit(5, "One two three, four five six").title()).isEqualTo("One two three\u2026");
    }

    /** Chinese has no spaces; lines may end after nearly every character. */
    @Test
    void whatHasNoSpacesIsCutWhereALineMayEnd() throws TemplateFailure {
        assertThat(fit(0, "一二三四五六七八九十一二三四").title()).isEqualTo("一二三四五六七八九\u2026");
    }

    @Test
    void oneWordThatFitsNowhereStaysWhole() throws TemplateFailure {
        assertThat(fit(0, "Incomprehensibilities").title()).isEqualTo("Incomprehensibilities");
    }
}
