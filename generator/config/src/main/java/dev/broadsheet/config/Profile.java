package dev.broadsheet.config;

import dev.broadsheet.address.Address;
import java.util.List;
import java.util.Optional;

/**
 * The profile of an author or of another person in the publication.
 *
 * @param name as articles write it
 * @param role empty if not given
 * @param biography a few sentences; empty if not given
 * @param portrait the path of a picture
 * @param links links to the person's pages on other sites
 */
public record Profile(
        LocatedValue<String> name,
        String role,
        String biography,
        Optional<LocatedValue<String>> portrait,
        List<Link> links) {

    public Profile {
        links = List.copyOf(links);
    }

    /**
     * A link to another site.
     *
     * @param title the text of the link
     * @param url the absolute address
     */
    public record Link(String title, Address url) {}
}
