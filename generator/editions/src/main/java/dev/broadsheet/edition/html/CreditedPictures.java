package dev.broadsheet.edition.html;

import dev.broadsheet.edition.SitePaths;
import dev.broadsheet.kind.Credit;
import dev.broadsheet.kind.License;
import dev.broadsheet.publication.Article;
import dev.broadsheet.publication.Asset;
import dev.broadsheet.publication.Reference;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Describes the credited pictures of articles as {@code ImageObject}s of schema.org. */
final class CreditedPictures {

    private final Site site;

    CreditedPictures(Site site) {
        this.site = site;
    }

    /** Returns the credited pictures of an article: the one for lists, then those of the text. */
    List<Map<String, Object>> of(Article article) {
        List<Map<String, Object>> objects = new ArrayList<>();
        String credit = article.metadata().presentation().placement().credit();
        if (!credit.isEmpty()) {
            article.picture().ifPresent(picture -> objects.add(object(picture, credit)));
        }
        if (article.body().mayHaveCredits()) {
            Credit.in(article.body().document()).forEach(said -> add(said, article, objects));
        }
        return objects;
    }

    private void add(Credit said, Article article, List<Map<String, Object>> objects) {
        if (article.body().references().get(said.picture()) instanceof Reference.ToAsset picture) {
            Map<String, Object> object = object(picture.asset(), said.text());
            License.of(said.license())
                    .ifPresentOrElse(
                            license -> object.put("license", license.address()),
                            () -> notice(said).ifPresent(notice -> object.put("copyrightNotice", notice)));
            said.source()
                    .flatMap(source -> web(article, source))
                    .ifPresent(page -> object.put("acquireLicensePage", page));
            objects.add(object);
        }
    }

    /** Returns the copyright notice; a licence without a known URL is part of it. */
    private static Optional<String> notice(Credit said) {
        return Optional.of(Stream.of(said.text(), said.license())
                        .filter(text -> !text.isEmpty())
                        .collect(Collectors.joining(". ")))
                .filter(text -> !text.isEmpty());
    }

    private static Optional<String> web(Article article, int reference) {
        return article.body().references().get(reference) instanceof Reference.External page
                ? Optional.of(page.address().text())
                : Optional.empty();
    }

    private Map<String, Object> object(Asset picture, String credit) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("@type", "ImageObject");
        object.put("contentUrl", site.url(SitePaths.asset(picture)));
        if (!credit.isEmpty()) {
            object.put("creditText", credit);
            object.put("copyrightNotice", credit);
            // The part before a colon is the kind of work, as in "Photograph: Ada Marsh".
            String maker = credit.substring(credit.indexOf(':') + 1).strip();
            Map<String, Object> creator = new LinkedHashMap<>();
            creator.put("@type", "Person");
            creator.put("name", maker);
            object.put("creator", creator);
        }
        return object;
    }
}
