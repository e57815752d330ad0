package dev.broadsheet.publication;

import dev.broadsheet.config.LocatedValue;
import dev.broadsheet.config.Profile;
import dev.broadsheet.diagnostic.Diagnostic;
import dev.broadsheet.diagnostic.Diagnostics;
import dev.broadsheet.diagnostic.Suggestions;
import java.util.Set;
import java.util.stream.Stream;

/** Reports articles, sections and people that an editor names and that do not exist. */
final class FrontCheck {

    private final Publication publication;
    private final Set<String> held;
    private final UnreadValues doubts;
    private final Diagnostics diagnostics;
    private final Suggestions suggestions = new Suggestions();

    private FrontCheck(Publication publication, Set<String> held, UnreadValues doubts, Diagnostics diagnostics) {
        this.publication = publication;
        this.held = held;
        this.doubts = doubts;
        this.diagnostics = diagnostics;
    }

    /** @param held the slugs of withheld articles, which an editor may name before and after they are published */
    static void report(Publication publication, Set<String> held, UnreadValues doubts, Diagnostics diagnostics) {
        FrontCheck check = new FrontCheck(publication, held, doubts, diagnostics);
        publication.config().home().leads().forEach(slug -> check.slug(slug, "BS-SITE-006"));
        publication
                .all()
                .flatMap(article -> article.metadata().presentation().placement().related().stream())
                .forEach(slug -> check.slug(slug, "BS-LINK-012"));
        if (!doubts.concern("section")) {
            publication
                    .config()
                    .home()
                    .sections()
                    .ifPresent(named -> SectionCheck.report(named, publication.articles(), diagnostics));
        }
        if (!publication.config().people().isEmpty() && !doubts.concern("authors", "people")) {
            check.people();
        }
    }

    private void slug(LocatedValue<String> slug, String code) {
        boolean known = publication
                .find(slug.value())
                .filter(found -> found.kind() == Article.Kind.ARTICLE)
                .isPresent();
        if (known || held.contains(slug.value()) || doubts.concernSlug(slug.value())) {
            return;
        }
        diagnostics.report(Diagnostic.error(
                code,
                slug.position(),
                "there is no article with the slug '" + slug.value() + "'",
                suggestions.hint(
                        slug.value(),
                        () -> publication.articles().stream().map(Article::slug).toList(),
                        "the slug is the file's name without its date, or what its front matter says")));
    }

    private void people() {
        UsedNames known = new UsedNames();
        publication.all().forEach(article -> names(article).distinct().forEach(name -> known.add(name, article)));
        publication.config().people().stream()
                .map(Profile::name)
                .filter(name -> !known.has(name.value()))
                .forEach(name -> diagnostics.report(Diagnostic.warning(
                        "BS-SITE-007",
                        name.position(),
                        "no article is by or about '" + name.value() + "'",
                        known.hint(name.value(), "take it out of 'people', or write it as the articles do"))));
    }

    /** Returns the authors of an article and the people in it. */
    static Stream<String> names(Article article) {
        return Stream.concat(
                article.authors().stream(),
                article.background().people().stream().map(person -> person.name()));
    }
}
