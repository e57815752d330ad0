package dev.broadsheet.edition.drawing;

import dev.broadsheet.template.TemplateFailure;
import dev.broadsheet.typesetter.TypesetPicture;
import java.util.Locale;

/** Sets a page whose title is as large as has room: in the first of its sizes in which all fits, or shortened in the last. */
public final class TitleFit {

    private final int sizes;
    private final Setting setting;

    /** @param sizes how many there are; the style sheet has a class {@code size-0} and so on for each */
    public TitleFit(int sizes, Setting setting) {
        this.sizes = sizes;
        this.setting = setting;
    }

    /** Sets the page with a title in a size. */
    @FunctionalInterface
    public interface Setting {

        TypesetPicture set(int size, String title) throws TemplateFailure;
    }

    /**
     * A page that was set.
     *
     * @param title as much of it as there was room for
     */
    public record Fitted(int size, String title, TypesetPicture picture) {}

    /** @param language of the title, which says where it may be cut */
    public Fitted fit(String title, Locale language) throws TemplateFailure {
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
