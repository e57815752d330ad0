package dev.broadsheet.publication;

import dev.broadsheet.config.BookConfig;
import dev.broadsheet.config.LocatedValue;
import dev.broadsheet.config.Logo;
import dev.broadsheet.config.Menus;
import dev.broadsheet.config.Profile;
import dev.broadsheet.config.SiteConfig;
import dev.broadsheet.markdown.ParsedBody.Link;
import dev.broadsheet.publication.SiteGuide.Figure;
import dev.broadsheet.publication.SiteGuide.Mark;
import dev.broadsheet.publication.SiteGuide.Way;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Resolves the links and pictures of {@code site.yaml}. */
final class GuideAssembler {

    private final SiteConfig config;
    private final LinkResolver resolver;

    GuideAssembler(SiteConfig config, LinkResolver resolver) {
        this.config = config;
        this.resolver = resolver;
    }

    SiteGuide guide() {
        return new SiteGuide(
                config.logo().flatMap(this::mark),
                config.card().picture().flatMap(this::picture),
                config.menus().main().map(this::ways),
                config.menus().footer().map(this::ways),
                config.people().stream().map(this::figure).toList());
    }

    /** Adds the pictures of covers and parts to the files of the publication. */
    void follow(Contents contents, List<BookConfig> books) {
        Stream.of(
                        books.stream().flatMap(book -> book.cover().picture().stream()),
                        books.stream()
                                .flatMap(book -> book.parts().stream())
                                .flatMap(part -> part.opening().picture().stream()),
                        contents.places().stream().flatMap(place -> place.opening().picture().stream()))
                .flatMap(pictures -> pictures)
                .distinct()
                .forEach(picture -> follow(picture, true));
    }

    private List<Way> ways(List<Menus.Entry> entries) {
        return entries.stream()
                .map(entry -> new Way(
                        entry.title(), follow(entry.link(), false), entry.link().position()))
                .toList();
    }

    private Figure figure(Profile profile) {
        return new Figure(profile, profile.portrait().flatMap(this::picture));
    }

    private Optional<Mark> mark(Logo logo) {
        Optional<Asset> dark = logo.dark().flatMap(this::picture);
        Optional<Asset> mail = logo.mail().flatMap(this::picture);
        String text = logo.text().isEmpty() ? config.title() : logo.text();
        return picture(logo.light())
                .map(light ->
                        new Mark(light, dark, mail.or(() -> Optional.of(light)).filter(LogoCheck::isForMail), text));
    }

    private Optional<Asset> picture(LocatedValue<String> file) {
        return Optional.of(follow(file, true))
                .filter(Reference.ToAsset.class::isInstance)
                .map(found -> ((Reference.ToAsset) found).asset());
    }

    private Reference follow(LocatedValue<String> target, boolean picture) {
        return resolver.resolve(new Link(target.value(), picture, target.position()));
    }
}
