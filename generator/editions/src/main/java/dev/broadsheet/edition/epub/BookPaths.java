package dev.broadsheet.edition.epub;

import dev.broadsheet.address.Address;
import dev.broadsheet.edition.SitePaths;
import dev.broadsheet.edition.model.NamedPicture;
import dev.broadsheet.publication.Article;
import dev.broadsheet.publication.Asset;
import dev.broadsheet.publication.Book;
import dev.broadsheet.publication.Publication;
import dev.broadsheet.publication.Reference;
import java.net.URI;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The paths of the files in a book, relative to the package document. */
final class BookPaths {

    static final String NAV = "nav.xhtml";
    static final String COVER = "cover.xhtml";
    private static final String COVER_IMAGE = "images/cover";
    static final String TITLE = "title.xhtml";
    static final String IMPRINT = "imprint.xhtml";
    static final String DEDICATION = "dedication.xhtml";
    static final String EPIGRAPH = "epigraph.xhtml";
    static final String GLOSSARY = "glossary.xhtml";
    static final String ABBREVIATIONS = "abbreviations.xhtml";
    static final String CORRECTIONS = "corrections.xhtml";
    static final String COLOPHON = "colophon.xhtml";
    static final String STYLE = "style/book.css";
    static final String NIGHT = "style/night.css";

    /** The media types of pictures that every reading system supports; EPUB 3.3, section 3.2. */
    private static final Set<String> CORE_PICTURES =
            Set.of("image/gif", "image/jpeg", "image/png", "image/svg+xml", "image/webp");

    /**
     * The media types of audio and captions (EPUB 3.3, sections 3.2 and 3.4), and the two video formats that reading systems
     * play.
     */
    private static final Set<String> CORE_MEDIA =
            Set.of("audio/mpeg", "audio/mp4", "audio/ogg; codecs=opus", "video/mp4", "video/webm", "text/vtt");

    private final Set<String> bound;
    private final Publication publication;
    private final Map<String, String> pictures = new LinkedHashMap<>();
    private final Map<String, String> media = new LinkedHashMap<>();

    /** Returns the path of the cover image. @param mediaType {@code image/jpeg} or {@code image/png} */
    static String coverImage(String mediaType) {
        return COVER_IMAGE + (mediaType.equals("image/jpeg") ? ".jpg" : ".png");
    }

    BookPaths(Book book, Publication publication) {
        this.bound = book.all().map(Article::slug).collect(Collectors.toSet());
        this.publication = publication;
        Set<String> used = new HashSet<>();
        Set<String> played = new HashSet<>();
        for (Article article : (Iterable<Article>) book.all()::iterator) {
            for (Reference reference : article.body().references()) {
                if (reference instanceof Reference.ToAsset picture) {
                    used.add(picture.asset().path());
                } else if (reference instanceof Reference.ToMedia medium) {
                    played.add(medium.asset().path());
                }
            }
        }
        // Reading systems choose the background and do not always report that it is dark; the light variant gets a
        // background of
        // its own.
        publication.guide().logo().ifPresent(logo -> used.add(logo.light().path()));
        book.parts().stream()
                .flatMap(part -> part.opening().picture().stream())
                .flatMap(named -> NamedPicture.of(named, publication).stream())
                .forEach(picture -> used.add(picture.path()));
        for (Asset asset : publication.assets()) {
            if (used.contains(asset.path()) && CORE_PICTURES.contains(asset.mediaType())) {
                pictures.put(asset.path(), "images/" + (pictures.size() + 1) + extension(asset.path()));
            }
        }
        addMedia(played);
    }

    private void addMedia(Set<String> played) {
        for (Asset asset : publication.assets()) {
            if (played.contains(asset.path()) && CORE_MEDIA.contains(mediaType(asset))) {
                media.put(asset.path(), "media/" + (media.size() + 1) + extension(asset.path()));
            }
        }
    }

    private static String extension(String path) {
        int dot = path.lastIndexOf('.');
        return dot > path.lastIndexOf('/') ? path.substring(dot) : "";
    }

    /** @param id the id of the index, with its leading underscore */
    static String index(String id) {
        return id.substring(1) + ".xhtml";
    }

    static String part(int number) {
        return "text/_part-" + number + ".xhtml";
    }

    static String chapter(Article article) {
        return "text/" + article.slug() + ".xhtml";
    }

    /**
     * Returns the path of a picture; empty if the book does not contain it. Names are numbers, since some reading systems fail on
     * unusual ones.
     */
    Optional<String> picture(Asset asset) {
        return Optional.ofNullable(pictures.get(asset.path()));
    }

    /** Returns the path of an audio, video or caption file; empty if the book does not contain it. */
    Optional<String> media(Asset asset) {
        return Optional.ofNullable(media.get(asset.path()));
    }

    /** Returns the media type of a file as the manifest declares it, with the codec of Opus audio. */
    static String mediaType(Asset asset) {
        return asset.path().toLowerCase(Locale.ROOT).endsWith(".opus") ? "audio/ogg; codecs=opus" : asset.mediaType();
    }

    /** Returns the function that resolves references in a chapter to addresses; an address is empty if there is none. */
    Function<Reference, Address> in(Article chapter) {
        return reference -> reference.elsewhere().orElseGet(() -> new Address(address(reference, chapter(chapter))));
    }

    private String address(Reference reference, String from) {
        if (reference instanceof Reference.ToArticle to) {
            return publication
                    .find(to.slug())
                    .map(target -> bound.contains(to.slug())
                            ? SitePaths.relative(from, chapter(target))
                            : SitePaths.online(publication, SitePaths.folder(target)))
                    .filter(address -> !address.isEmpty())
                    .map(address -> address + SitePaths.fragment(to.anchor()))
                    .orElse("");
        }
        if (reference instanceof Reference.ToAnchor to) {
            return SitePaths.fragment(to.anchor());
        }
        if (reference instanceof Reference.ToAsset to) {
            return picture(to.asset())
                    .map(path -> SitePaths.relative(from, path))
                    .orElseGet(() -> SitePaths.online(publication, SitePaths.asset(to.asset())));
        }
        if (reference instanceof Reference.ToMedia to) {
            return media(to.asset())
                    .map(path -> SitePaths.relative(from, path))
                    .orElseGet(() -> SitePaths.online(publication, SitePaths.asset(to.asset())));
        }
        if (reference instanceof Reference.OnSite to) {
            return publication
                    .find(to.slug())
                    .map(own -> SitePaths.online(publication, SitePaths.folder(own)))
                    .filter(address -> !address.isEmpty())
                    .map(address -> address + SitePaths.fragment(to.anchor()))
                    .orElse("");
        }
        if (reference instanceof Reference.ToMade to) {
            return SitePaths.online(publication, to);
        }
        return "";
    }

    /** Resolves a relative address without fragment against the path of a document. */
    static String resolve(String from, String address) {
        return URI.create("/" + SitePaths.encode(from))
                .resolve(address)
                .getPath()
                .substring(1);
    }

    /** Percent-decodes a fragment to an id. */
    static String decode(String fragment) {
        return Optional.ofNullable(URI.create("#" + fragment).getFragment()).orElse("");
    }
}
