package dev.broadsheet.edition.html;

import dev.broadsheet.config.Profile;
import dev.broadsheet.publication.SiteGuide.SitePerson;
import dev.broadsheet.source.TermKey;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The profiles of people by name. */
final class Profiles {

    private final Map<String, SitePerson> byName = new HashMap<>();

    Profiles(Iterable<SitePerson> people) {
        people.forEach(
                person -> byName.putIfAbsent(TermKey.of(person.profile().name().value()), person));
    }

    Optional<SitePerson> find(String name) {
        return Optional.ofNullable(byName.get(TermKey.of(name)));
    }

    /** Returns {@code role}, {@code biography}, {@code links} and {@code portrait}; empty if the person has no profile. */
    Optional<Map<String, Object>> model(String name, Teasers teasers, Links links) {
        return find(name).map(person -> {
            Profile profile = person.profile();
            Map<String, Object> model = new TreeMap<>();
            model.put("role", profile.role());
            model.put("biography", profile.biography());
            model.put(
                    "links",
                    profile.links().stream()
                            .map(link -> Map.<String, Object>of(
                                    "title", link.title(), "url", link.url().text()))
                            .toList());
            person.portrait().ifPresent(asset -> model.put("portrait", teasers.picture(asset, links)));
            return model;
        });
    }
}
