package dev.broadsheet.edition.html;

import dev.broadsheet.config.Person;
import dev.broadsheet.publication.Article;
import dev.broadsheet.source.Limits;
import dev.broadsheet.source.Slug;
import dev.broadsheet.source.UniqueNames;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The index of the people that articles list. Equal names are treated as the same person. */
final class PeopleIndex {

    private final Map<String, Integer> places = new HashMap<>();
    private final List<Member> sorted;

    private PeopleIndex(List<Member> sorted) {
        this.sorted = sorted;
        for (int place = 0; place < sorted.size(); place++) {
            places.put(sorted.get(place).name(), place);
        }
    }

    static PeopleIndex of(List<Article> articles, NameOrder order) {
        Map<String, List<Appearance>> appearances = new TreeMap<>();
        for (Article article : articles) {
            Set<String> seen = new HashSet<>();
            for (Person person : article.background().people()) {
                if (seen.add(person.name())) {
                    appearances
                            .computeIfAbsent(person.name(), name -> new ArrayList<>())
                            .add(new Appearance(article, person.role()));
                }
            }
        }
        UniqueNames anchors = new UniqueNames();
        List<Member> members = new ArrayList<>();
        appearances.forEach((name, where) -> members.add(Member.of(name, anchors.next(anchor(name)), where)));
        members.sort(Comparator.comparing(Member::name, order).thenComparing(Member::anchor));
        return new PeopleIndex(members);
    }

    private static String anchor(String name) {
        String slug = Slug.shortened(Slug.of(name), Limits.ANCHOR_CHARACTERS);
        return slug.isEmpty() ? "person" : slug;
    }

    /** Returns the members, sorted by name. */
    List<Member> members() {
        return sorted;
    }

    Optional<Member> find(String name) {
        return place(name).map(sorted::get);
    }

    /** Returns the index of a person in {@link #members}; empty if there is none with this name. */
    Optional<Integer> place(String name) {
        return Optional.ofNullable(places.get(name));
    }

    boolean isEmpty() {
        return sorted.isEmpty();
    }

    /**
     * A person.
     *
     * @param name the name as articles write it
     * @param anchor the id on the page of people
     * @param appearances the appearances, newest first
     * @param articles the articles of the appearances, in the same order
     */
    record Member(String name, String anchor, List<Appearance> appearances, List<Article> articles) {

        static Member of(String name, String anchor, List<Appearance> appearances) {
            return new Member(
                    name,
                    anchor,
                    List.copyOf(appearances),
                    appearances.stream().map(Appearance::article).toList());
        }

        /** Returns the role in the newest article that states one; empty if none does. */
        String role() {
            return appearances.stream()
                    .map(Appearance::role)
                    .filter(role -> !role.isEmpty())
                    .findFirst()
                    .orElse("");
        }
    }

    /**
     * An appearance of a person in an article.
     *
     * @param article the article that lists the person
     * @param role the role of the person in this article; may be empty
     */
    record Appearance(Article article, String role) {}
}
