package dev.broadsheet.publication;

import dev.broadsheet.config.BookConfig;
import dev.broadsheet.config.LocatedValue;
import dev.broadsheet.config.Logo;
import dev.broadsheet.config.Menus;
import dev.broadsheet.config.Profile;
import dev.broadsheet.config.SiteConfig;
import dev.broadsheet.markdown.ParsedBody.Link;
import dev.broadsheet.publication.SiteGuide.MenuEntry;
import dev.broadsheet.publication.SiteGuide.SiteLogo;
import dev.broadsheet.publication.SiteGuide.SitePerson;
import dev.broadsheet.source.TermKey;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Resolves the links and pictures of {@code site.yaml}. */
final class GuideAssembler {

    private final SiteConfig config;
    private final LinkResolver resolver;
    private final Set<String> named;

    /** @param articles the published articles; the portraits of others than their authors and people are not published */
    GuideAssembler(SiteConfig config, List<Article> articles, LinkResolver resolver) {
        this.config = config;
        this.resolver = resolver;
        this.named =
                articles.stream().flatMap(FrontCheck::names).map(TermKey::of).collect(Collectors.toSet());
    }

    SiteGuide guide() {
        return new SiteGuide(
                config.logo().flatMap(this::logo),
                config.card().picture().flatMap(this::picture),
                config.menus().main().map(this::menu),
                config.menus().footer().map(this::menu),
                config.people().stream().map(this::person).toList());
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

    private List<MenuEntry> menu(List<Menus.Entry> entries) {
        return entries.stream()
                .map(entry -> new MenuEntry(
                        entry.title(), follow(entry.link(), false), entry.link().position()))
                .toList();
    }

    private SitePerson person(Profile profile) {
        return new SitePerson(
                profile, profile.portrait().filter(file -> isNamed(profile)).flatMap(this::picture));
    }

    private boolean isNamed(Profile profile) {
        return named.contains(TermKey.of(profile.name().value()));
    }

    /**
     * Reports faults of the portraits that are not published, which may be due when nobody is watching. It makes assets of them,
     * so it comes after the publication has its own.
     */
    void checkOtherPortraits() {
        config.people().stream()
                .filter(profile -> !isNamed(profile))
                .flatMap(profile -> profile.portrait().stream())
                .forEach(this::picture);
    }

    private Optional<SiteLogo> logo(Logo logo) {
        Optional<Asset> dark = logo.dark().flatMap(this::picture);
        Optional<Asset> mail = logo.mail().flatMap(this::picture);
        String text = logo.text().isEmpty() ? config.title() : logo.text();
        return picture(logo.light())
                .map(light -> new SiteLogo(
                        light, dark, mail.or(() -> Optional.of(light)).filter(LogoCheck::isForMail), text));
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
