package dev.broadsheet.edition.model;

import dev.broadsheet.config.Epigraph;
import dev.broadsheet.config.PartOpening;
import dev.broadsheet.publication.Asset;
import dev.broadsheet.publication.Publication;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/** Builds the template model of the opening page of a part, except its title. */
public final class PartModel {

    private final Publication publication;
    private final Function<Asset, Optional<String>> address;

    /** @param address returns the address of a picture in the edition; empty if the edition does not contain it */
    public PartModel(Publication publication, Function<Asset, Optional<String>> address) {
        this.publication = publication;
        this.address = address;
    }

    /** Puts {@code standfirst}, {@code listed}, {@code epigraph} and {@code picture} into the model. */
    public void put(Map<String, Object> model, PartOpening opening) {
        if (!opening.standfirst().isEmpty()) {
            model.put("standfirst", opening.standfirst());
        }
        model.put("listed", opening.contents());
        opening.epigraph().ifPresent(epigraph -> model.put("epigraph", epigraph(epigraph)));
        opening.picture()
                .flatMap(named -> NamedPicture.of(named, publication))
                .flatMap(asset -> picture(asset, opening.alt()))
                .ifPresent(picture -> model.put("picture", picture));
    }

    /** Returns the model of an epigraph: {@code lines}, and {@code author} and {@code source}, which may be empty. */
    public static Map<String, Object> epigraph(Epigraph epigraph) {
        return Map.of("lines", epigraph.lines(), "author", epigraph.author(), "source", epigraph.source());
    }

    private Optional<Map<String, Object>> picture(Asset asset, String alt) {
        return address.apply(asset).map(src -> {
            Map<String, Object> picture = new TreeMap<>();
            picture.put("src", src);
            picture.put("alt", alt);
            picture.put("width", asset.width());
            picture.put("height", asset.height());
            return picture;
        });
    }
}
