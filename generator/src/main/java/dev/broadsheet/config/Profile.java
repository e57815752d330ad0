package dev.broadsheet.config;

import java.util.List;
import java.util.Optional;

/**
 * What the publication tells of somebody who writes for it, or whom it writes of.
 *
 * @param name as articles write it
 * @param role what they do; empty when not given
 * @param biography a few sentences; empty when not given
 * @param portrait path of a picture
 * @param links to be found elsewhere
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
     * A place on the web.
     *
     * @param title shown
     * @param url absolute address
     */
    public record Link(String title, String url) {}
}
