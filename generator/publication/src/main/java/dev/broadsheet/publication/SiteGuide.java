package dev.broadsheet.publication;

import dev.broadsheet.config.Profile;
import dev.broadsheet.source.SourcePosition;
import java.util.List;
import java.util.Optional;

/**
 * The logo, card, menus and people of {@code site.yaml}, with resolved references.
 *
 * @param logo shown in place of the title
 * @param card the picture with which pages are shared that have none of their own; empty if {@code site.yaml} names none
 * @param main the entries of the main menu; empty for those derived from the content
 * @param footer the entries of the menu at the foot of each page; likewise
 * @param people in the order of {@code site.yaml}
 */
public record SiteGuide(
        Optional<SiteLogo> logo,
        Optional<Asset> card,
        Optional<List<MenuEntry>> main,
        Optional<List<MenuEntry>> footer,
        List<SitePerson> people) {

    /** A guide without any entries. */
    public static final SiteGuide NONE =
            new SiteGuide(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), List.of());

    public SiteGuide {
        main = main.map(List::copyOf);
        footer = footer.map(List::copyOf);
        people = List.copyOf(people);
    }

    /**
     * The logo.
     *
     * @param light the picture for light screens and paper
     * @param dark the picture for dark screens, if it differs
     * @param mail the picture for mails; empty if mail programs support none of the pictures
     * @param text the alternative text
     */
    public record SiteLogo(Asset light, Optional<Asset> dark, Optional<Asset> mail, String text) {}

    /**
     * A menu entry.
     *
     * @param title the label; empty for the title of the target page
     * @param target the target of the link
     * @param position the position of the link
     */
    public record MenuEntry(String title, Reference target, SourcePosition position) {}

    /**
     * A person.
     *
     * @param profile the profile in {@code site.yaml}
     * @param portrait the picture that the profile names
     */
    public record SitePerson(Profile profile, Optional<Asset> portrait) {}
}
