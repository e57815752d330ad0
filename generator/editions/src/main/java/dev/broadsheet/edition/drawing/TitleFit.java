package dev.broadsheet.edition.drawing;

import dev.broadsheet.template.TemplateFailure;
import dev.broadsheet.typesetter.TypesetPicture;
import java.util.List;
import java.util.Locale;

/**
 * Typesets a page with the title as large as fits: in the first size at which everything fits, in lines {@linkplain TitleLines
 * divided by sense}, or truncated at the last size.
 */
public final class TitleFit {

    private final int sizes;
    private final Setting setting;

    /** @param sizes the number of sizes; the style sheet has a class for each, {@code size-0} and so on */
    public TitleFit(int sizes, Setting setting) {
        this.sizes = sizes;
        this.setting = setting;
    }

    /** Typesets the page with a title in a size. */
    @FunctionalInterface
    public interface Setting {

        TypesetPicture set(int size, String title) throws TemplateFailure;
    }

    /**
     * A typeset page.
     *
     * @param title the title, truncated if necessary
     */
    public record Fitted(int size, String title, TypesetPicture picture) {}

    /** @param language the language of the title, which determines where it can be truncated */
    public Fitted fit(String title, Locale language) throws TemplateFailure {
        List<String> divided = TitleLines.of(title);
        for (int size = 0; size < sizes - 1; size++) {
            for (String lines : divided) {
                TypesetPicture set = setting.set(size, lines);
                if (set.fits()) {
                    return new Fitted(size, lines, set);
                }
            }
        }
        return undivided(title, language);
    }

    /** Typesets a title of which no division into lines fits, or whose script has no spaces. */
    private Fitted undivided(String title, Locale language) throws TemplateFailure {
        for (int size = 0; size < sizes - 1; size++) {
            TypesetPicture set = setting.set(size, title);
            if (set.fits()) {
                return new Fitted(size, title, set);
            }
        }
        return shortest(title, language);
    }

    private Fitted shortest(String title, Locale language) throws TemplateFailure {
        int size = sizes - 1;
        Fitted best = new Fitted(size, title, setting.set(size, title));
        Shortened shortened = new Shortened(title, language);
        int least = 0;
        int most = best.picture().fits() ? 0 : shortened.places();
        while (least < most) {
            int middle = (least + most) / 2;
            TypesetPicture set = setting.set(size, shortened.until(middle));
            if (set.fits()) {
                best = new Fitted(size, shortened.until(middle), set);
                least = middle + 1;
            } else {
                most = middle;
            }
        }
        return best;
    }
}
