package dev.broadsheet.publication;

import dev.broadsheet.config.Profile;
import dev.broadsheet.source.SourcePosition;
import java.util.List;
import java.util.Optional;

/**
 * The logo, the ways through the site and the people that {@code site.yaml} tells of, with what they refer to.
 *
 * @param logo shown in place of the title
 * @param main ways below the name of the publication; empty for those that follow from the content
 * @param footer ways at the foot of each page; likewise
 * @param people in the order of {@code site.yaml}
 */
public record SiteGuide(
        Optional<Mark> logo, Optional<List<Way>> main, Optional<List<Way>> footer, List<Figure> people) {

    /** Nothing is named. */
    public static final SiteGuide NONE = new SiteGuide(Optional.empty(), Optional.empty(), Optional.empty(), List.of());

    public SiteGuide {
        main = main.map(List::copyOf);
        footer = footer.map(List::copyOf);
        people = List.copyOf(people);
    }

    /**
     * The logo.
     *
     * @param light picture on light screens and on paper
     * @param dark picture on dark screens, if it is another
     * @param mail picture in mails; empty when there is none that their programs show
     * @param text what it says
     */
    public record Mark(Asset light, Optional<Asset> dark, Optional<Asset> mail, String text) {}

    /**
     * A way.
     *
     * @param title shown; empty for that of the page
     * @param target where it leads
     * @param position of the link
     */
    public record Way(String title, Reference target, SourcePosition position) {}

    /**
     * Somebody.
     *
     * @param profile what is known of the person
     * @param portrait the picture that it names
     */
    public record Figure(Profile profile, Optional<Asset> portrait) {}
}
